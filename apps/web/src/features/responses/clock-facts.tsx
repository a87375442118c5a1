import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ProposalResponseView } from '@madang/contracts/responses';
import { DateText } from '../../ui/date-text.js';
import { DescriptionList, type Fact } from '../../ui/description-list.js';
import { Details } from '../../ui/details.js';
import { Notice } from '../../ui/notice.js';
import { AskedText } from './asked-text.js';
import { DaysText } from '../../ui/days-text.js';
import styles from './clock-facts.module.css';
import { owedWords } from './owed-words.js';

/** Who is in charge, what is owed by when, and what happened to that date. */
export function ClockFacts({ response }: { readonly response: ProposalResponseView }) {
  const { t, i18n } = useLingui();
  const { asked, acknowledgement, daysLate, owedIn, state, extension } = response;
  const facts: Fact[] = [
    ...(asked === null
      ? []
      : [
          { key: 'owed', term: t`The city owes`, fact: i18n._(owedWords(owedIn ?? state)) },
          { key: 'due', term: t`Promised date`, fact: <DaysText {...response} /> },
          {
            key: 'asked',
            term: t`Who is asked now`,
            fact: <AskedText asked={asked} officeHolder={acknowledgement?.officeHolder ?? null} />,
          },
        ]),
    ...(acknowledgement === null
      ? []
      : [
          { key: 'office', term: t`Office in charge`, fact: <bdi>{acknowledgement.office}</bdi> },
          { key: 'officer', term: t`In whose hands`, fact: <bdi>{acknowledgement.officeHolder}</bdi> },
        ]),
  ];
  return (
    <>
      {daysLate > 0 && (
        <Notice kind="stop" title={<Plural value={daysLate} one="Overdue by # day" other="Overdue by # days" />}>
          <Trans>
            The date has passed without what the city owes. It stays on the public list until it is done, and a late act stays marked late.
          </Trans>
        </Notice>
      )}
      {facts.length > 0 && <DescriptionList facts={facts} />}
      {acknowledgement?.plan && (
        <Details summary={<Trans>How the city examines it</Trans>}>
          <p className={styles.words} lang={acknowledgement.language} dir="auto">
            {acknowledgement.plan}
          </p>
        </Details>
      )}
      {extension && (
        <Details summary={<Trans>The date was moved once</Trans>}>
          <p>
            <Trans>
              From <DateText date={extension.from} /> to <DateText date={extension.until} />, for this reason:
            </Trans>
          </p>
          <p className={styles.words} lang={extension.language} dir="auto">
            {extension.reason}
          </p>
        </Details>
      )}
      <DueRule response={response} />
    </>
  );
}

function DueRule({ response: { dueRule, asked, daysLate } }: { readonly response: ProposalResponseView }) {
  // Once a date was missed, the date shown is that one, and its rule is behind it.
  if (dueRule === null || asked === null || daysLate > 0) return null;
  const { code, from, days, movedFrom } = dueRule;
  return (
    <Details summary={<Trans>How is this date worked out?</Trans>}>
      <p>
        <Trans>
          Counted from <DateText date={from} />: <Plural value={days} one="# day" other="# days" />.
        </Trans>{' '}
        {code === 'decision_from_threshold' && <Trans>The days of a decision count from the day on which there was enough support.</Trans>}
        {code === 'decision_after_report' && <Trans>The days of a decision count from the report on the public debate.</Trans>}
        {code === 'decision_on_reentry' && <Trans>The question has come back, so its days count anew.</Trans>}
        {code === 'deferred_until' && <Trans>The answer itself named this day.</Trans>}
        {code === 'limit' && <Trans>The days of each step count from the day on which the step began.</Trans>}
        {movedFrom !== undefined && (
          <>
            {' '}
            <Trans>
              It would have ended on <DateText date={movedFrom} form="short" />, when offices are closed: so it ends on the next open day.
            </Trans>
          </>
        )}
      </p>
    </Details>
  );
}
