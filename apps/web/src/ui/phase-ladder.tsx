import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { classes } from './class-names.js';
import { DateText } from './date-text.js';
import styles from './phase-ladder.module.css';

export interface LadderStep {
  readonly key: string;
  readonly name: ReactNode;
  readonly opensOn?: string | null;
  readonly closesOn?: string | null;
  readonly state: 'done' | 'now' | 'later';
}

/** The phases of a cycle, from first to last, and where we are. */
export function PhaseLadder({ steps }: { readonly steps: readonly LadderStep[] }) {
  return (
    <ol className={styles.ladder}>
      {steps.map((step) => (
        <li key={step.key} className={classes(styles.step, styles[step.state])} aria-current={step.state === 'now' ? 'step' : undefined}>
          <span className={styles.name}>{step.name}</span>
          <span className={styles.when}>
            <When step={step} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function When({ step: { state, opensOn, closesOn } }: { readonly step: LadderStep }) {
  if (state === 'done') return <Trans>Done</Trans>;
  if (state === 'now' && closesOn) {
    return (
      <Trans>
        Now, until <DateText date={closesOn} form="short" />
      </Trans>
    );
  }
  if (state === 'now') return <Trans>Now</Trans>;
  if (!opensOn) return <Trans>Date to be announced</Trans>;
  return (
    <Trans>
      From <DateText date={opensOn} form="short" />
    </Trans>
  );
}
