import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { claimPaths } from '../../../app/claim-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { waitingBy } from '../../../ui/waiting.js';
import { WaitingCard } from '../../../ui/waiting-card.js';
import { deskClaimsQuery } from '../claims.queries.js';

/** On the first page of the desk: the claims at work. */
export function ClaimsWaiting() {
  const place = usePlace();
  const { data } = useSuspenseQuery(deskClaimsQuery(place.city));
  const waiting = waitingBy(
    data.items.map(({ dueOn }) => dueOn),
    data.on,
  );
  return <WaitingCard to={claimPaths.desk(place)} title={<Trans>Claims</Trans>} waiting={waiting} />;
}
