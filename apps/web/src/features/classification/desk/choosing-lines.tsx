import { Trans, useLingui } from '@lingui/react/macro';
import type { TagChoicesView } from '@madang/contracts/classification';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { Button, ButtonRow, LinkButton } from '../../../ui/button.js';
import { Checkboxes } from '../../../ui/choices.js';
import { useCityWords } from '../../../ui/city-words.js';
import { Field, Select } from '../../../ui/field.js';
import { fieldWords, type TagField } from '../field-words.js';
import styles from './choosing-lines.module.css';

interface ChoosingLinesProps {
  readonly choices: TagChoicesView;
  readonly currency: string;
}

/** A plain form that asks by address: the choice can be sent to a colleague. */
export function ChoosingLines({ choices, currency }: ChoosingLinesProps) {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const wordsOf = useCityWords();
  const given = (name: string) => place.search.get(name) ?? '';
  const options = (parts: TagChoicesView['departments']) =>
    parts.map(({ part, names, lines }) => {
      const code = part.slice(part.indexOf(':') + 1);
      return { value: part, label: `${wordsOf(names)?.text ?? ''} (${code}) · ${lines}` };
    });
  const fields = Object.entries(fieldWords) as [TagField, (typeof fieldWords)['cofog']][];
  return (
    <search>
      <form key={place.search.toString()} method="get" action={paths.deskClassification(place)} className={styles.form}>
        <Field
          name="q"
          label={<Trans>Words in their names or code</Trans>}
          type="search"
          dir="auto"
          maxLength={100}
          defaultValue={given('q')}
          optional
        />
        <Select
          name="department"
          label={<Trans>Department</Trans>}
          empty={t`All`}
          choices={options(choices.departments)}
          defaultValue={given('department')}
        />
        <Select
          name="programme"
          label={<Trans>Programme</Trans>}
          empty={t`All`}
          choices={options(choices.programmes)}
          defaultValue={given('programme')}
        />
        <Select
          name="chapter"
          label={<Trans>Kind</Trans>}
          empty={t`All`}
          choices={options(choices.chapters)}
          defaultValue={given('chapter')}
        />
        <Select
          name="unknown"
          label={<Trans>Only where this is not known</Trans>}
          empty={t`Also what is known`}
          choices={fields.map(([field, words]) => ({ value: field, label: i18n._(words) }))}
          defaultValue={given('unknown')}
        />
        <Field
          name="atLeast"
          label={<Trans>From this amount on, in {currency}</Trans>}
          inputMode="numeric"
          pattern="[0-9]*"
          width="short"
          defaultValue={given('atLeast')}
          optional
        />
        <Checkboxes
          name="fresh"
          label={<Trans>New lines</Trans>}
          choices={[{ value: 'true', label: <Trans>Only lines that last year did not have</Trans> }]}
          defaultValue={[given('fresh')]}
        />
        <ButtonRow>
          <Button type="submit" kind="secondary">
            <Trans>Show these lines</Trans>
          </Button>
          <LinkButton kind="quiet" to={paths.deskClassification(place)}>
            <Trans>All lines</Trans>
          </LinkButton>
        </ButtonRow>
      </form>
    </search>
  );
}
