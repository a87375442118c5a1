import { Plural, Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { questionPaths } from '../../app/question-paths.js';
import { usePlace } from '../../app/use-place.js';
import { LinkButton } from '../../ui/button.js';
import { Stack } from '../../ui/stack.js';
import { subjectOf } from './list-address.js';
import { QuestionCard } from './question-card.js';
import styles from './questions.module.css';
import { fewQuestionsQuery } from './questions.queries.js';

/** Beside a proposal or a line: what most people want to know, and the way to ask. */
export function QuestionsSoFar() {
  const place = usePlace();
  const subject = subjectOf(place.params);
  const { data } = useSuspenseQuery(fewQuestionsQuery(place.city, subject));
  const readable = data.items.filter(({ text }) => text !== null);
  return (
    <section aria-labelledby="questions">
      <Stack>
        <h2 id="questions">
          <Trans>Questions to the city</Trans> ({data.count})
        </h2>
        <p>
          {data.owed === 0 ? (
            <Plural
              value={data.answerDays}
              one="Nothing waits for an answer. The city answers within # day."
              other="Nothing waits for an answer. The city answers within # days."
            />
          ) : (
            <Plural value={data.owed} one="# waits for an answer from the city." other="# wait for an answer from the city." />
          )}
        </p>
        <ul className={styles.list}>
          {readable.map((question) => (
            <QuestionCard key={question.id} question={question} />
          ))}
        </ul>
        <div>
          <LinkButton kind="secondary" to={questionPaths.list(place, { ...subject })}>
            <Trans>Read all questions and ask</Trans>
          </LinkButton>
        </div>
      </Stack>
    </section>
  );
}
