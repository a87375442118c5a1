import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  /** Why it is empty. */
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** One next act. */
  readonly action?: ReactNode;
}

/** Never only "no results": why nothing is here, and what one can do next. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children !== undefined && <p>{children}</p>}
      {action}
    </div>
  );
}
