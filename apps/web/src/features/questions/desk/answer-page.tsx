import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { questionPaths } from '../../../app/question-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { Details } from '../../../ui/details.js';
import { Link } from '../../../ui/link.js';
import { Notice } from '../../../ui/notice.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { AboutLink } from '../about-link.js';
import { Answer } from '../answer.js';
import { Byline, Gone } from '../question-card.js';
import { QuestionState } from '../question-state.js';
import { questionQuery } from '../questions.queries.js';
import { AnswerForm } from './answer-form.js';
import { OfficeForm } from './office-form.js';

/** For the office: the question, who answers it, and the answer or its correction. */
export function AnswerPage() {
  const place = usePlace();
  const { data: question } = useSuspenseQuery(questionQuery(place.city, place.params['question'] ?? ''));
  const { text, language, about, answers, acts, askerSays } = question;
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: questionPaths.desk(place), words: <Trans>Questions</Trans> }]} />}
        title={<Trans>Answer a question</Trans>}
        lead={<AboutLink about={about} />}
      />
      <Stack>
        {text === null ? (
          <Gone question={question} />
        ) : (
          <p lang={language} dir="auto">
            <strong>{text}</strong>
          </p>
        )}
        <Byline question={question} />
        <QuestionState question={question} />
        <p>
          <Link to={questionPaths.question(place, question.id)}>
            <Trans>How everybody sees it</Trans>
          </Link>
        </p>
      </Stack>
      {askerSays?.answered === false && (
        <Notice kind="warn" title={<Trans>Whoever asked says: this was not answered</Trans>}>
          <p lang={language} dir="auto">
            {askerSays.why}
          </p>
        </Notice>
      )}
      {answers[0] && <Answer answer={answers[0]} />}
      {acts.includes('name_office') && (
        <Details summary={<Trans>Name the office in charge</Trans>}>
          <OfficeForm question={question} />
        </Details>
      )}
      {acts.includes('answer') && <AnswerForm question={question} />}
      {acts.includes('correct') && (
        <Details summary={<Trans>Correct the answer</Trans>}>
          <AnswerForm key={answers.length} question={question} />
        </Details>
      )}
    </Stack>
  );
}
