import type { ReactNode } from 'react';

export interface SentenceProps {
  readonly facts: { readonly [fact: string]: unknown };
  readonly name: string;
}

/** By the name of what happened. */
export type Sentences = Readonly<Record<string, (props: SentenceProps) => ReactNode>>;
