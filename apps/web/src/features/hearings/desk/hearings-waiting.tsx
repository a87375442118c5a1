import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { waitingBy } from '../../../ui/waiting.js';
import { WaitingCard } from '../../../ui/waiting-card.js';
import { hearingDeskQuery } from '../hearings.queries.js';

/** On the first page of the desk: what waits for a decision. That a second delay may be allowed is nobody's turn. */
export function HearingsWaiting() {
  const place = usePlace();
  const { data } = useSuspenseQuery(hearingDeskQuery(place.city));
  const waiting = waitingBy(
    data.items.filter(({ task }) => task !== 'allow_deferral').map(({ dueOn }) => dueOn),
    data.on,
  );
  return <WaitingCard to={paths.deskHearings(place)} title={<Trans>Appeals and hearings</Trans>} waiting={waiting} />;
}
