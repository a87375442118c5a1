import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { sessionQuery } from '../../api/session.queries.js';
import { moderationPaths } from '../../app/moderation-paths.js';
import { questionPaths } from '../../app/question-paths.js';
import { usePlace } from '../../app/use-place.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { LinkButton } from '../../ui/button.js';
import { MomentText } from '../../ui/date-text.js';
import { Details } from '../../ui/details.js';
import { Link } from '../../ui/link.js';
import { Notice } from '../../ui/notice.js';
import { Share } from '../../ui/share.js';
import { PageHead, Stack } from '../../ui/stack.js';
import type { QuestionView } from '@madang/contracts/questions';
import { AboutLink } from './about-link.js';
import { Answer } from './answer.js';
import { dueDayAddress } from './due-day-address.js';
import { JoinForm } from './join-form.js';
import { TakeBack, Wanting } from './question-acts.js';
import { Byline, Gone } from './question-card.js';
import { QuestionState } from './question-state.js';
import { questionQuery } from './questions.queries.js';
import { SayForm } from './say-form.js';

/** One question: its words, where it stands, what the city said, also before it corrected itself, and what can be done. */
export function QuestionPage() {
  const place = usePlace();
  const { data: question } = useSuspenseQuery(questionQuery(place.city, place.params['question'] ?? ''));
  const { text, language, about, answers, acts } = question;
  const [stands, ...before] = answers;
  return (
    <Stack gap="large">
      <PageHead
        above={
          <Breadcrumb
            crumbs={[{ to: questionPaths.list(place, { about: about.kind, key: about.key }), words: <Trans>Questions to the city</Trans> }]}
          />
        }
        title={
          text === null ? (
            <Trans>A question to the city</Trans>
          ) : (
            <span lang={language} dir="auto">
              {text}
            </span>
          )
        }
        lead={<AboutLink about={about} />}
      />
      <Stack>
        {text === null && <Gone question={question} />}
        <Byline question={question} />
        <QuestionState question={question} />
        {question.dueOn !== null && text !== null && question.state !== 'joined' && (
          <p>
            <a href={dueDayAddress(place, question.id)} download>
              <Trans>Calendar file</Trans>
            </a>
          </p>
        )}
        <JoinedInto question={question} />
        <Wanting question={question} />
        <TakeBack question={question} />
        {text !== null && question.state !== 'joined' && <Ways question={question} />}
      </Stack>
      {stands && <Answer answer={stands} />}
      <AskerSays question={question} />
      {acts.includes('say') && <SayForm question={question} />}
      {before.length > 0 && (
        <Details summary={<Trans>What the city said before</Trans>}>
          <Stack>
            {before.map((answer) => (
              <Answer key={answer.number} answer={answer} />
            ))}
          </Stack>
        </Details>
      )}
      {acts.includes('join') && (
        <Details summary={<Trans>Join with another question</Trans>}>
          <JoinForm question={question} />
        </Details>
      )}
      <Share />
    </Stack>
  );
}

function JoinedInto({ question: { joinedInto } }: { readonly question: QuestionView }) {
  const place = usePlace();
  if (joinedInto === null) return null;
  return (
    <Notice kind="info">
      <Link to={questionPaths.question(place, joinedInto)}>
        <Trans>It was joined with another question that asks the same.</Trans>
      </Link>
    </Notice>
  );
}

/** What whoever asked says of the answer. */
function AskerSays({ question: { askerSays, language } }: { readonly question: QuestionView }) {
  if (askerSays === null) return null;
  return (
    <Notice
      kind={askerSays.answered ? 'ok' : 'warn'}
      title={
        askerSays.answered ? <Trans>Whoever asked says: this was answered</Trans> : <Trans>Whoever asked says: this was not answered</Trans>
      }
    >
      <Stack>
        {askerSays.why !== '' && (
          <p lang={language} dir="auto">
            {askerSays.why}
          </p>
        )}
        <p>
          <MomentText instant={askerSays.at} />
        </p>
      </Stack>
    </Notice>
  );
}

/** For whoever reads: to report the words. For those who answer: to their desk. */
function Ways({ question: { id, acts, mine, about } }: { readonly question: QuestionView }) {
  const place = usePlace();
  const { data: session } = useSuspenseQuery(sessionQuery(place.city));
  const isFacilitator = session.person?.roles.includes('facilitator') ?? false;
  return (
    <>
      {(acts.includes('answer') || acts.includes('correct')) && (
        <div>
          <LinkButton kind="secondary" to={questionPaths.deskQuestion(place, id)}>
            <Trans>Answer at the desk</Trans>
          </LinkButton>
        </div>
      )}
      {!mine && about.kind === 'proposal' && (
        <p>
          <Link to={moderationPaths.report(place, 'question', id)}>
            <Trans>Report these words</Trans>
          </Link>
          {isFacilitator && (
            <>
              {' · '}
              <Link to={moderationPaths.deskThing(place, 'question', id)}>
                <Trans>Judge these words</Trans>
              </Link>
            </>
          )}
        </p>
      )}
    </>
  );
}
