import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { questionPaths } from '../../../app/question-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { Link } from '../../../ui/link.js';
import type { SentenceProps, Sentences } from './sentence.js';

/** What becomes of questions about it. */
export const asked: Sentences = {
  'question.answered': (props) => <Asked {...props} words={<Trans>The city answered a question</Trans>} />,
  'question.corrected': (props) => <Asked {...props} words={<Trans>The city corrected its answer to a question</Trans>} />,
  'question.overdue': (props) => <Asked {...props} words={<Trans>A question waits for the city beyond its day</Trans>} />,
  'question.with-head': (props) => (
    <Asked {...props} words={<Trans>A question without an answer is before the head of the office</Trans>} />
  ),
  'question.put-again': (props) => (
    <Asked {...props} words={<Trans>Whoever asked says that this was no answer: the question is put again</Trans>} />
  ),
  'question.joined': (props) => <Asked {...props} words={<Trans>A question was joined with another that asks the same</Trans>} />,
};

function Asked({ facts, words }: SentenceProps & { readonly words: ReactNode }) {
  const place = usePlace();
  return <Link to={questionPaths.question(place, String(facts['questionId']))}>{words}</Link>;
}
