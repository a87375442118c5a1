import { useId, type ReactNode } from 'react';
import styles from './meter.module.css';

interface MeterProps {
  readonly value: number;
  readonly max: number;
  /** The whole fact in words: "32 of 48, 9 days left". */
  readonly children: ReactNode;
}

/** How full something is, in words first, then as a bar. */
export function Meter({ value, max, children }: MeterProps) {
  const words = useId();
  return (
    <div className={styles.meter}>
      <span id={words}>{children}</span>
      <meter className={styles.bar} min={0} max={max} value={Math.min(value, max)} aria-labelledby={words} />
    </div>
  );
}
