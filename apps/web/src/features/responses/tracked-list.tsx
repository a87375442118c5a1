import { Trans, useLingui } from '@lingui/react/macro';
import type { TrackedProposalView } from '@madang/contracts/tracked-proposals';
import { DescriptionList, type Fact } from '../../ui/description-list.js';
import { DateText, MomentText } from '../../ui/date-text.js';
import { StateTag } from '../../ui/state-tag.js';
import { AnsweredLate } from './answered-late.js';
import { DaysText } from '../../ui/days-text.js';
import { owedWords } from './owed-words.js';
import { ProposalLink } from '../../ui/proposal-link.js';
import { StepsBar } from './steps-bar.js';
import styles from './tracked-list.module.css';

/** The longest overdue first, then the nearest date, then the newest answer. */
export function TrackedList({ items }: { readonly items: readonly TrackedProposalView[] }) {
  return (
    <ol className={styles.list}>
      {items.map((item) => (
        <Tracked key={item.id} item={item} />
      ))}
    </ol>
  );
}

function Tracked({ item }: { readonly item: TrackedProposalView }) {
  const { t, i18n } = useLingui();
  const { kind, state, office, officeHolder, decision, answeredAt, answeredLateDays } = item;
  const answered = decision !== null && answeredAt !== null;
  const facts: Fact[] = [
    ...(kind === 'answered'
      ? []
      : [
          { key: 'owed', term: t`The city owes`, fact: i18n._(owedWords(item.owedIn ?? state)) },
          { key: 'due', term: t`Promised date`, fact: <DaysText {...item} /> },
        ]),
    ...(answered
      ? [
          {
            key: 'answered',
            term: t`Answered on`,
            fact: (
              <>
                <MomentText instant={answeredAt} /> <AnsweredLate days={answeredLateDays ?? 0} />
              </>
            ),
          },
        ]
      : []),
    ...(item.seen === null ? [] : [{ key: 'seen', term: t`Reported by the city`, fact: <Seen seen={item.seen} /> }]),
    { key: 'office', term: t`Office`, fact: <Office office={office} officeHolder={officeHolder} /> },
  ];
  return (
    <li className={styles.item}>
      <h3 className={styles.title}>
        <ProposalLink proposal={item} />
      </h3>
      <div className={styles.state}>
        <StateTag state={state} daysLate={kind === 'answered' ? 0 : item.daysLate} />
        <StepsBar item={item} />
      </div>
      <DescriptionList kind="columns" facts={facts} />
    </li>
  );
}

/** When it happened and where it can be seen: whoever passes by can look. */
function Seen({ seen: { happenedOn, place, language } }: { readonly seen: NonNullable<TrackedProposalView['seen']> }) {
  return (
    <>
      {happenedOn !== null && <DateText date={happenedOn} />}
      {happenedOn !== null && place !== null && ' · '}
      {place !== null && (
        <span lang={language} dir="auto">
          {place}
        </span>
      )}
    </>
  );
}

function Office({ office, officeHolder }: Pick<TrackedProposalView, 'office' | 'officeHolder'>) {
  if (office === null) return <Trans>No office has taken it up yet</Trans>;
  return (
    <>
      <bdi>{office}</bdi>
      {officeHolder !== null && (
        <>
          {' · '}
          <bdi>{officeHolder}</bdi>
        </>
      )}
    </>
  );
}
