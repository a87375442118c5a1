import { Plural, Trans } from '@lingui/react/macro';
import type { DeliveryView } from '@madang/contracts/deliveries';
import { MomentText } from '../../ui/date-text.js';
import { Evidence } from '../../ui/delivered/evidence.js';
import { DemoMark } from '../../ui/demo-mark.js';
import { Details } from '../../ui/details.js';
import { ReportLink } from '../../ui/moderated/report-link.js';
import { StatusTag } from '../../ui/status-tag.js';
import styles from './checks.module.css';
import { TakeBack } from './take-back.js';

/** What residents found, counted in words. */
export function Checks({ delivery, proposal }: { readonly delivery: DeliveryView; readonly proposal: string }) {
  const { reports, checks, done, notDone, checksNeeded } = delivery;
  if (!reports.some(({ state }) => state === 'completed')) return null;
  const told = checks.filter(({ note, evidence }) => note !== null || evidence.length > 0);
  const missing = Math.max(0, checksNeeded - done - notDone);
  return (
    <div>
      <p>
        <Plural value={done} one="# resident found it done" other="# residents found it done" />
        {', '}
        <Plural value={notDone} one="# found it not done." other="# found it not done." />{' '}
        {missing > 0 && (
          <Plural
            value={missing}
            one="One more has to look before it counts as checked."
            other="# more have to look before it counts as checked."
          />
        )}
      </p>
      {told.length > 0 && (
        <Details summary={<Trans>What they wrote and showed</Trans>}>
          <ul className={styles.notes}>
            {told.map(({ id, by, at, verdict, note, language, evidence }) => (
              <li key={id}>
                <StatusTag tone={verdict === 'done' ? 'ok' : 'stop'}>
                  {verdict === 'done' ? <Trans context="delivery">Done</Trans> : <Trans>Not done</Trans>}
                </StatusTag>{' '}
                <span lang={language} dir="auto">
                  {note}
                </span>{' '}
                <span className={styles.by}>
                  <bdi>{by.penName}</bdi> {by.demo && <DemoMark />} · <MomentText instant={at} />
                </span>
                {note !== null && <ReportLink kind="delivery_check" thing={id} />}
                <Evidence evidence={evidence} proposal={proposal} act={TakeBack} />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </div>
  );
}
