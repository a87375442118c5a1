import type { ReactNode } from 'react';
import { classes } from './class-names.js';
import styles from './stack.module.css';

interface StackProps {
  /** How far apart: parts of one thing, things, or sections of a page. */
  readonly gap?: 'small' | 'medium' | 'large';
  readonly children: ReactNode;
}

/** One below the other, at an even distance. */
export function Stack({ gap = 'medium', children }: StackProps) {
  return <div className={classes(styles.stack, styles[gap])}>{children}</div>;
}

interface PageHeadProps {
  readonly title: ReactNode;
  /** The page in one or two sentences. */
  readonly lead?: ReactNode;
  /** What stands above the title, such as the way up or a state. */
  readonly above?: ReactNode;
}

/** The top of a page. Every page has one, with its only `h1`. */
export function PageHead({ title, lead, above }: PageHeadProps) {
  return (
    <div className={styles.head}>
      {above}
      <h1>{title}</h1>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
    </div>
  );
}
