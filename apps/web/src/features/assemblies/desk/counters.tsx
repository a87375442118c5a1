import type { ReactNode } from 'react';
import styles from './counters.module.css';

/** Counts side by side on a tablet, below each other on a telephone. */
export function Counters({ children }: { readonly children: ReactNode }) {
  return <div className={styles.counters}>{children}</div>;
}
