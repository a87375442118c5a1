import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { calendarDateIn } from '@madang/basics';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useFormat } from '../../../format/use-format.js';
import { waitingBy } from '../../../ui/waiting.js';
import { WaitingCard } from '../../../ui/waiting-card.js';
import { screeningQuery } from '../proposals.queries.js';

/** On the first page of the desk: the texts that publish themselves if nobody checks them. */
export function TextsWaiting() {
  const place = usePlace();
  const { settings } = useFormat();
  const { data } = useSuspenseQuery(screeningQuery(place.city));
  const today = calendarDateIn(settings.timeZone, new Date(settings.now));
  const waiting = waitingBy(
    data.items.map(({ dueOn }) => dueOn),
    today,
  );
  return <WaitingCard to={paths.deskScreening(place)} title={<Trans>Texts to check</Trans>} waiting={waiting} />;
}
