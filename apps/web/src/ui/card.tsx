import type { ReactNode } from 'react';
import { classes } from './class-names.js';
import styles from './card.module.css';

interface CardProps {
  /** `plain` lies on the page, `strong` asks for attention. */
  readonly kind?: 'plain' | 'strong';
  readonly as?: 'article' | 'section' | 'div' | 'li';
  readonly children: ReactNode;
}

export function Card({ kind = 'plain', as: Tag = 'div', children }: CardProps) {
  return <Tag className={classes(styles.card, styles[kind])}>{children}</Tag>;
}

/** Cards in as many columns as there is room for. */
export function CardGrid({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.grid}>{children}</ul>;
}
