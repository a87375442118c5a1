import styles from './diverging-bar.module.css';

interface DivergingBarProps {
  /** Hundredths of a per cent of the longest bar, below zero for what is taken: -10,000 to 10,000. */
  readonly basisPoints: number;
}

/** Less to one side of a centre line, more to the other. It repeats the amount beside it, so it says nothing aloud. */
export function DivergingBar({ basisPoints }: DivergingBarProps) {
  const width = Math.min(10_000, Math.abs(basisPoints)) / 200;
  const takes = basisPoints < 0;
  return (
    <svg className={styles.bar} aria-hidden="true" focusable="false" width="100%" height="16">
      <rect
        className={takes ? styles.minus : styles.plus}
        x={takes ? `${50 - width}%` : '50%'}
        y="3"
        width={`${width}%`}
        height="10"
        rx="2"
      />
      <rect className={styles.centre} x="50%" width="1" height="16" />
    </svg>
  );
}

/** The bar of each amount against the largest of them, whichever side it is on. */
export function barLengths(minors: readonly bigint[]): readonly number[] {
  const size = (minor: bigint) => (minor < 0n ? -minor : minor);
  const largest = minors.map(size).reduce((most, one) => (one > most ? one : most), 0n);
  return minors.map((minor) => (largest === 0n ? 0 : Number((minor * 10_000n) / largest)));
}
