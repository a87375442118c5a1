import type { StatementCountsBody } from '@madang/contracts/assemblies';
import styles from './answer-bar.module.css';

/** Agree, disagree and pass beside each other. It repeats the counts written with it, so it says nothing aloud. */
export function AnswerBar({ counts: { agree, disagree, pass } }: { readonly counts: StatementCountsBody }) {
  const answers = agree + disagree + pass;
  const percent = (people: number) => `${answers === 0 ? 0 : (people * 100) / answers}%`;
  return (
    <svg className={styles.bar} aria-hidden="true" focusable="false" width="100%" height="16">
      <rect className={styles.track} width="100%" height="100%" />
      <rect className={styles.agree} width={percent(agree)} height="100%" />
      <rect className={styles.disagree} x={percent(agree)} width={percent(disagree)} height="100%" />
      <rect className={styles.pass} x={percent(agree + disagree)} width={percent(pass)} height="100%" />
    </svg>
  );
}
