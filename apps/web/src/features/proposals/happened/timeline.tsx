import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { TimelineEntryView } from '@madang/contracts/proposal-timeline';
import { usePlace } from '../../../app/use-place.js';
import { MomentText } from '../../../ui/date-text.js';
import { DemoMark } from '../../../ui/demo-mark.js';
import { Stack } from '../../../ui/stack.js';
import { Happened } from './happened.js';
import { timelineQuery } from '../proposals.queries.js';
import styles from './timeline.module.css';

/** Everything that happened, oldest first: who did it in which role, or that a date passed and nobody did. */
export function Timeline() {
  const { city, params } = usePlace();
  const name = params['proposal'] ?? '';
  const { data } = useSuspenseQuery(timelineQuery(city, name));
  if (data.items.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <Stack>
        <h2 id="history">
          <Trans>What happened</Trans>
        </h2>
        <ol className={styles.line}>
          {data.items.map((entry, index) => (
            // Entries are never reordered or taken out.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} className={styles.entry} data-by={entry.role}>
              <p className={styles.when}>
                <MomentText instant={entry.at} /> · <By entry={entry} />
              </p>
              <Happened entry={entry} />
            </li>
          ))}
        </ol>
      </Stack>
    </section>
  );
}

function By({ entry: { role, by } }: { readonly entry: TimelineEntryView }) {
  if (role === 'timer') return <Trans>the clock: a date passed</Trans>;
  if (role === 'system') return <Trans>by rule</Trans>;
  if (by === null) return <Trans>for the city’s office</Trans>;
  return (
    <>
      <bdi>{by.penName}</bdi>
      {role === 'facilitator' && (
        <>
          {', '}
          <Trans>facilitator</Trans>
        </>
      )}
      {by.demo && (
        <>
          {' '}
          <DemoMark />
        </>
      )}
    </>
  );
}
