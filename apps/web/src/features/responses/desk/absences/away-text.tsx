import { Trans } from '@lingui/react/macro';
import type { AwayView } from '@madang/contracts/absences';
import { DateText } from '../../../../ui/date-text.js';

/** Whoever has something is away: until when, and who stands in. */
export function AwayText({ away: { until, substitute } }: { readonly away: AwayView }) {
  const day = <DateText date={until} form="short" />;
  if (substitute === null) return <Trans>Away until {day}; nobody stands in, so anybody may take it.</Trans>;
  return (
    <Trans>
      Away until {day}; <bdi>{substitute.penName}</bdi> stands in.
    </Trans>
  );
}
