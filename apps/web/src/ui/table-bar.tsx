import styles from './table-bar.module.css';

interface TableBarProps {
  /** Hundredths of a per cent of the longest bar's length, 0 to 10,000. */
  readonly basisPoints: number;
  /** One of the chart colours. */
  readonly series?: 1 | 2 | 3 | 4 | 5 | 6;
}

/** A bar inside a table cell. It repeats the number beside it, so it says nothing aloud; its length is an SVG attribute, as the policy for styles demands. */
export function TableBar({ basisPoints, series = 1 }: TableBarProps) {
  const width = `${Math.max(0, Math.min(10_000, basisPoints)) / 100}%`;
  return (
    <svg className={styles.bar} data-series={series} aria-hidden="true" focusable="false" width="100%" height="10">
      <rect className={styles.track} width="100%" height="10" rx="3" />
      <rect className={styles.length} width={width} height="10" rx="3" />
    </svg>
  );
}
