import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { FeasibilityItemView } from '@madang/contracts/feasibility';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { DataTable, type Column } from '../../../ui/data-table.js';
import { DateText } from '../../../ui/date-text.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Link } from '../../../ui/link.js';
import { Pager } from '../../../ui/pager.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { TabLinks } from '../../../ui/tab-links.js';
import { reviewWords } from '../feasibility/feasibility-words.js';
import { feasibilityQueueQuery, readFeasibilityAddress } from '../responses.queries.js';

/** What waits to be examined, the nearest date first. */
export function FeasibilityQueuePage() {
  const { t } = useLingui();
  const place = usePlace();
  const { whose, cursor } = readFeasibilityAddress(place.search);
  const { data } = useSuspenseQuery(feasibilityQueueQuery(place.city, { whose, cursor }));
  const view = (words: string, one?: typeof whose) => ({
    to: paths.deskFeasibility(place, '', { whose: one }),
    words,
    current: whose === one,
  });
  return (
    <Stack>
      <PageHead
        title={<Trans>To examine</Trans>}
        lead={<Trans>Law, practice and cost of what residents ask for. A colleague signs before anybody reads it.</Trans>}
      />
      <TabLinks
        label={t`Which proposals`}
        links={[view(t`All`), view(t`Mine`, 'mine'), view(t`Nobody’s`, 'nobodys'), view(t`For my second look`, 'second_eyes')]}
      />
      {data.items.length === 0 ? (
        <EmptyState title={<Trans>Nothing waits here</Trans>}>
          <Trans>When a proposal has enough support, it stands here with its date.</Trans>
        </EmptyState>
      ) : (
        <Items items={data.items} />
      )}
      <Pager
        first={cursor === undefined ? undefined : paths.deskFeasibility(place, '', { whose })}
        next={data.nextCursor === null ? undefined : paths.deskFeasibility(place, '', { whose, cursor: data.nextCursor })}
      />
    </Stack>
  );
}

function Items({ items }: { readonly items: readonly FeasibilityItemView[] }) {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const columns: readonly Column<FeasibilityItemView>[] = [
    {
      key: 'proposal',
      head: t`Proposal`,
      render: ({ reference, title, language, state }) => (
        <>
          <Link to={paths.deskFeasibility(place, reference)} lang={language} dir="auto">
            {title}
          </Link>
          <br />
          <bdi>{reference}</bdi> <StateTag state={state} />
        </>
      ),
    },
    { key: 'due', head: t`Promised date`, render: ({ dueOn }) => (dueOn === null ? null : <DateText date={dueOn} form="short" />) },
    {
      key: 'who',
      head: t`Who examines it`,
      render: ({ assignee }) => (assignee === null ? <Trans>Nobody yet</Trans> : <bdi>{assignee.penName}</bdi>),
    },
    {
      key: 'review',
      head: t`Review`,
      render: ({ review }) =>
        review === null ? (
          <Trans>Not begun</Trans>
        ) : (
          <StatusTag tone={reviewWords[review].tone}>{i18n._(reviewWords[review].words)}</StatusTag>
        ),
    },
  ];
  return <DataTable cards caption={t`Proposals to examine`} columns={columns} rows={items} rowKey={({ reference }) => reference} />;
}
