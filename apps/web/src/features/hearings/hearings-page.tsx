import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense, useId, type ReactNode } from 'react';
import type { AppealView, AuthorQuestionView, HearingDecisionView, HearingsView } from '@madang/contracts/hearings';
import { usePlace } from '../../app/use-place.js';
import { BesideProposalHead } from '../../ui/beside-proposal-head.js';
import { DateText, MomentText } from '../../ui/date-text.js';
import { ReportLink } from '../../ui/moderated/report-link.js';
import { Quote } from '../../ui/quote.js';
import { Stack } from '../../ui/stack.js';
import { StateTag } from '../../ui/state-tag.js';
import { ChangedFacts } from './changed-facts.js';
import { hearingsQuery, heardProposalQuery } from './hearings.queries.js';
import { outcomeWords } from './outcome-words.js';

/** Only those who may act need the forms and their rules. */
const HearingActs = lazy(() => import('./hearing-acts.js').then((module) => ({ default: module.HearingActs })));

/** What was not accepted, who heard it, and what they decided: the way of a proposal beside its answer. */
export function HearingsPage() {
  const place = usePlace();
  const name = place.params['proposal'] ?? '';
  const { data: hearings } = useSuspenseQuery(hearingsQuery(place.city, name));
  const { data: proposal } = useSuspenseQuery(heardProposalQuery(place.city, name));
  return (
    <Stack gap="large">
      <BesideProposalHead name={name} proposal={proposal} title={<Trans>Appeals and hearings</Trans>} />
      <Section title={<Trans>Appeals</Trans>}>
        {hearings.appeals.length === 0 ? (
          <p>
            <Trans>Nobody has appealed. Residents may, until the last day that stands beside the answer.</Trans>
          </p>
        ) : (
          hearings.appeals.map((appeal) => <Appeal key={appeal.id} appeal={appeal} />)
        )}
      </Section>
      {hearings.changedFacts.length > 0 && (
        <Section title={<Trans>What has changed since the refusal</Trans>}>
          {hearings.changedFacts.map((facts) => (
            <ChangedFacts key={facts.id} facts={facts} />
          ))}
        </Section>
      )}
      {hearings.decisions.length > 0 && (
        <Section title={<Trans>What was decided</Trans>}>
          {hearings.decisions.map((decision) => (
            <Decision key={decision.id} decision={decision} />
          ))}
        </Section>
      )}
      <Asked hearings={hearings} />
      {mayAct(hearings) && (
        <Suspense>
          <HearingActs hearings={hearings} proposal={name} />
        </Suspense>
      )}
    </Stack>
  );
}

function mayAct({ allowedActions, outcomes, appeals }: HearingsView): boolean {
  return allowedActions.length > 0 || outcomes.length > 0 || appeals.some((appeal) => appeal.outcomes.length > 0);
}

function Appeal({ appeal: { id, mine, text, language, lodgedAt, linked, state, dueOn } }: { readonly appeal: AppealView }) {
  return (
    <Stack>
      <Quote text={text} language={language} />
      <p>
        <MomentText instant={lodgedAt} />{' '}
        {linked && <Trans>It goes on beside the proposal: what was accepted is carried out meanwhile.</Trans>}
      </p>
      {!mine && <ReportLink kind="appeal" thing={id} />}
      {state !== null && (
        <p>
          <StateTag state={state} />{' '}
          {dueOn !== null && (
            <Trans>
              To be decided by <DateText date={dueOn} />.
            </Trans>
          )}
        </p>
      )}
    </Stack>
  );
}

function Decision({ decision: { by, outcome, text, language, at } }: { readonly decision: HearingDecisionView }) {
  const { i18n } = useLingui();
  return (
    <Stack>
      <h3>{i18n._(outcomeWords[outcome].name)}</h3>
      <p>
        {by === 'committee' ? <Trans>Human-rights committee</Trans> : <Trans>Ombudsperson</Trans>}, <MomentText instant={at} />
      </p>
      <Quote text={text} language={language} />
    </Stack>
  );
}

/** The one question to the author, and the proof that the matter was passed on. */
function Asked({ hearings: { authorQuestion, transfer } }: { readonly hearings: HearingsView }) {
  return (
    <>
      {authorQuestion && (
        <Section title={<Trans>A question to the author</Trans>}>
          <Quote text={authorQuestion.question} language={authorQuestion.language} />
          <p>
            <AskedOn question={authorQuestion} />
          </p>
          {authorQuestion.answer !== null && (
            <>
              <Quote text={authorQuestion.answer} {...(authorQuestion.answerLanguage && { language: authorQuestion.answerLanguage })} />
              {!authorQuestion.mine && <ReportLink kind="author_answer" thing={authorQuestion.id} />}
            </>
          )}
        </Section>
      )}
      {transfer && (
        <Section title={<Trans>Passed on</Trans>}>
          <p lang={transfer.language} dir="auto">
            <strong>{transfer.body}</strong>: {transfer.proof}
          </p>
          <p>
            <MomentText instant={transfer.at} />
          </p>
        </Section>
      )}
    </>
  );
}

function AskedOn({ question: { askedOn, until, answeredAt } }: { readonly question: AuthorQuestionView }) {
  if (until !== null)
    return (
      <Trans>
        Asked on <DateText date={askedOn} />. The clock of the city stands still until <DateText date={until} /> at most.
      </Trans>
    );
  if (answeredAt !== null)
    return (
      <Trans>
        Asked on <DateText date={askedOn} />, answered on <MomentText instant={answeredAt} />. The clock of the city runs again.
      </Trans>
    );
  return (
    <Trans>
      Asked on <DateText date={askedOn} />. Nobody has answered, and the clock of the city runs again.
    </Trans>
  );
}

function Section({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Stack>
        <h2 id={id}>{title}</h2>
        {children}
      </Stack>
    </section>
  );
}
