import { Plural, Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { Link } from '../../../ui/link.js';
import { waitingBy } from '../../../ui/waiting.js';
import { WaitingCard } from '../../../ui/waiting-card.js';
import { dueQuery } from '../responses.queries.js';

/** On the first page of the desk: the answers and reports that the city owes. */
export function AnswersWaiting() {
  const place = usePlace();
  const { data } = useSuspenseQuery(dueQuery(place.city, {}));
  const { counts, items, on } = data;
  const { mine } = counts;
  const { nearest } = waitingBy(
    items.map(({ dueOn }) => dueOn),
    on,
  );
  return (
    <WaitingCard
      to={paths.deskResponses(place)}
      title={<Trans>What is due</Trans>}
      waiting={{ count: counts.anyDay, late: counts.overdue, nearest }}
    >
      {mine > 0 && (
        <p>
          <Link to={paths.deskResponses(place, { whose: 'mine' })}>
            <Plural value={mine} one="# in your hands" other="# in your hands" />
          </Link>
        </p>
      )}
    </WaitingCard>
  );
}
