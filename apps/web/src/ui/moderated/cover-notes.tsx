import { Trans, useLingui } from '@lingui/react/macro';
import type { CoverView } from '@madang/contracts/moderation-covers';
import { moderationPaths } from '../../app/moderation-paths.js';
import { usePlace } from '../../app/use-place.js';
import { appealWords, coverWords } from '../cover-words.js';
import { MomentText } from '../date-text.js';
import { Link } from '../link.js';
import styles from './moderated.module.css';

/** Nothing vanishes: what was covered, when and why, and what its writer says to that. */
export function CoverNotes({ covers }: { readonly covers: readonly CoverView[] }) {
  const shown = covers.filter(({ verdict, inForce }) => verdict === 'cover' && inForce);
  if (shown.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {shown.map((cover) => (
        <CoverNote key={cover.id} cover={cover} />
      ))}
    </ul>
  );
}

function CoverNote({ cover: { id, at, marks, reason, appeal, mine } }: { readonly cover: CoverView }) {
  const { i18n } = useLingui();
  const place = usePlace();
  return (
    <li>
      {marks.length > 0 && (
        <>
          <bdi>{marks.join(' ')}</bdi>{' '}
        </>
      )}
      <em>
        <Trans>
          Covered on <MomentText instant={at} />: {reason && i18n._(coverWords[reason])}
        </Trans>
      </em>
      {appeal && <> · {i18n._(appealWords[appeal.state])}</>}
      {' · '}
      <Link to={moderationPaths.cover(place, id)}>
        {mine && appeal === null ? <Trans>These are your words: read why, or object</Trans> : <Trans>More about this cover</Trans>}
      </Link>
    </li>
  );
}
