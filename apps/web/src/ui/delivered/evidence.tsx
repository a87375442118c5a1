import { Trans } from '@lingui/react/macro';
import type { EvidenceView } from '@madang/contracts/deliveries';
import { OneAttached } from '../attached/one-attached.js';
import { DateText } from '../date-text.js';
import type { ComponentType } from 'react';
import { ReportLink } from '../moderated/report-link.js';
import styles from './evidence.module.css';
import { TakenBack } from './taken-back.js';

export interface EvidenceProps {
  readonly evidence: readonly EvidenceView[];
  /** The proposal as the address names it. */
  readonly proposal: string;
  /** What this reader may do with one of them. */
  readonly act?: ComponentType<{ readonly evidence: EvidenceView; readonly proposal: string }> | undefined;
}

/** Pictures and documents that show whether a promise is kept, each with its words, its day and its place. */
export function Evidence({ evidence, proposal, act: Act }: EvidenceProps) {
  if (evidence.length === 0) return null;
  return (
    <ul className={styles.list}>
      {evidence.map((one) => (
        <li key={one.id}>
          {one.takenBack === null ? (
            <figure className={styles.one}>
              <OneAttached attachment={one} proposal={proposal} language={one.language} />
              {one.covered === null && <Caption evidence={one} />}
            </figure>
          ) : (
            <TakenBack evidence={one} />
          )}
          {Act && <Act evidence={one} proposal={proposal} />}
        </li>
      ))}
    </ul>
  );
}

function Caption({ evidence: { id, kind, words, language, seenOn, place } }: { readonly evidence: EvidenceView }) {
  return (
    <figcaption>
      {kind === 'picture' && (
        <p lang={language} dir="auto">
          {words}
        </p>
      )}
      <p className={styles.seen}>
        <Trans>
          <DateText date={seenOn} />,{' '}
          <span lang={language} dir="auto">
            {place}
          </span>
        </Trans>
      </p>
      <ReportLink kind="attachment" thing={id} />
    </figcaption>
  );
}
