import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { questionPaths } from '../../../app/question-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { waitingBy } from '../../../ui/waiting.js';
import { WaitingCard } from '../../../ui/waiting-card.js';
import { dueQuestionsQuery } from '../questions.queries.js';

/** On the first page of the desk: the questions that nobody has answered. */
export function QuestionsWaiting() {
  const place = usePlace();
  const { data } = useSuspenseQuery(dueQuestionsQuery(place.city));
  const waiting = waitingBy(
    data.items.map(({ dueOn }) => dueOn),
    data.on,
  );
  return <WaitingCard to={questionPaths.desk(place)} title={<Trans>Questions</Trans>} waiting={waiting} />;
}
