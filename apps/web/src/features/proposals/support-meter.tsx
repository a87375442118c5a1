import { daysBetween, calendarDateIn, type CalendarDate } from '@madang/basics';
import { Plural, Trans } from '@lingui/react/macro';
import type { ProposalCardView } from '@madang/contracts/proposal-lists';
import { useFormat } from '../../format/use-format.js';
import { Meter } from '../../ui/meter.js';

/** "32 of 48, 9 days left": how far it is to the door, and how long it stays open. */
export function SupportMeter({ proposal }: { readonly proposal: Pick<ProposalCardView, 'supporters' | 'supportThreshold' | 'dueOn'> }) {
  const { number } = useFormat();
  const { supporters, supportThreshold, dueOn } = proposal;
  return (
    <Meter value={supporters} max={supportThreshold}>
      <Trans>
        {number(supporters)} of {number(supportThreshold)} residents back it
      </Trans>
      {dueOn !== null && (
        <>
          {' · '}
          <DaysLeft until={dueOn} />
        </>
      )}
    </Meter>
  );
}

/** The last day itself still counts. */
export function DaysLeft({ until }: { readonly until: string }) {
  const { timeZone, now } = useFormat().settings;
  const days = daysBetween(calendarDateIn(timeZone, new Date(now)), until as CalendarDate);
  if (days < 0) return <Trans>time is over</Trans>;
  if (days === 0) return <Trans>last day</Trans>;
  return <Plural value={days} one="# day left" other="# days left" />;
}
