import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '../../../ui/link.js';
import type { DueItemView } from '@madang/contracts/due-lists';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { DataTable, type Column } from '../../../ui/data-table.js';
import { MomentText } from '../../../ui/date-text.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import { DaysText } from '../../../ui/days-text.js';
import { readDue } from '../due-address.js';
import { ProposalLink } from '../../../ui/proposal-link.js';
import { dueQuery } from '../responses.queries.js';
import { AwayText } from './absences/away-text.js';
import { actWords } from './act-words.js';
import { DueChoices } from './due-choices.js';
import styles from './due-page.module.css';

const readingWords: Readonly<Record<NonNullable<DueItemView['reading']>, MessageDescriptor>> = {
  waits: msg`Waits for a second pair of eyes`,
  approved: msg`Approved by a colleague`,
  returned: msg`Sent back by a colleague`,
};

/** Somebody else's turn: residents, a committee, an ombudsperson. */
const waiting = msg`See where it stands`;

/** One place to begin the day: what waits for the city, late ones first. */
export function DuePage() {
  const place = usePlace();
  const filter = readDue(place.search);
  const { data: due } = useSuspenseQuery(dueQuery(place.city, filter));
  const late = due.counts.overdue;
  const chosen = Object.keys(filter).length > 0;
  return (
    <Stack>
      <PageHead
        title={<Trans>What is due</Trans>}
        lead={
          late > 0 ? (
            <Plural value={late} one="# is late, and everybody can see it." other="# are late, and everybody can see them." />
          ) : chosen ? (
            <Trans>None of these is late. The nearest date stands first.</Trans>
          ) : (
            <Trans>Nothing is late. The nearest date stands first.</Trans>
          )
        }
      />
      <p>
        <Link to={paths.deskAnswerRule(place)}>
          <Trans>A second pair of eyes</Trans>
        </Link>{' '}
        ·{' '}
        <Link to={paths.deskLimits(place)}>
          <Trans>How long the city has</Trans>
        </Link>{' '}
        ·{' '}
        <Link to={paths.deskEscalation(place)}>
          <Trans>When an office stays silent</Trans>
        </Link>{' '}
        ·{' '}
        <Link to={paths.deskAbsences(place)}>
          <Trans>Who is away</Trans>
        </Link>{' '}
        ·{' '}
        <Link to={paths.deskCalendar(place)}>
          <Trans>In your calendar</Trans>
        </Link>{' '}
        ·{' '}
        <Link to={paths.deskTemplates(place)}>
          <Trans>Templates of answers</Trans>
        </Link>{' '}
        ·{' '}
        <Link to={paths.deskTogether(place)}>
          <Trans>Answer several together</Trans>
        </Link>
      </p>
      <DueChoices filter={filter} counts={due.counts} offices={due.offices} />
      {due.items.length > 0 ? <Items items={due.items} /> : <NothingDue chosen={chosen} />}
    </Stack>
  );
}

function NothingDue({ chosen }: { readonly chosen: boolean }) {
  const place = usePlace();
  if (!chosen)
    return (
      <EmptyState title={<Trans>Nothing is due</Trans>}>
        <Trans>When a proposal has enough support, it stands here with its date.</Trans>
      </EmptyState>
    );
  return (
    <EmptyState title={<Trans>Nothing here fits what you chose</Trans>}>
      <Link to={paths.deskResponses(place)}>
        <Trans>Show all that is due</Trans>
      </Link>
    </EmptyState>
  );
}

function Items({ items }: { readonly items: readonly DueItemView[] }) {
  const { t, i18n } = useLingui();
  const columns: readonly Column<DueItemView>[] = [
    { key: 'proposal', head: t`Proposal`, render: (item) => <Subject item={item} /> },
    { key: 'act', head: t`Next act`, render: (item) => <NextAct item={item} /> },
    {
      key: 'due',
      head: t`Promised date`,
      render: (item) => (
        <span className={styles.words}>
          <DaysText {...item} />
        </span>
      ),
    },
    {
      key: 'who',
      head: t`Who deals with it`,
      render: ({ assignee, away }) => (
        <span className={styles.words}>
          {assignee === null ? <Trans>Nobody yet</Trans> : <bdi>{assignee.penName}</bdi>}
          {away !== null && (
            <>
              {' · '}
              <AwayText away={away} />
            </>
          )}
        </span>
      ),
    },
    {
      key: 'draft',
      head: t`Draft`,
      render: ({ draftChangedAt, reading }) => (
        <span className={styles.words}>
          {draftChangedAt === null ? <Trans>None yet</Trans> : <MomentText instant={draftChangedAt} />}
          {reading !== null && <> · {i18n._(readingWords[reading])}</>}
        </span>
      ),
    },
  ];
  return <DataTable cards caption={t`Proposals that wait for the city`} columns={columns} rows={items} rowKey={({ id }) => id} />;
}

/** What it is, where it stands, and whose it is. */
function Subject({ item }: { readonly item: DueItemView }) {
  return (
    <span className={styles.subject}>
      <span>
        <ProposalLink proposal={item} />
      </span>
      <StateTag state={item.state} />
      {item.office === null ? <Trans>No office yet</Trans> : <bdi>{item.office}</bdi>}
    </span>
  );
}

function NextAct({ item: { act, reference } }: { readonly item: DueItemView }) {
  const { i18n } = useLingui();
  const place = usePlace();
  const words = act === null ? i18n._(waiting) : i18n._(actWords[act]);
  return (
    <Link className={styles.words} to={paths.deskResponse(place, reference)} aria-label={`${words} (${reference})`}>
      {words}
    </Link>
  );
}
