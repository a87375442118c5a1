import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { shortestExplanation } from '@madang/accountability';
import { TextArea } from '../../../ui/field.js';
import type { AnswerFields } from './answer-fields.js';
import { easySentence, readability } from './readability.js';

/** The answer in plain words, with its length said in words: no score, and nothing is forced. */
export function ExplanationField({ content, change, errorOf }: AnswerFields) {
  const { t } = useLingui();
  const { explanation, language } = content;
  const { characters, words, longest } = readability(explanation, language);
  return (
    <div>
      <TextArea
        name="explanation"
        rows={10}
        lang={language}
        label={t`Explanation in plain words`}
        hint={
          <Trans>The main thing first. At least {shortestExplanation} characters: write to the people who asked, not about them.</Trans>
        }
        error={errorOf('explanation')}
        value={explanation}
        onChange={(event) => change({ explanation: event.target.value })}
      />
      <p>
        <Plural value={characters} one="# character" other="# characters" />, <Plural value={words} one="# word" other="# words" />.{' '}
        {longest > easySentence && (
          <Plural
            value={longest}
            one="The longest sentence has # word; shorter ones are easier to read."
            other="The longest sentence has # words; shorter ones are easier to read."
          />
        )}
      </p>
    </div>
  );
}
