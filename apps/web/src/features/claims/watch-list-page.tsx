import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { WatchedView } from '@madang/contracts/watch-list';
import { useSuspenseQuery } from '@tanstack/react-query';
import { claimPaths } from '../../app/claim-paths.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { Card } from '../../ui/card.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Link } from '../../ui/link.js';
import { rightWords } from '../../ui/right-words.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { StatusTag } from '../../ui/status-tag.js';
import { watchListFeed, watchListQuery, watchListTable } from './claims.queries.js';

const reasonWords: Readonly<Record<WatchedView['reason'], MessageDescriptor>> = {
  unanswered: msg`Taken through every step, and still not answered`,
  stalled: msg`Promised, and it stands still`,
  silent: msg`Recommended by the ombudsperson, and no reply in time`,
  unkept: msg`Recommended by the ombudsperson, accepted, and not done`,
};

/** What the city leaves in silence or undone, the longest first. */
export function WatchListPage() {
  const place = usePlace();
  const { data: list } = useSuspenseQuery(watchListQuery(place.city));
  return (
    <Stack gap="large">
      <Stack>
        <PageHead
          above={<Breadcrumb crumbs={[{ to: paths.responses(place), words: <Trans>Answers</Trans> }]} />}
          title={<Trans>Watch list</Trans>}
          lead={<Trans>What the city leaves unanswered or undone, for everybody who watches over rights.</Trans>}
        />
        <p>
          <Trans>
            As of <DateText date={list.on} />. The list makes itself, and only the city can take something off it: by answering, or by doing
            what it said.
          </Trans>
        </p>
        <p>
          <Trans>Other cities and organisations can follow it; nobody needs an account.</Trans>
        </p>
        <ul>
          <li>
            <a href={watchListFeed(place.city)}>
              <Trans>Follow it (Atom feed)</Trans>
            </a>
          </li>
          <li>
            <a href={watchListTable(place.city)}>
              <Trans>As a table (CSV)</Trans>
            </a>
          </li>
          <li>
            <a href={list.licence} rel="license">
              <Trans>Terms of use</Trans>
            </a>
          </li>
        </ul>
      </Stack>
      {list.items.length === 0 && (
        <EmptyState title={<Trans>Nothing stands on the watch list</Trans>}>
          <Trans>What the city answers and does in time never comes here.</Trans>
        </EmptyState>
      )}
      {list.items.map((one) => (
        <Watched key={one.id} watched={one} />
      ))}
      <p>
        <Link to={claimPaths.all(place)}>
          <Trans>Claims about rights</Trans>
        </Link>
      </p>
    </Stack>
  );
}

function Watched({ watched }: { readonly watched: WatchedView }) {
  const { i18n } = useLingui();
  const place = usePlace();
  const { id, reason, reference, title, language, right, office, since, days } = watched;
  return (
    <Card as="article">
      <Stack>
        <h2 id={id}>
          {reference === null ? (
            <span lang={language} dir="auto">
              {title}
            </span>
          ) : (
            <>
              <bdi>{reference}</bdi>{' '}
              <Link to={paths.proposal(place, reference)} lang={language} dir="auto">
                {title}
              </Link>
            </>
          )}
        </h2>
        <p>
          <StatusTag tone="stop">{i18n._(reasonWords[reason])}</StatusTag>
        </p>
        <p>
          {right !== null && <>{i18n._(rightWords[right])} · </>}
          {office === null ? <Trans>No office has taken it up.</Trans> : <bdi>{office}</bdi>}
        </p>
        <p>
          <Trans>
            On the list since <DateText date={since} />
          </Trans>
          {' · '}
          <Plural value={days} one="# day" other="# days" />
        </p>
      </Stack>
    </Card>
  );
}
