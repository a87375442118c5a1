import styles from './moderation.module.css';

interface ShownWordsProps {
  readonly texts: readonly string[];
  readonly language: string;
}

/** Words that are reported or covered, as their writer wrote them. */
export function ShownWords({ texts, language }: ShownWordsProps) {
  return (
    <blockquote lang={language} className={styles.words}>
      {texts.map((text, index) => (
        // Passages are never reordered while they are read, and two may be the same.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={index} dir="auto">
          {text}
        </p>
      ))}
    </blockquote>
  );
}
