import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { moderationPaths } from '../../../app/moderation-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useFormat } from '../../../format/use-format.js';
import { thingWords } from '../../../ui/cover-words.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Link } from '../../../ui/link.js';
import { Pager } from '../../../ui/pager.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { appealsQuery, queueQuery } from '../moderation.queries.js';
import { PlaceName } from '../place-link.js';
import { reportWords } from '../verdict-words.js';
import { LastDay } from '../../../ui/last-day.js';

/** What waits: objections first, since silence undoes the cover; then reported words, the longest waiting first. */
export function QueuePage() {
  return (
    <Stack gap="large">
      <PageHead
        title={<Trans>Reported words</Trans>}
        lead={<Trans>Judge what was said, not who said it or whom it displeases. Every decision stands in the public log.</Trans>}
      />
      <Appeals />
      <Reports />
    </Stack>
  );
}

function Appeals() {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const { data } = useSuspenseQuery(appealsQuery(place.city));
  if (data.items.length === 0) return null;
  return (
    <DataTable
      cards
      caption={<Trans>Objections, the most urgent first</Trans>}
      rows={data.items}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'what',
          head: t`What`,
          render: ({ id, kind }) => <Link to={moderationPaths.cover(place, id)}>{i18n._(thingWords[kind])}</Link>,
        },
        { key: 'where', head: t`Where`, render: (item) => <PlaceName place={item.place} /> },
        { key: 'due', head: t`Undone by itself after`, render: ({ dueAt }) => <LastDay until={dueAt} /> },
        {
          key: 'may',
          head: t`Whose turn`,
          render: ({ mayDecide }) =>
            mayDecide ? <Trans>You can decide</Trans> : <Trans>Another facilitator’s: you had a part in it</Trans>,
        },
      ]}
    />
  );
}

function Reports() {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const format = useFormat();
  const cursor = place.search.get('cursor') ?? undefined;
  const { data } = useSuspenseQuery(queueQuery(place.city, cursor));
  if (data.items.length === 0)
    return (
      <EmptyState title={<Trans>Nothing is reported</Trans>}>
        <Trans>What people report appears here at once.</Trans>
      </EmptyState>
    );
  return (
    <>
      <DataTable
        cards
        caption={<Trans>Reports, the longest waiting first</Trans>}
        rows={data.items}
        rowKey={({ kind, thing }) => `${kind}/${thing}`}
        columns={[
          {
            key: 'what',
            head: t`What`,
            render: ({ kind, thing }) => <Link to={moderationPaths.deskThing(place, kind, thing)}>{i18n._(thingWords[kind])}</Link>,
          },
          { key: 'where', head: t`Where`, render: (item) => <PlaceName place={item.place} /> },
          { key: 'reports', head: t`Reports`, numeric: true, render: ({ reports }) => format.number(reports) },
          {
            key: 'why',
            head: t`What people say`,
            render: ({ reasons }) => format.list(reasons.map((reason) => i18n._(reportWords[reason]))),
          },
          {
            key: 'due',
            head: t`To be looked at by`,
            render: ({ dueAt, late }) => (
              <>
                <LastDay until={dueAt} />{' '}
                {late && (
                  <StatusTag tone="warn">
                    <Trans>overdue</Trans>
                  </StatusTag>
                )}
              </>
            ),
          },
        ]}
      />
      <Pager
        first={cursor === undefined ? undefined : moderationPaths.desk(place)}
        next={data.nextCursor === null ? undefined : moderationPaths.desk(place, { cursor: data.nextCursor })}
      />
    </>
  );
}
