import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '../../ui/link.js';
import { claimPaths } from '../../app/claim-paths.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LinkButton } from '../../ui/button.js';
import { Pager } from '../../ui/pager.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { TabLinks } from '../../ui/tab-links.js';
import { feedAddress, figuresQuery, trackedQuery } from './responses.queries.js';
import { limitsPath } from './limits/limits-path.js';
import { OfficeFilter } from './office-filter.js';
import { readTracked, writeTracked } from './tracked-address.js';
import { TrackedList } from './tracked-list.js';
import { WholeFigures } from './whole-figures.js';
import styles from './tracker-page.module.css';

/** Does the city keep its word? Everything it owes or has answered, late ones first. */
export function TrackerPage() {
  const place = usePlace();
  const address = readTracked(place.search);
  const { data: figures } = useSuspenseQuery(figuresQuery(place.city));
  return (
    <Stack gap="large">
      <Stack>
        <PageHead
          title={<Trans>Answers</Trans>}
          lead={<Trans>When enough residents back a proposal, the city owes an answer by a date that everybody can see.</Trans>}
        />
        <WholeFigures figure={figures.whole} />
        <WaysOn />
      </Stack>
      <section aria-labelledby="tracked">
        <Stack>
          <h2 id="tracked">
            <Trans>What is owed and what was answered</Trans>
          </h2>
          <Kinds />
          <OfficeFilter
            action={paths.responses(place)}
            offices={figures.offices.map(({ office }) => office)}
            chosen={address.office}
            kept={{ kind: address.kind }}
          />
          <Tracked />
        </Stack>
      </section>
    </Stack>
  );
}

function WaysOn() {
  const place = usePlace();
  return (
    <ul className={styles.ways}>
      <li>
        <Link to={paths.overdueResponses(place)}>
          <Trans>Overdue, office by office</Trans>
        </Link>
      </li>
      <li>
        <Link to={claimPaths.watchList(place)}>
          <Trans>Watch list</Trans>
        </Link>
      </li>
      <li>
        <Link to={claimPaths.all(place)}>
          <Trans>Claims about rights</Trans>
        </Link>
      </li>
      <li>
        <Link to={paths.responseFigures(place)}>
          <Trans>Response times of each office</Trans>
        </Link>
      </li>
      <li>
        <Link to={limitsPath(place)}>
          <Trans>How long the city has</Trans>
        </Link>
      </li>
      <li>
        <Link to={paths.yearlyReport(place)}>
          <Trans>Report of the year, to print</Trans>
        </Link>
      </li>
      <li>
        <a href={feedAddress(place.city)}>
          <Trans>Follow what is overdue (Atom feed)</Trans>
        </a>
      </li>
    </ul>
  );
}

function Kinds() {
  const { t } = useLingui();
  const place = usePlace();
  const { kind, office } = readTracked(place.search);
  const to = (next: typeof kind) => paths.responses(place, writeTracked({ kind: next, office }));
  const links = [
    { to: to(undefined), words: t`All`, current: kind === undefined },
    { to: to('overdue'), words: t`Overdue`, current: kind === 'overdue' },
    { to: to('due'), words: t`Due`, current: kind === 'due' },
    { to: to('answered'), words: t({ context: 'many', message: 'Answered' }), current: kind === 'answered' },
  ];
  return <TabLinks label={t`Which answers to show`} links={links} />;
}

function Tracked() {
  const place = usePlace();
  const address = readTracked(place.search);
  const { data: page } = useSuspenseQuery(trackedQuery(place.city, address));
  const at = (cursor: string | undefined) => paths.responses(place, writeTracked({ ...address, cursor }));
  if (page.items.length === 0) return <NothingHere filtered={address.kind !== undefined || address.office !== undefined} />;
  return (
    <>
      <TrackedList items={page.items} />
      <Pager
        first={address.cursor === undefined ? undefined : at(undefined)}
        next={page.nextCursor === null ? undefined : at(page.nextCursor)}
      />
    </>
  );
}

function NothingHere({ filtered }: { readonly filtered: boolean }) {
  const place = usePlace();
  if (filtered) {
    return (
      <EmptyState
        title={<Trans>No proposal is in this state with this office</Trans>}
        action={
          <LinkButton kind="secondary" to={paths.responses(place)}>
            <Trans>Show all answers</Trans>
          </LinkButton>
        }
      />
    );
  }
  return (
    <EmptyState
      title={<Trans>No proposal has reached enough support yet</Trans>}
      action={
        <LinkButton kind="secondary" to={paths.proposals(place)}>
          <Trans>Read the proposals</Trans>
        </LinkButton>
      }
    >
      <Trans>As soon as one does, it stands here with the date by which the city must answer.</Trans>
    </EmptyState>
  );
}
