import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ProposalResponseView } from '@madang/contracts/responses';
import { paths } from '../../../app/desk-paths.js';
import { hearingPath } from '../../../app/hearing-paths.js';
import { promisePaths } from '../../../app/promise-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { LinkButton } from '../../../ui/button.js';
import { Details } from '../../../ui/details.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import { AnswerView } from '../answer-view.js';
import { ClockFacts } from '../clock-facts.js';
import { ProposalLink } from '../../../ui/proposal-link.js';
import { askedForQuery, responseQuery } from '../responses.queries.js';
import { EvidenceForm } from '../evidence-form.js';
import { AcknowledgeForm } from './acknowledge-form.js';
import { InWhoseHands } from './assigning/in-whose-hands.js';
import { ExtendForm } from './extend-form.js';
import { JoiningDesk } from './joining-desk.js';
import { ReportForm } from './report-form.js';
import { ResponseForm } from './response-form.js';
import { SecondEyes } from './second-eyes.js';
import { TakeUpButton } from './take-up-button.js';
import styles from './respond-page.module.css';

/** Everything that an officer does about one proposal, in the order in which it is done. */
export function RespondPage() {
  const place = usePlace();
  const proposal = place.params['proposal'] ?? '';
  const { data: response } = useSuspenseQuery(responseQuery(place.city, proposal));
  return (
    <Stack gap="large">
      <Stack>
        <PageHead
          above={<Breadcrumb crumbs={[{ to: paths.deskResponses(place), words: <Trans>What is due</Trans> }]} />}
          title={<Trans>Answer {proposal}</Trans>}
        />
        <AskedFor proposal={proposal} />
        <StateTag state={response.state} daysLate={response.daysLate} />
        <ClockFacts response={response} />
        <HearingsLink proposal={proposal} />
      </Stack>
      <InWhoseHands proposal={proposal} />
      <Acts response={response} proposal={proposal} />
      {response.answers.length > 0 && (
        <section aria-labelledby="given">
          <Stack>
            <h2 id="given">
              <Trans>Answers given so far</Trans>
            </h2>
            {response.answers.map((answer) => (
              <AnswerView key={answer.id} answer={answer} />
            ))}
          </Stack>
        </section>
      )}
    </Stack>
  );
}

/** The author's own words first: whoever answers reads what was asked. */
function AskedFor({ proposal }: { readonly proposal: string }) {
  const { city } = usePlace();
  const { data } = useSuspenseQuery(askedForQuery(city, proposal));
  return (
    <>
      <p>
        <ProposalLink proposal={{ ...data, reference: data.reference ?? proposal }} />
      </p>
      <Details summary={<Trans>What is asked for</Trans>}>
        <p className={styles.words} lang={data.language} dir="auto">
          {data.problem}
        </p>
        <p className={styles.words} lang={data.language} dir="auto">
          {data.change}
        </p>
      </Details>
    </>
  );
}

/** Accepted and not yet over: there is, or has to be, a plan. */
function isPromised({ answers }: ProposalResponseView): boolean {
  return answers[0]?.decision === 'accepted' || answers[0]?.decision === 'accepted_in_part';
}

function PromiseLink({ proposal }: { readonly proposal: string }) {
  const place = usePlace();
  return (
    <div>
      <LinkButton kind="secondary" to={promisePaths.desk(place, proposal)}>
        <Trans>Milestones, amounts for every line, and what the council did</Trans>
      </LinkButton>
    </div>
  );
}

function HearingsLink({ proposal }: { readonly proposal: string }) {
  const place = usePlace();
  return (
    <div>
      <LinkButton kind="secondary" to={hearingPath(place, proposal)}>
        <Trans>Ask the author, prove a transfer, read what was decided</Trans>
      </LinkButton>
    </div>
  );
}

function Acts({ response, proposal }: { readonly response: ProposalResponseView; readonly proposal: string }) {
  const { t } = useLingui();
  const { allowedActions, refusals, reportable } = response;
  const can = (act: (typeof allowedActions)[number]) => allowedActions.includes(act);
  const extension = refusals.find(({ action }) => action === 'extend')?.title;
  const sections = [
    can('acknowledge') && { title: t`Take it up`, part: <AcknowledgeForm proposal={proposal} /> },
    can('take_up') && { title: t`End the review`, part: <TakeUpButton proposal={proposal} /> },
    (can('extend') || extension !== undefined) && { title: t`More time`, part: <ExtendForm proposal={proposal} refusal={extension} /> },
    (can('answer') || can('take_up')) && {
      title: t`The answer`,
      part: (
        <>
          <JoiningDesk proposal={proposal} />
          <SecondEyes proposal={proposal} />
          <ResponseForm key={proposal} proposal={proposal} ready={can('answer')} />
        </>
      ),
    },
    isPromised(response) && { title: t`The plan and the council`, part: <PromiseLink proposal={proposal} /> },
    can('report') && { title: t`Report on the promise`, part: <ReportForm proposal={proposal} reportable={reportable} /> },
    can('report') && response.delivery !== null && { title: t`Show what was done`, part: <EvidenceForm proposal={proposal} side="city" /> },
  ].filter((section) => section !== false);
  if (sections.length === 0) {
    return (
      <EmptyState title={<Trans>Nothing is to be done here now</Trans>}>
        <Trans>It is somebody else’s turn, or everything has been done.</Trans>
      </EmptyState>
    );
  }
  return sections.map(({ title, part }) => (
    <section key={title} aria-label={title}>
      <Stack>
        <h2>{title}</h2>
        {part}
      </Stack>
    </section>
  ));
}
