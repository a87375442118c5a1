import type { StanceCounts } from './stance-words.js';
import styles from './stance-bar.module.css';

/** Agree, disagree and pass beside each other. It repeats the counts written with it, so it says nothing aloud. */
export function StanceBar({ counts: { agree, disagree, pass } }: { readonly counts: StanceCounts }) {
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
