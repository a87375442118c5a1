import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { DeliveryView } from '@madang/contracts/deliveries';
import { useLocation } from 'react-router';
import { sessionQuery } from '../../api/session.queries.js';
import { paths } from '../../app/paths.js';
import { promisePaths } from '../../app/promise-paths.js';
import { usePlace } from '../../app/use-place.js';
import { BesideProposalHead } from '../../ui/beside-proposal-head.js';
import { LinkButton } from '../../ui/button.js';
import { CityReports } from '../../ui/delivered/city-reports.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Notice } from '../../ui/notice.js';
import { Share } from '../../ui/share.js';
import { Stack } from '../../ui/stack.js';
import { commitmentQuery, deliveryQuery, promisedProposalQuery } from './commitments.queries.js';
import { CouncilActs } from './council-acts.js';
import { Grades } from './grades.js';
import { Milestones } from './milestones.js';
import { PlanChanges } from './plan-changes.js';
import { PlanInWords } from './plan-in-words.js';
import { PromisedMoney } from './promised-money.js';

/** Only the panel needs the forms and their rules. */
const PanelActs = lazy(() => import('./panel-acts.js').then((module) => ({ default: module.PanelActs })));

/** A promise in money: its plan, its amounts line by line, what the council did, and how residents grade it. */
export function PromisePage() {
  const place = usePlace();
  const name = place.params['proposal'] ?? '';
  const { data: commitment } = useSuspenseQuery(commitmentQuery(place.city, name));
  const { data: proposal } = useSuspenseQuery(promisedProposalQuery(place.city, name));
  const {
    data: { delivery },
  } = useSuspenseQuery(deliveryQuery(place.city, name));
  const { promise, grading, allowedActions } = commitment;
  return (
    <Stack gap="large">
      <BesideProposalHead name={name} proposal={proposal} title={<Trans>The promise</Trans>} />
      {proposal.state === 'stalled' && (
        <Notice kind="warn">
          <Trans>The city has told nothing of this promise for longer than it may. It owes a report.</Trans>
        </Notice>
      )}
      {promise === null ? (
        <EmptyState title={<Trans>There is no plan yet</Trans>}>
          <Trans>Once the city has accepted a proposal, it owes a plan: milestones with their days, and an amount for every line.</Trans>
        </EmptyState>
      ) : (
        <>
          <PlanInWords promise={promise} />
          {promise.lines.length > 0 && <PromisedMoney promise={promise} />}
          <Milestones milestones={promise.milestones} language={promise.language} />
          <PlanChanges promise={promise} />
          {promise.lines.length > 0 && <CouncilActs acts={promise.council} lines={promise.lines} />}
        </>
      )}
      {delivery !== null && <Delivered delivery={delivery} proposal={name} />}
      {grading !== null && <Grades grading={grading} />}
      {allowedActions.some((act) => act === 'grade' || act === 'close') && (
        <Suspense>
          <PanelActs proposal={name} commitment={commitment} />
        </Suspense>
      )}
      {grading?.open === true && <SignInToGrade />}
      {allowedActions.some((act) => act !== 'grade' && act !== 'close') && (
        <div>
          <LinkButton kind="secondary" to={promisePaths.desk(place, name)}>
            <Trans>Go on with this at the desk</Trans>
          </LinkButton>
        </div>
      )}
      <Share />
    </Stack>
  );
}

/** What the city says was done, where the grades below it are given. */
function Delivered({ delivery: { reports }, proposal }: { readonly delivery: DeliveryView; readonly proposal: string }) {
  return (
    <section aria-labelledby="delivered">
      <Stack>
        <h2 id="delivered">
          <Trans>What the city reports</Trans>
        </h2>
        <CityReports reports={reports} proposal={proposal} />
      </Stack>
    </section>
  );
}

/** Whoever has not signed in learns that grades are asked for, and of whom. */
function SignInToGrade() {
  const place = usePlace();
  const { pathname } = useLocation();
  const { data: session } = useSuspenseQuery(sessionQuery(place.city));
  if (session.person !== null) return null;
  return (
    <div>
      <p>
        <Trans>If you wrote this proposal or backed it before the answer, you sit on the panel that grades it.</Trans>
      </p>
      <LinkButton kind="secondary" to={paths.signIn(place, pathname)}>
        <Trans>Sign in to grade</Trans>
      </LinkButton>
    </div>
  );
}
