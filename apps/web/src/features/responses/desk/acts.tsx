import { Trans, useLingui } from '@lingui/react/macro';
import type { ProposalResponseView } from '@madang/contracts/responses';
import { promisePaths } from '../../../app/promise-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { LinkButton } from '../../../ui/button.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Stack } from '../../../ui/stack.js';
import { EvidenceForm } from '../evidence-form.js';
import { AcknowledgeForm } from './acknowledge-form.js';
import { ExtendForm } from './extend-form.js';
import { JoiningDesk } from './joining-desk.js';
import { sectionIds } from './next-step.js';
import { ReportForm } from './report-form.js';
import { ResponseForm } from './response-form.js';
import { HandToColleague, SecondEyes } from './second-eyes.js';
import { TakeUpButton } from './take-up-button.js';

/** What the office can do now, each act in a section of its own. */
export function Acts({ response, proposal }: { readonly response: ProposalResponseView; readonly proposal: string }) {
  const { t } = useLingui();
  const { allowedActions, refusals, reportable } = response;
  const can = (act: (typeof allowedActions)[number]) => allowedActions.includes(act);
  const extension = refusals.find(({ action }) => action === 'extend')?.title;
  const sections = [
    can('acknowledge') && { id: sectionIds.takeUp, title: t`Take it up`, part: <AcknowledgeForm proposal={proposal} /> },
    can('take_up') && { id: sectionIds.endReview, title: t`End the review`, part: <TakeUpButton proposal={proposal} /> },
    (can('extend') || extension !== undefined) && {
      id: 'more-time',
      title: t`More time`,
      part: <ExtendForm proposal={proposal} refusal={extension} />,
    },
    (can('answer') || can('take_up')) && {
      id: sectionIds.answer,
      title: t`The answer`,
      part: (
        <>
          <JoiningDesk proposal={proposal} />
          <SecondEyes proposal={proposal} />
          <ResponseForm key={proposal} proposal={proposal} ready={can('answer')} />
          <HandToColleague proposal={proposal} />
        </>
      ),
    },
    isPromised(response) && { id: 'plan', title: t`The plan and the council`, part: <PromiseLink proposal={proposal} /> },
    can('report') && { id: 'report', title: t`Report on the promise`, part: <ReportForm proposal={proposal} reportable={reportable} /> },
    can('report') &&
      response.delivery !== null && {
        id: 'evidence',
        title: t`Show what was done`,
        part: <EvidenceForm proposal={proposal} side="city" />,
      },
  ].filter((section) => section !== false);
  if (sections.length === 0) {
    return (
      <EmptyState title={<Trans>Nothing is to be done here now</Trans>}>
        <Trans>It is somebody else’s turn, or everything has been done.</Trans>
      </EmptyState>
    );
  }
  return sections.map(({ id, title, part }) => (
    <section key={id} id={id} aria-label={title}>
      <Stack>
        <h2>{title}</h2>
        {part}
      </Stack>
    </section>
  ));
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
