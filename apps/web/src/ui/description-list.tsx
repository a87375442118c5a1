import type { ReactNode } from 'react';
import styles from './description-list.module.css';

export interface Fact {
  readonly key: string;
  readonly term: ReactNode;
  readonly fact: ReactNode;
}

interface DescriptionListProps {
  readonly facts: readonly Fact[];
  /** `figures` sets a few numbers large, side by side; `columns` sets a few short facts side by side where there is room. */
  readonly kind?: 'rows' | 'figures' | 'columns';
}

export function DescriptionList({ facts, kind = 'rows' }: DescriptionListProps) {
  return (
    <dl className={styles[kind]}>
      {facts.map(({ key, term, fact }) => (
        <div key={key}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
