import type { ReactNode } from 'react';
import styles from './details.module.css';

interface DetailsProps {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** More for those who want it, in its place: "How is this worked out?" */
export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details className={styles.details} open={open}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
