import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../format/use-format.js';
import { rightWords, type RightCode } from '../../ui/right-words.js';
import styles from './effect-sentence.module.css';

interface EffectSentenceProps {
  readonly losing: readonly RightCode[];
  readonly gaining: readonly RightCode[];
}

/** Which rights get less money and which get more, in a sentence each; the losing ones first, and never set off against each other. */
export function EffectSentence({ losing, gaining }: EffectSentenceProps) {
  const { i18n } = useLingui();
  const format = useFormat();
  const names = (codes: readonly RightCode[]) => format.list(codes.map((code) => i18n._(rightWords[code])));
  if (losing.length + gaining.length === 0) return null;
  return (
    <p className={styles.sentence}>
      {losing.length > 0 && <Trans>Less money for: {names(losing)}.</Trans>}{' '}
      {gaining.length > 0 && <Trans>More money for: {names(gaining)}.</Trans>}
    </p>
  );
}
