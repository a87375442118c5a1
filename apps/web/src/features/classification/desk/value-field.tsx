import { Trans, useLingui } from '@lingui/react/macro';
import type { TagChoicesView } from '@madang/contracts/classification';
import { useCityWords } from '../../../ui/city-words.js';
import { Field, Select, type Choice } from '../../../ui/field.js';
import { equalityWords, fieldWords, fundWords, rigidityWords, type TagField } from '../field-words.js';

interface ValueFieldProps {
  readonly field: TagField;
  readonly choices: TagChoicesView;
  /** The value that takes back what was said. */
  readonly takeBack: string;
}

/** What can be said in a field: one of a list, or weights as text. */
export function ValueField({ field, choices: { districts, functions }, takeBack }: ValueFieldProps) {
  const { t, i18n } = useLingui();
  const wordsOf = useCityWords();
  const label = i18n._(fieldWords[field]);
  if (field === 'weights')
    return (
      <Field
        name="value"
        label={label}
        autoComplete="off"
        dir="ltr"
        hint={
          <Trans>
            Rights with their share of the line in per cent, such as “HO 40; MO 30”. Together at most 100; what is left serves no right in
            particular. “-” says: none at all.
          </Trans>
        }
      />
    );
  const listed = (words: typeof rigidityWords) => Object.entries(words).map(([value, said]) => ({ value, label: i18n._(said) }));
  const choices: Readonly<Record<Exclude<TagField, 'weights'>, () => Choice[]>> = {
    cofog: () => functions.map(({ code, names }) => ({ value: code, label: `${code} ${wordsOf(names)?.text ?? ''}` })),
    rigidity: () => listed(rigidityWords),
    equality: () => listed(equalityWords),
    fund: () => listed(fundWords),
    district: () => districts.map(({ code, names }) => ({ value: code, label: wordsOf(names)?.text ?? code })),
  };
  return (
    <Select
      name="value"
      label={label}
      empty={t`Choose`}
      choices={[...choices[field](), { value: takeBack, label: t`As in the file again` }]}
      {...(field === 'cofog' && {
        hint: <Trans>The United Nations classification of what governments do (COFOG).</Trans>,
      })}
    />
  );
}
