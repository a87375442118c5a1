import { Plural, Trans } from '@lingui/react/macro';
import type { PlanChangeView, PromiseView } from '@madang/contracts/commitments';
import { DateText, MomentText } from '../../ui/date-text.js';
import { MoneyText } from '../../ui/money-text.js';
import { Stack } from '../../ui/stack.js';
import styles from './commitments.module.css';

/** How the plan was changed since it was first published: what was, what is, and why. The newest first. */
export function PlanChanges({ promise: { changes, language } }: { readonly promise: PromiseView }) {
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="changes">
      <Stack>
        <h2 id="changes">
          <Plural value={changes.length} one="The plan was changed once" other="The plan was changed # times" />
        </h2>
        <ol className={styles.ladder}>
          {changes.map((change) => (
            <li key={change.at} className={styles.step}>
              <PlanChange change={change} planLanguage={language} />
            </li>
          ))}
        </ol>
      </Stack>
    </section>
  );
}

interface PlanChangeProps {
  readonly change: PlanChangeView;
  /** Of the titles of milestones. */
  readonly planLanguage: string;
}

function PlanChange({ change: { at, language, reason, milestones, lines }, planLanguage }: PlanChangeProps) {
  return (
    <>
      <p className={styles.head}>
        <MomentText instant={at} />
      </p>
      <p className={styles.words} lang={language} dir="auto">
        {reason}
      </p>
      <ul className={styles.amounts}>
        {milestones.map(({ title, was, is }) => (
          <li key={title}>
            <span lang={planLanguage} dir="auto">
              {title}
            </span>
            :{' '}
            <Trans>
              was <DateText date={was} />, is <DateText date={is} />
            </Trans>
          </li>
        ))}
        {lines.map(({ line, name, was, is }) => (
          <li key={line}>
            <bdi>{name ?? line}</bdi>:{' '}
            <Trans>
              was <MoneyText amount={was} form="signed" />, is <MoneyText amount={is} form="signed" />
            </Trans>
          </li>
        ))}
      </ul>
    </>
  );
}
