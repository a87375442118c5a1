import type { ReactNode } from 'react';
import { classes } from './class-names.js';
import styles from './notice.module.css';

export type NoticeKind = 'info' | 'ok' | 'warn' | 'stop';

interface NoticeProps {
  readonly kind: NoticeKind;
  readonly title?: ReactNode;
  readonly children: ReactNode;
}

/** Something to know before going on. Its kind is said by its words; the colour only helps. */
export function Notice({ kind, title, children }: NoticeProps) {
  return (
    <div className={classes(styles.notice, styles[kind])}>
      {title !== undefined && <p className={styles.title}>{title}</p>}
      <div>{children}</div>
    </div>
  );
}
