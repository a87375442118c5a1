import { Plural } from '@lingui/react/macro';
import styles from './letters-left.module.css';

const longest = 280;

/** How much room an idea has left. It is not read out at every key: the refusal says it, too. */
export function LettersLeft({ text }: { readonly text: string }) {
  const left = longest - Array.from(text.trim()).length;
  const over = -left;
  return (
    <p className={left < 0 ? styles.over : styles.left}>
      {left < 0 ? (
        <Plural value={over} one="# character too many" other="# characters too many" />
      ) : (
        <Plural value={left} one="# character left" other="# characters left" />
      )}
    </p>
  );
}
