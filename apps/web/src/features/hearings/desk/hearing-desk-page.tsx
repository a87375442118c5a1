import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { HearingDeskItemView, HearingTask } from '@madang/contracts/hearing-desks';
import { hearingPath } from '../../../app/hearing-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { DataTable, type Column } from '../../../ui/data-table.js';
import { MomentText } from '../../../ui/date-text.js';
import { DaysText } from '../../../ui/days-text.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Link } from '../../../ui/link.js';
import { ProposalLink } from '../../../ui/proposal-link.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import { hearingDeskQuery } from '../hearings.queries.js';
import styles from './hearing-desk.module.css';

const taskWords: Readonly<Record<HearingTask, MessageDescriptor>> = {
  hear: msg`Hear it and decide`,
  allow_deferral: msg`Allow a second delay, if the reasons hold`,
  close: msg`Close it: it was made good`,
};

/** For the committee, the ombudsperson and facilitators: what waits for them, with its date. */
export function HearingDeskPage() {
  const place = usePlace();
  const { data } = useSuspenseQuery(hearingDeskQuery(place.city));
  return (
    <Stack>
      <PageHead
        title={<Trans>Appeals and hearings</Trans>}
        lead={<Trans>What waits for you. The nearest date stands first; what nobody decides by then goes on by itself.</Trans>}
      />
      {data.items.length === 0 ? (
        <EmptyState title={<Trans>Nothing waits for you</Trans>}>
          <Trans>When a resident appeals, or the city stays silent for too long, it stands here with its date.</Trans>
        </EmptyState>
      ) : (
        <Waiting items={data.items} />
      )}
    </Stack>
  );
}

function Waiting({ items }: { readonly items: readonly HearingDeskItemView[] }) {
  const { t } = useLingui();
  const columns: readonly Column<HearingDeskItemView>[] = [
    { key: 'proposal', head: t`Proposal`, render: (item) => <Subject item={item} /> },
    { key: 'task', head: t`What you can do`, render: (item) => <Task item={item} /> },
    {
      key: 'due',
      head: t`By when`,
      render: ({ dueOn, daysLeft }) => (
        <span className={styles.words}>
          <DaysText dueOn={dueOn} daysLeft={daysLeft} owedOn={null} daysLate={0} />
        </span>
      ),
    },
    {
      key: 'since',
      head: t`Waits since`,
      render: ({ since }) => (
        <span className={styles.words}>
          <MomentText instant={since} />
        </span>
      ),
    },
  ];
  return (
    <DataTable
      cards
      caption={t`What waits for you`}
      columns={columns}
      rows={items}
      rowKey={({ reference, appealId }) => `${reference} ${appealId}`}
    />
  );
}

/** What it is about, how it came here, and for how long the city has been silent. */
function Subject({ item }: { readonly item: HearingDeskItemView }) {
  return (
    <span className={styles.subject}>
      <span>
        <ProposalLink proposal={item} />
      </span>
      <StateTag state={item.state} daysLate={item.daysLate} />
      {item.appealId !== null && <Trans>An appeal beside a promise that is being kept</Trans>}
    </span>
  );
}

function Task({ item: { task, reference } }: { readonly item: HearingDeskItemView }) {
  const { i18n } = useLingui();
  const place = usePlace();
  const words = i18n._(taskWords[task]);
  return (
    <Link className={styles.words} to={hearingPath(place, reference)} aria-label={`${words} (${reference})`}>
      {words}
    </Link>
  );
}
