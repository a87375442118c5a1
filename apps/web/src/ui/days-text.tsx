import { Plural, Trans } from '@lingui/react/macro';
import { DateText } from './date-text.js';
import styles from './days-text.module.css';

interface DaysTextProps {
  readonly dueOn: string | null;
  readonly daysLeft: number | null;
  readonly owedOn: string | null;
  readonly daysLate: number;
}

/** The promised date, and how far it is away: on either side, always in words. */
export function DaysText({ dueOn, daysLeft, owedOn, daysLate }: DaysTextProps) {
  if (daysLate > 0 && owedOn !== null) {
    return (
      <>
        <DateText date={owedOn} />{' '}
        <strong className={styles.late}>
          <Plural value={daysLate} one="Overdue by # day" other="Overdue by # days" />
        </strong>
      </>
    );
  }
  if (dueOn === null) return <Trans>No date</Trans>;
  return (
    <>
      <DateText date={dueOn} /> {daysLeft !== null && <LeftText days={daysLeft} />}
    </>
  );
}

function LeftText({ days }: { readonly days: number }) {
  if (days === 0) return <Trans>(today)</Trans>;
  return (
    <span className={styles.left}>
      (<Plural value={days} one="# day left" other="# days left" />)
    </span>
  );
}
