import type { ReactNode } from 'react';
import { classes } from './class-names.js';
import styles from './status-tag.module.css';

export type Tone = 'neutral' | 'info' | 'ok' | 'warn' | 'stop';

interface StatusTagProps {
  readonly tone: Tone;
  /** The state as a word; the colour only repeats it. */
  readonly children: ReactNode;
}

export function StatusTag({ tone, children }: StatusTagProps) {
  return <span className={classes(styles.tag, styles[tone])}>{children}</span>;
}
