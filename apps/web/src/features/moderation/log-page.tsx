import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ModerationLogEntryView } from '@madang/contracts/moderation-log';
import { moderationPaths } from '../../app/moderation-paths.js';
import { usePlace } from '../../app/use-place.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { coverWords, thingWords, warningWords } from '../../ui/cover-words.js';
import { DataTable } from '../../ui/data-table.js';
import { MomentText } from '../../ui/date-text.js';
import { DemoMark } from '../../ui/demo-mark.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Link } from '../../ui/link.js';
import { Notice } from '../../ui/notice.js';
import { Pager } from '../../ui/pager.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { AppealStanding } from './appeal-standing.js';
import { readLogAddress } from './log-address.js';
import { LogFigures } from './log-figures.js';
import { LogFilterForm } from './log-filter-form.js';
import { logFiguresQuery, logQuery } from './moderation.queries.js';
import { PlaceLink } from './place-link.js';
import { verdictWords } from './verdict-words.js';

/** Every decision about words: so that nobody has to trust those who decide. */
export function LogPage() {
  const place = usePlace();
  const address = readLogAddress(place.search);
  const { data: log } = useSuspenseQuery(logQuery(place.city, address));
  const { data: figures } = useSuspenseQuery(logFiguresQuery(place.city));
  const { cursor, ...filter } = address;
  const csv = `/api/v1/cities/${place.city}/moderation/log/csv?${new URLSearchParams({ ...filter }).toString()}`;
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: moderationPaths.rules(place), words: <Trans>Rules of the house</Trans> }]} />}
        title={<Trans>Decisions about words</Trans>}
        lead={<Trans>Who decided what, where and why, and what was undone: without the words, and without the name of any resident.</Trans>}
      />
      {figures.waitingTooLong > 0 && (
        <Notice kind="warn">
          <Plural
            value={figures.waitingTooLong}
            one="# reported text has waited longer than it should."
            other="# reported texts have waited longer than they should."
          />
        </Notice>
      )}
      <LogFilterForm address={filter} months={figures.months.map(({ month }) => month)} />
      <Entries items={log.items} />
      <Pager
        first={cursor === undefined ? undefined : moderationPaths.log(place, filter)}
        next={log.nextCursor === null ? undefined : moderationPaths.log(place, { ...filter, cursor: log.nextCursor })}
      />
      <p>
        <a href={csv} download>
          <Trans>These decisions as a table (CSV)</Trans>
        </a>
      </p>
      <LogFigures figures={figures} />
    </Stack>
  );
}

function Entries({ items }: { readonly items: readonly ModerationLogEntryView[] }) {
  const { t, i18n } = useLingui();
  const place = usePlace();
  if (items.length === 0)
    return (
      <EmptyState title={<Trans>No such decision so far</Trans>}>
        <Trans>Whatever facilitators decide about words appears here at once.</Trans>
      </EmptyState>
    );
  return (
    <DataTable
      caption={<Trans>The newest first</Trans>}
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        { key: 'when', head: t`When`, render: ({ at }) => <MomentText instant={at} /> },
        {
          key: 'what',
          head: t`What`,
          render: ({ kind, place: where }) => (
            <>
              {i18n._(thingWords[kind])}: <PlaceLink place={where} />
            </>
          ),
        },
        {
          key: 'decision',
          head: t`Decision`,
          render: ({ id, verdict, reason, warning }) => (
            <>
              {verdict === 'keep' ? (
                i18n._(verdictWords[verdict])
              ) : (
                <Link to={moderationPaths.cover(place, id)}>{i18n._(verdictWords[verdict])}</Link>
              )}
              {reason && <> · {i18n._(coverWords[reason])}</>}
              {warning && <> · {i18n._(warningWords[warning])}</>}
            </>
          ),
        },
        { key: 'appeal', head: t`Objection`, render: ({ appeal }) => appeal && <AppealStanding appeal={appeal} /> },
        { key: 'reports', head: t`Reports`, numeric: true, render: ({ reports }) => reports },
        {
          key: 'by',
          head: t`Facilitator`,
          render: ({ by }) => (
            <>
              <bdi>{by.penName}</bdi> {by.demo && <DemoMark />}
            </>
          ),
        },
      ]}
    />
  );
}
