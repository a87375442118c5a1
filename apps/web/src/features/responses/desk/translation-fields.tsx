import { Trans, useLingui } from '@lingui/react/macro';
import type { CityView } from '@madang/contracts/cities';
import type { AnswerTranslationBody } from '@madang/contracts/answer-parts';
import { languageFacts } from '../../../format/languages.js';
import { Details } from '../../../ui/details.js';
import { TextArea } from '../../../ui/field.js';
import { Stack } from '../../../ui/stack.js';
import type { AnswerFields } from './answer-fields.js';

interface TranslationFieldsProps extends AnswerFields {
  readonly languages: CityView['languages'];
  /** Whether the answer says something to this proposal alone, which then belongs into the translation too. */
  readonly ownWords: boolean;
}

/** The part that residents read first, in the other languages of the city. A person writes it, not a machine. */
export function TranslationFields({ content, change, errorOf, languages, ownWords }: TranslationFieldsProps) {
  const { t } = useLingui();
  const { translations, language: own } = content;
  const set = (language: AnswerTranslationBody['language'], patch: Partial<AnswerTranslationBody>) => {
    const before = translations.find((one) => one.language === language) ?? { language, explanation: '', alternative: '' };
    const after = { ...before, ...patch };
    const others = translations.filter((one) => one.language !== language);
    change({ translations: after.explanation || after.alternative ? [...others, after] : others });
  };
  return (
    <Details summary={<Trans>In other languages</Trans>}>
      <Stack>
        {languages
          .filter((language) => language !== own)
          .map((language) => {
            const { name, direction } = languageFacts(language);
            const found = translations.find((one) => one.language === language);
            return (
              <Stack key={language}>
                <TextArea
                  name={`translations.${language}.explanation`}
                  lang={language}
                  dir={direction}
                  rows={5}
                  optional
                  label={t`Explanation, in ${name}`}
                  {...(ownWords && {
                    hint: <Trans>With what it means for this proposal: residents read this instead of both texts.</Trans>,
                  })}
                  error={errorOf(`translations.${language}.explanation`)}
                  value={found?.explanation ?? ''}
                  onChange={(event) => set(language, { explanation: event.target.value })}
                />
                <TextArea
                  name={`translations.${language}.alternative`}
                  lang={language}
                  dir={direction}
                  rows={2}
                  optional
                  label={t`What is offered instead, in ${name}`}
                  error={errorOf(`translations.${language}.alternative`)}
                  value={found?.alternative ?? ''}
                  onChange={(event) => set(language, { alternative: event.target.value })}
                />
              </Stack>
            );
          })}
      </Stack>
    </Details>
  );
}
