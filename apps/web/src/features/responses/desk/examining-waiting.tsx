import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { calendarDateIn } from '@madang/basics';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useFormat } from '../../../format/use-format.js';
import { waitingBy } from '../../../ui/waiting.js';
import { WaitingCard } from '../../../ui/waiting-card.js';
import { feasibilityQueueQuery } from '../responses.queries.js';

/** On the first page of the desk: what waits to be examined. */
export function ExaminingWaiting() {
  const place = usePlace();
  const { settings } = useFormat();
  const { data } = useSuspenseQuery(feasibilityQueueQuery(place.city, { whose: undefined, cursor: undefined }));
  const today = calendarDateIn(settings.timeZone, new Date(settings.now));
  const waiting = waitingBy(
    data.items.map(({ dueOn }) => dueOn),
    today,
  );
  return (
    <WaitingCard
      to={paths.deskFeasibility(place)}
      title={<Trans>To examine</Trans>}
      waiting={{ ...waiting, more: data.nextCursor !== null }}
    />
  );
}
