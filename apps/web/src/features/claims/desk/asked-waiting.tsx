import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { claimPaths } from '../../../app/claim-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { waitingBy } from '../../../ui/waiting.js';
import { WaitingCard } from '../../../ui/waiting-card.js';
import { askedOfOfficesQuery } from '../claims.queries.js';

/** On the first page of the desk: what the ombudsperson asks of offices, and the recommendations on which something can be done. */
export function AskedWaiting() {
  const place = usePlace();
  const { data } = useSuspenseQuery(askedOfOfficesQuery(place.city));
  const recommendations = data.recommendations.filter(({ acts }) => acts.length > 0);
  const waiting = waitingBy(
    [...data.inquiries, ...recommendations].map(({ dueOn }) => dueOn),
    data.on,
  );
  return <WaitingCard to={claimPaths.asked(place)} title={<Trans>Asked by the ombudsperson</Trans>} waiting={waiting} />;
}
