import { Trans } from '@lingui/react/macro';
import styles from './saved-answers.module.css';

interface SavedAnswersProps {
  readonly language: string;
  readonly texts: readonly (string | null)[];
}

/** Saved texts to compare with what stands in the fields. */
export function SavedAnswers({ language, texts }: SavedAnswersProps) {
  const written = texts.filter((text): text is string => text !== null && text.trim() !== '');
  if (written.length === 0)
    return (
      <p>
        <Trans>Nothing yet.</Trans>
      </p>
    );
  return written.map((text) => (
    <blockquote key={text} lang={language} dir="auto" className={styles.text}>
      {text}
    </blockquote>
  ));
}
