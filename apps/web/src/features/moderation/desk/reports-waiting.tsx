import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { moderationPaths } from '../../../app/moderation-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { WaitingCard } from '../../../ui/waiting-card.js';
import { appealsQuery, queueQuery } from '../moderation.queries.js';

/** On the first page of the desk: reported words, and objections against covers. */
export function ReportsWaiting() {
  const place = usePlace();
  const { data: reports } = useSuspenseQuery(queueQuery(place.city));
  const { data: objections } = useSuspenseQuery(appealsQuery(place.city));
  return (
    <WaitingCard
      to={moderationPaths.desk(place)}
      title={<Trans>Reported words</Trans>}
      waiting={{
        count: reports.items.length + objections.items.length,
        more: reports.nextCursor !== null,
        late: reports.items.filter(({ late }) => late).length,
        nearest: null,
      }}
    />
  );
}
