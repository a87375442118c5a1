import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormat } from '../../format/use-format.js';
import styles from './opinion-bar.module.css';
import { opinionParts } from './opinion-parts.js';

interface OpinionBarProps {
  /** How many chose -3, -2, … 3. */
  readonly histogram: readonly number[];
  /** In per cent of all who answered. */
  readonly dontKnowShare: number;
}

/**
 * Harm to the start and benefit to the end of a centre line, the mild answers next to it; "No effect" and "I do not know" as thin
 * bars apart. The words carry the numbers, so the drawing says nothing aloud.
 */
export function OpinionBar({ histogram, dontKnowShare }: OpinionBarProps) {
  const format = useFormat();
  const { steps, harm, none, benefit, noneShare } = opinionParts(histogram);
  return (
    <div className={styles.opinion}>
      <p className={styles.ends}>
        <span>
          <Trans>Harm: {format.number(harm)}</Trans>
        </span>
        <span>
          <Trans>Benefit: {format.number(benefit)}</Trans>
        </span>
      </p>
      <svg className={styles.bar} aria-hidden="true" focusable="false" width="100%" height="32">
        {steps.map(({ score, from, width }) => (
          <rect key={score} className={styles.step} data-score={score} x={`${from}%`} y="2" width={`${width}%`} height="28" />
        ))}
        <rect className={styles.centre} x="50%" width="2" height="32" />
      </svg>
      <Apart share={noneShare}>
        <Trans>No effect: {format.number(none)}</Trans>
      </Apart>
      <Apart share={dontKnowShare}>
        <Trans>I do not know: {format.share(dontKnowShare * 100)} of all who answered</Trans>
      </Apart>
    </div>
  );
}

function Apart({ share, children }: { readonly share: number; readonly children: ReactNode }) {
  return (
    <div>
      <p className={styles.apart}>{children}</p>
      <svg className={styles.bar} aria-hidden="true" focusable="false" width="100%" height="8">
        <rect className={styles.thin} width={`${share}%`} height="8" />
      </svg>
    </div>
  );
}
