import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { sessionQuery } from '../../api/session.queries.js';
import { moderationPaths } from '../../app/moderation-paths.js';
import { paths } from '../../app/paths.js';
import { questionPaths } from '../../app/question-paths.js';
import { usePlace } from '../../app/use-place.js';
import { LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Link } from '../../ui/link.js';
import { Pager } from '../../ui/pager.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { TabLinks } from '../../ui/tab-links.js';
import { AboutLink } from './about-link.js';
import { AskForm } from './ask-form.js';
import { readListAddress } from './list-address.js';
import { QuestionCard } from './question-card.js';
import { Wanting } from './question-acts.js';
import styles from './questions.module.css';
import { questionsQuery, type Subject } from './questions.queries.js';

/** What people ask the city: about everything, or about one proposal or line, where more can be asked. */
export function QuestionsPage() {
  const place = usePlace();
  const address = readListAddress(place.search);
  const { cursor, ...filter } = address;
  const { data } = useSuspenseQuery(questionsQuery(place.city, address));
  const { about, key } = address;
  const one = data.items[0];
  return (
    <Stack gap="large">
      <PageHead
        title={<Trans>Questions to the city</Trans>}
        lead={
          <Plural
            value={data.answerDays}
            one="The office in charge answers within # day, by name, and everybody sees whether it did."
            other="The office in charge answers within # days, by name, and everybody sees whether it did."
          />
        }
      />
      {about && key !== undefined && one && (
        <p>
          <AboutLink about={one.about} />
        </p>
      )}
      <Filters state={address.state} filter={filter} />
      {data.items.length === 0 ? (
        <p>
          <Trans>Nobody has asked anything here yet.</Trans>
        </p>
      ) : (
        <ul className={styles.list}>
          {data.items.map((question) => (
            <QuestionCard key={question.id} question={question}>
              {about === undefined && (
                <p>
                  <AboutLink about={question.about} />
                </p>
              )}
              <Wanting question={question} />
            </QuestionCard>
          ))}
        </ul>
      )}
      <Pager
        first={cursor === undefined ? undefined : questionPaths.list(place, filter)}
        next={data.nextCursor === null ? undefined : questionPaths.list(place, { ...filter, cursor: data.nextCursor })}
      />
      {about && key !== undefined && <AskYourself subject={{ about, key }} />}
      <Files />
    </Stack>
  );
}

function Filters({ state, filter }: { readonly state: string | undefined; readonly filter: Readonly<Record<string, string>> }) {
  const { t } = useLingui();
  const place = usePlace();
  const { state: _state, ...rest } = filter;
  const ways = [
    { state: undefined, words: <Trans>All questions</Trans> },
    { state: 'owed', words: <Trans>Waiting for an answer</Trans> },
    { state: 'answered', words: <Trans>Answered</Trans> },
  ];
  return (
    <TabLinks
      label={t`Which questions`}
      links={ways.map(({ words, state: only }) => ({
        words,
        to: questionPaths.list(place, { ...rest, state: only }),
        current: only === state,
      }))}
    />
  );
}

function AskYourself({ subject }: { readonly subject: Subject }) {
  const place = usePlace();
  const { data: session } = useSuspenseQuery(sessionQuery(place.city));
  const may = session.person?.roles.includes('resident') ?? true;
  if (!may) return null;
  return (
    <Card as="section" kind="strong">
      <h2>
        <Trans>Ask yourself</Trans>
      </h2>
      <p>
        <Link to={moderationPaths.rules(place)}>
          <Trans>Rules of the house</Trans>
        </Link>
      </p>
      {session.person ? (
        <AskForm subject={subject} />
      ) : (
        <div>
          <LinkButton to={paths.signIn(place, questionPaths.list(place, { ...subject }))}>
            <Trans>Sign in to join in</Trans>
          </LinkButton>
        </div>
      )}
    </Card>
  );
}

/** Everything that is asked and answered, to take along. */
function Files() {
  const { city } = usePlace();
  return (
    <p>
      <a href={`/api/v1/cities/${city}/questions.csv`}>
        <Trans>All questions as CSV</Trans>
      </a>
      {' · '}
      <a href={`/api/v1/cities/${city}/questions.json`}>
        <Trans>as JSON</Trans>
      </a>
      {' · '}
      <a href={`/api/v1/cities/${city}/questions.atom`}>
        <Trans>as a feed</Trans>
      </a>
    </p>
  );
}
