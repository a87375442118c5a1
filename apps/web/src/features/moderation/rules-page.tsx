import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ModerationLimitsView } from '@madang/contracts/moderation-rules';
import { moderationPaths } from '../../app/moderation-paths.js';
import { usePlace } from '../../app/use-place.js';
import { ButtonRow, LinkButton } from '../../ui/button.js';
import { coverWords } from '../../ui/cover-words.js';
import { PageHead, Stack } from '../../ui/stack.js';
import styles from './moderation.module.css';
import { rulesQuery } from './moderation.queries.js';

/** What may be covered and what may not, who decides, by when, and how one objects: with the numbers that the house enforces. */
export function RulesPage() {
  const { i18n } = useLingui();
  const place = usePlace();
  const { data } = useSuspenseQuery(rulesQuery(place.city));
  const { limits } = data;
  return (
    <Stack gap="large">
      <PageHead
        title={<Trans>Rules of the house</Trans>}
        lead={<Trans>What may be said here, who looks at it, and what you can do if your words are covered. Nothing vanishes.</Trans>}
      />
      <section aria-labelledby="reasons">
        <Stack>
          <h2 id="reasons">
            <Trans>Words are covered for these reasons alone</Trans>
          </h2>
          <ul className={styles.rules}>
            {data.coverReasons.map((reason) => (
              <li key={reason}>{i18n._(coverWords[reason])}</li>
            ))}
          </ul>
          <p>
            <Trans>Criticism of the city, cost, likeness to another proposal, language and the wrong place are no reasons.</Trans>
          </p>
        </Stack>
      </section>
      <Steps limits={limits} />
      <Spam limits={limits} />
      <ButtonRow>
        <LinkButton kind="secondary" to={moderationPaths.log(place)}>
          <Trans>Every decision so far</Trans>
        </LinkButton>
        <LinkButton kind="secondary" to={moderationPaths.mine(place)}>
          <Trans>My reports and my covered words</Trans>
        </LinkButton>
      </ButtonRow>
    </Stack>
  );
}

function Steps({ limits: { lookDays, appealDays, answerDays } }: { readonly limits: ModerationLimitsView }) {
  return (
    <section aria-labelledby="steps">
      <Stack>
        <h2 id="steps">
          <Trans>How it goes</Trans>
        </h2>
        <ol className={styles.rules}>
          <li>
            <Trans>Anyone who has signed in can report words. Nobody learns who did; whoever wrote them is not told either.</Trans>
          </li>
          <li>
            <Plural
              value={lookDays}
              one="A facilitator looks within # day. Until then the words stay as they are."
              other="A facilitator looks within # days. Until then the words stay as they are."
            />
          </li>
          <li>
            <Trans>
              Facilitators decide, never the offices of the city: those are what people criticise. Nobody decides on their own words, on
              words about their own proposal, or on what they reported.
            </Trans>
          </li>
          <li>
            <Trans>
              Words stay, get a warning that readers open themselves, or are covered: the whole, or a passage. The place, the reason and the
              day always stay. A proposal keeps its state, its dates and its supporters.
            </Trans>
          </li>
          <li>
            <Plural
              value={appealDays}
              one="Whoever wrote them is told why and can object within # day."
              other="Whoever wrote them is told why and can object within # days."
            />{' '}
            <Plural
              value={answerDays}
              one="Another facilitator decides within # day. If nobody does, the words come back by themselves."
              other="Another facilitator decides within # days. If nobody does, the words come back by themselves."
            />
          </li>
          <li>
            <Trans>Every decision stands in a public log, without the words and without the name of any resident.</Trans>
          </li>
        </ol>
      </Stack>
    </section>
  );
}

function Spam({ limits }: { readonly limits: ModerationLimitsView }) {
  const { reportsADay, newAccountHours, newAccountTexts, newAccountLinks, links, argumentsADay, amendmentsADay } = limits;
  const { sameWordsAccounts, sameWordsMinutes, statementsInADebate } = limits;
  return (
    <section aria-labelledby="spam">
      <Stack>
        <h2 id="spam">
          <Trans>Against floods of texts</Trans>
        </h2>
        <p>
          <Trans>There are no puzzles to solve, and nobody outside the city is asked. These limits hold for everybody:</Trans>
        </p>
        <ul className={styles.rules}>
          <li>
            <Trans>
              Arguments of one person in a day: {argumentsADay}. Suggested changes: {amendmentsADay}. Reports: {reportsADay}.
            </Trans>
          </li>
          <li>
            <Trans>Statements of one person in one debate: {statementsInADebate}.</Trans>
          </li>
          <li>
            <Trans>Links in one argument: {links}.</Trans>
          </li>
          <li>
            <Trans>
              New accounts, for {newAccountHours} hours: texts in all: {newAccountTexts}; links in a text: {newAccountLinks}.
            </Trans>
          </li>
          <li>
            <Trans>
              Accounts that publish the same words within {sameWordsMinutes} minutes, from which on a facilitator is asked to look:{' '}
              {sameWordsAccounts}. Nothing is covered by a machine.
            </Trans>
          </li>
        </ul>
      </Stack>
    </section>
  );
}
