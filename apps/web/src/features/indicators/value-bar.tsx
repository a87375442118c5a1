import { useFormat } from '../../format/use-format.js';
import { TableBar } from '../../ui/table-bar.js';
import styles from './value-bar.module.css';

interface ValueBarProps {
  readonly value: string;
  /** The highest value beside it: the longest bar. */
  readonly highest: number;
}

/** A value of an indicator with its bar below it. */
export function ValueBar({ value, highest }: ValueBarProps) {
  const format = useFormat();
  const length = highest > 0 ? Math.round((Number(value) / highest) * 10_000) : 0;
  return (
    <span className={styles.cell}>
      {format.number(Number(value))}
      <TableBar basisPoints={length} />
    </span>
  );
}
