import styles from './quote.module.css';

interface QuoteProps {
  readonly text: string;
  readonly language?: string;
}

/** What somebody said, in their own words. */
export function Quote({ text, language }: QuoteProps) {
  return (
    <blockquote lang={language} dir="auto" className={styles.quote}>
      {text}
    </blockquote>
  );
}
