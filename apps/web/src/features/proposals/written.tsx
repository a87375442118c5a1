import type { ProposalView } from '@madang/contracts/proposals';
import type { ReactNode } from 'react';
import styles from './written.module.css';

interface WrittenProps {
  readonly heading: ReactNode;
  readonly language: ProposalView['language'];
  /** Null or empty: then nothing is shown, not even the heading. */
  readonly text: string | null;
}

/** Something a person wrote, in their own language and with their own line breaks. */
export function Written({ heading, language, text }: WrittenProps) {
  if (text === null || text.trim() === '') return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{heading}</h2>
      <div lang={language} dir="auto" className={styles.text}>
        {text}
      </div>
    </section>
  );
}
