import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { VisuallyHidden } from '../../../ui/visually-hidden.js';
import styles from './text-change.module.css';
import { wordsChanged, type Run } from './words-changed.js';

interface TextChangeProps {
  readonly before: string | null;
  readonly after: string | null;
  /** Of the proposal's own text. */
  readonly language: string;
}

/** What goes out of a passage, struck through, and what comes in, underlined; both are said to those who listen. */
export function TextChange({ before, after, language }: TextChangeProps) {
  return (
    <p lang={language} dir="auto" className={styles.text}>
      {wordsChanged(before ?? '', after ?? '').map((run, index) => (
        // The runs of two fixed texts never change their places.
        <Piece key={index} run={run} />
      ))}
    </p>
  );
}

function Piece({ run: { kind, text } }: { readonly run: Run }) {
  switch (kind) {
    case 'out':
      return (
        <del className={styles.out}>
          <Aloud>
            <Trans>taken out:</Trans>
          </Aloud>
          {text}
        </del>
      );
    case 'in':
      return (
        <ins className={styles.in}>
          <Aloud>
            <Trans>put in:</Trans>
          </Aloud>
          {text}
        </ins>
      );
    default:
      return text;
  }
}

/** In the language of the page, between words of another. */
function Aloud({ children }: { readonly children: ReactNode }) {
  return <VisuallyHidden> {children} </VisuallyHidden>;
}
