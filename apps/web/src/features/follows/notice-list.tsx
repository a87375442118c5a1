import { Trans } from '@lingui/react/macro';
import type { NoticeView } from '@madang/contracts/follows';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { MomentText } from '../../ui/date-text.js';
import { Link } from '../../ui/link.js';
import { pageOf } from './followed.js';
import { News } from './news.js';
import styles from './notice-list.module.css';

/** The newest first. What has not been read says so in words. */
export function NoticeList({ notices }: { readonly notices: readonly NoticeView[] }) {
  return (
    <ol className={styles.list}>
      {notices.map((notice) => (
        <li key={notice.id} className={styles.notice}>
          <p className={styles.when}>
            <MomentText instant={notice.at} />
            {!notice.read && (
              <>
                {' · '}
                <strong>
                  <Trans>new</Trans>
                </strong>
              </>
            )}
          </p>
          <p>
            <About notice={notice} />
          </p>
          <p>
            <News notice={notice} />
          </p>
        </li>
      ))}
    </ol>
  );
}

function About({ notice }: { readonly notice: NoticeView }) {
  const place = usePlace();
  const { proposal } = notice;
  if (proposal === null)
    return (
      <Link to={notice.kind === 'debate' ? paths.debates(place, notice.key) : pageOf(place, { kind: notice.kind, key: notice.key })}>
        <WithoutProposal notice={notice} />
      </Link>
    );
  return (
    <Link to={paths.proposal(place, proposal.reference)} lang={proposal.language} dir="auto">
      {proposal.title}
    </Link>
  );
}

function WithoutProposal({ notice: { kind, key } }: { readonly notice: NoticeView }) {
  switch (kind) {
    case 'line':
      return <bdi>{key}</bdi>;
    case 'debate':
      return <Trans>A debate that you took part in</Trans>;
    default:
      return <Trans>The budget of the city</Trans>;
  }
}
