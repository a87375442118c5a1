import { Trans, useLingui } from '@lingui/react/macro';
import { paths } from '../../../../app/desk-paths.js';
import { usePlace } from '../../../../app/use-place.js';
import { TextArea } from '../../../../ui/field.js';
import { Link } from '../../../../ui/link.js';
import type { AnswerFields } from '../answer-fields.js';

/** What only this proposal is told: whoever is answered together with others is still answered. */
export function OwnWordsField({ content, change, errorOf, batch }: AnswerFields & { readonly batch: string }) {
  const { t } = useLingui();
  const place = usePlace();
  return (
    <div>
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
      <Link to={paths.deskBatch(place, { of: batch })}>
        <Trans>The answers that were begun together with this one</Trans>
      </Link>
    </div>
  );
}
