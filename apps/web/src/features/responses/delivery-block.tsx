import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useLocation } from 'react-router';
import type { DeliveryView } from '@madang/contracts/deliveries';
import type { ProposalResponseView } from '@madang/contracts/responses';
import { sessionQuery } from '../../api/session.queries.js';
import { claimPaths } from '../../app/claim-paths.js';
import { paths } from '../../app/paths.js';
import { promisePaths } from '../../app/promise-paths.js';
import { usePlace } from '../../app/use-place.js';
import { LinkButton } from '../../ui/button.js';
import { DateText } from '../../ui/date-text.js';
import { CityReports } from '../../ui/delivered/city-reports.js';
import { DescriptionList, type Fact } from '../../ui/description-list.js';
import { Details } from '../../ui/details.js';
import { Meter } from '../../ui/meter.js';
import { Link } from '../../ui/link.js';
import { MoneyText } from '../../ui/money-text.js';
import { Notice } from '../../ui/notice.js';
import { Stack } from '../../ui/stack.js';
import { Checks } from './checks.js';
import { TakeBack } from './take-back.js';

/** Only who may check needs the form and its rules. */
const EvidenceForm = lazy(() => import('./evidence-form.js').then((module) => ({ default: module.EvidenceForm })));
const CheckForm = lazy(() => import('./check-form.js').then((module) => ({ default: module.CheckForm })));

interface DeliveryBlockProps {
  readonly response: ProposalResponseView;
  readonly proposal: string;
}

/** Was it delivered? Promised and actual, in dates and in money, and what residents found. */
export function DeliveryBlock({ response, proposal }: DeliveryBlockProps) {
  const place = usePlace();
  const { delivery, state, allowedActions, refusals } = response;
  if (delivery === null) return null;
  const refusal = refusals.find(({ action }) => action === 'check')?.title;
  return (
    <section aria-labelledby="delivery">
      <Stack>
        <h3 id="delivery">
          <Trans>Was it carried out?</Trans>
        </h3>
        {state === 'unverified' && (
          <Notice kind="warn">
            <Trans>No resident has checked this in time. It does not count as done.</Trans>
          </Notice>
        )}
        <Promise delivery={delivery} />
        <div>
          <LinkButton kind="secondary" to={promisePaths.promise(place, proposal)}>
            <Trans>The promise, line by line: plan, council, money, grades</Trans>
          </LinkButton>
        </div>
        <CityReports reports={delivery.reports} proposal={proposal} act={TakeBack} />
        <Checks delivery={delivery} proposal={proposal} />
        {delivery.reports.length > 0 && (
          <p>
            <Link to={claimPaths.file(place, 'delivery', proposal)}>
              <Trans>Claim that what was done breaches a right</Trans>
            </Link>
          </p>
        )}
        <SignInToCheck state={state} />
        {(allowedActions.includes('check') || refusal !== undefined) && (
          <Suspense>
            <CheckForm proposal={proposal} mine={delivery.mine} refusal={refusal} />
            {allowedActions.includes('check') && delivery.mine !== null && (
              <Details summary={<Trans>Show what you saw: a photograph or a document</Trans>}>
                <EvidenceForm proposal={proposal} side="resident" />
              </Details>
            )}
          </Suspense>
        )}
      </Stack>
    </section>
  );
}

/** Whoever has not signed in learns that looking is asked for, and where to begin. */
function SignInToCheck({ state }: Pick<ProposalResponseView, 'state'>) {
  const place = usePlace();
  const { pathname } = useLocation();
  const { data: session } = useSuspenseQuery(sessionQuery(place.city));
  if (session.person !== null || (state !== 'completed' && state !== 'unverified')) return null;
  return (
    <div>
      <LinkButton kind="secondary" to={paths.signIn(place, pathname)}>
        <Trans>Sign in to say what you found</Trans>
      </LinkButton>
    </div>
  );
}

function Promise({ delivery: { promised, promisedOn, spent } }: { readonly delivery: DeliveryView }) {
  const { t } = useLingui();
  const facts: Fact[] = [
    ...(promisedOn === null ? [] : [{ key: 'on', term: t`To be done by`, fact: <DateText date={promisedOn} /> }]),
    ...(promised === null ? [] : [{ key: 'promised', term: t`Money set aside`, fact: <MoneyText amount={promised} /> }]),
    ...(spent === null ? [] : [{ key: 'spent', term: t`Paid out so far`, fact: <MoneyText amount={spent} /> }]),
  ];
  return (
    <>
      {facts.length > 0 && <DescriptionList facts={facts} />}
      {promised !== null && spent !== null && promised.minor !== '0' && (
        <Meter value={shareOf(spent.minor, promised.minor)} max={10_000}>
          <Trans>
            <MoneyText amount={spent} /> of <MoneyText amount={promised} /> spent
          </Trans>
        </Meter>
      )}
    </>
  );
}

function shareOf(part: string, whole: string): number {
  return Number((BigInt(part) * 10_000n) / BigInt(whole));
}
