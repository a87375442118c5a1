import { Plural, Trans } from '@lingui/react/macro';
import type { MilestoneView } from '@madang/contracts/commitments';
import { DateText } from '../../ui/date-text.js';
import { Stack } from '../../ui/stack.js';
import { StatusTag } from '../../ui/status-tag.js';
import styles from './commitments.module.css';

interface MilestonesProps {
  readonly milestones: readonly MilestoneView[];
  readonly language: string;
}

/** The steps of a plan, each with its day, and how far from it we are. */
export function Milestones({ milestones, language }: MilestonesProps) {
  return (
    <section aria-labelledby="milestones">
      <Stack>
        <h2 id="milestones">
          <Trans>Milestones</Trans>
        </h2>
        <ol className={styles.ladder}>
          {milestones.map((milestone) => (
            <li key={milestone.position} className={styles.step}>
              <p className={styles.head}>
                <strong lang={language} dir="auto">
                  {milestone.title}
                </strong>{' '}
                <Standing milestone={milestone} />
              </p>
              <p className={styles.muted}>
                <Trans>
                  By <DateText date={milestone.dueOn} />
                </Trans>
                {milestone.firstDueOn !== milestone.dueOn && (
                  <>
                    {' · '}
                    <Trans>
                      first named: <DateText date={milestone.firstDueOn} />
                    </Trans>
                  </>
                )}
                {' · '}
                <span lang={language} dir="auto">
                  {milestone.office}
                </span>
              </p>
            </li>
          ))}
        </ol>
      </Stack>
    </section>
  );
}

function Standing({ milestone: { reachedOn, daysLeft, daysLate } }: { readonly milestone: MilestoneView }) {
  if (reachedOn !== null)
    return (
      <>
        <StatusTag tone={daysLate > 0 ? 'warn' : 'ok'}>
          <Trans>Reached</Trans>
        </StatusTag>{' '}
        <DateText date={reachedOn} /> {daysLate > 0 && <Plural value={daysLate} one="(# day late)" other="(# days late)" />}
      </>
    );
  if (daysLeft !== null)
    return (
      <>
        <StatusTag tone={daysLate > 0 ? 'warn' : 'info'}>
          <Plural value={daysLeft} one="# day left" other="# days left" />
        </StatusTag>{' '}
        {daysLate > 0 && <Plural value={daysLate} one="(# day after the day first named)" other="(# days after the day first named)" />}
      </>
    );
  return (
    <StatusTag tone="stop">
      <Plural value={daysLate} one="# day over" other="# days over" />
    </StatusTag>
  );
}
