import { Trans, useLingui } from '@lingui/react/macro';
import { TextArea } from '../../../../ui/field.js';
import type { AnswerFields } from '../answer-fields.js';

/** What only this proposal is told: whoever is answered together with others is still answered. */
export function OwnWordsField({ content, change, errorOf }: AnswerFields) {
  const { t } = useLingui();
  return (
    <TextArea
      name="ownWords"
      rows={4}
      lang={content.language}
      maxLength={4000}
      label={t`What this means for this proposal`}
      hint={<Trans>Residents read it below the explanation. No two answers that were begun together may say the same here.</Trans>}
      error={errorOf('ownWords')}
      value={content.ownWords ?? ''}
      onChange={(event) => change({ ownWords: event.target.value })}
    />
  );
}
