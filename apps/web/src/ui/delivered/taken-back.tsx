import { Trans } from '@lingui/react/macro';
import type { EvidenceView } from '@madang/contracts/deliveries';
import { DateText, MomentText } from '../date-text.js';
import styles from './evidence.module.css';

/** In the place of a file that was taken back: what it was said to show, when it went, and why. */
export function TakenBack({ evidence }: { readonly evidence: EvidenceView }) {
  const { takenBack, words, place, language, seenOn, covered } = evidence;
  if (takenBack === null) return null;
  return (
    <div className={styles.gone}>
      <p>
        <strong>
          <Trans>
            Taken back: <MomentText instant={takenBack.at} />
          </Trans>
        </strong>
      </p>
      <p>
        <Trans>
          Why:{' '}
          <span lang={takenBack.language} dir="auto">
            {takenBack.reason}
          </span>
        </Trans>
      </p>
      {covered === null && (
        <div className={styles.seen}>
          <p lang={language} dir="auto">
            {words}
          </p>
          <p>
            <Trans>
              <DateText date={seenOn} />,{' '}
              <span lang={language} dir="auto">
                {place}
              </span>
            </Trans>
          </p>
        </div>
      )}
    </div>
  );
}
