import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { useFormat } from '../../../format/use-format.js';
import { Button, ButtonRow } from '../../../ui/button.js';
import styles from './browser-recount.module.css';
import type { RecountNews } from './recount-job.js';

export type Underway = Exclude<RecountNews, { stage: 'done' | 'failed' }>;

const stages = ['downloading', 'checking', 'reading', 'counting'] as const;
const tenths = 10;

/** How far the count is, by its stages; only the download can tell more. */
export function RecountProgress({ news, onCancel }: { readonly news: Underway; readonly onCancel: () => void }) {
  const { t } = useLingui();
  const format = useFormat();
  const at = stages.indexOf(news.stage);
  const [step, all] = [format.number(at + 1), format.number(stages.length)];
  // The button that was pressed is gone; whoever works by keyboard goes on from here.
  const stop = useRef<HTMLDivElement>(null);
  useEffect(() => stop.current?.querySelector('button')?.focus(), []);
  return (
    <div className={styles.progress}>
      <output>
        <Trans>
          Step {step} of {all}:
        </Trans>{' '}
        <StageWords stage={news.stage} />
      </output>
      <progress
        className={styles.bar}
        aria-label={t`Progress of the recount`}
        max={stages.length * tenths}
        value={at * tenths + within(news)}
      />
      <div ref={stop}>
        <ButtonRow>
          <Button kind="secondary" onClick={onCancel}>
            <Trans>Stop the recount</Trans>
          </Button>
        </ButtonRow>
      </div>
    </div>
  );
}

function StageWords({ stage }: { readonly stage: Underway['stage'] }) {
  switch (stage) {
    case 'downloading':
      return <Trans>downloading the ballots</Trans>;
    case 'checking':
      return <Trans>taking the fingerprint of the file</Trans>;
    case 'reading':
      return <Trans>reading the ballots</Trans>;
    default:
      return <Trans>counting by the published rule</Trans>;
  }
}

function within(news: Underway): number {
  if (news.stage !== 'downloading' || news.ofBytes === null) return 0;
  return Math.floor((news.bytes / news.ofBytes) * tenths);
}
