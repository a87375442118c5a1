import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { cityQuery } from '../../../api/city.queries.js';
import { paths } from '../../../app/desk-paths.js';
import { promisePaths } from '../../../app/promise-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { LinkButton } from '../../../ui/button.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Link } from '../../../ui/link.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import { commitmentQuery, promisedProposalQuery } from '../commitments.queries.js';
import { ChangeForm } from './change-form.js';
import { CommentForm } from './comment-form.js';
import { CouncilForm } from './council-form.js';
import { PlanForm } from './plan-form.js';
import { ReachForm } from './reach-form.js';

/** What an officer does about a promise: the plan, its milestones, what the council did, and words to the grades. */
export function PromiseDeskPage() {
  const place = usePlace();
  const name = place.params['proposal'] ?? '';
  const { data: commitment } = useSuspenseQuery(commitmentQuery(place.city, name));
  const { data: proposal } = useSuspenseQuery(promisedProposalQuery(place.city, name));
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const { promise, toPromise, allowedActions } = commitment;
  const can = (act: (typeof allowedActions)[number]) => allowedActions.includes(act);
  const open = promise?.milestones.filter(({ reachedOn }) => reachedOn === null) ?? [];
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.deskResponse(place, name), words: <Trans>Answer {name}</Trans> }]} />}
        title={<Trans>The promise about {name}</Trans>}
        lead={
          <Link to={paths.proposal(place, name)} lang={proposal.language} dir="auto">
            {proposal.title}
          </Link>
        }
      />
      <StateTag state={proposal.state} daysLate={proposal.daysLate} />
      {allowedActions.length === 0 && (
        <EmptyState title={<Trans>Nothing is to be done here now</Trans>}>
          <Trans>A plan can be written once a proposal was accepted.</Trans>
        </EmptyState>
      )}
      {can('plan') && (
        <Stack>
          <h2>
            <Trans>The plan</Trans>
          </h2>
          <PlanForm proposal={name} lines={toPromise} currency={city.currency} />
        </Stack>
      )}
      {can('change') && promise !== null && (
        <Stack>
          <h2>
            <Trans>The published plan</Trans>
          </h2>
          <ChangeForm key={promise.id} proposal={name} promise={promise} />
        </Stack>
      )}
      {can('reach') && (
        <Stack>
          <h2>
            <Trans>Milestones</Trans>
          </h2>
          {open.map((milestone) => (
            <ReachForm key={milestone.position} proposal={name} milestone={milestone} />
          ))}
        </Stack>
      )}
      {can('council') && promise !== null && (
        <Stack>
          <h2>
            <Trans>What the council did</Trans>
          </h2>
          <CouncilForm key={promise.council.length} proposal={name} lines={promise.lines} currency={city.currency} />
        </Stack>
      )}
      {can('comment') && (
        <Stack>
          <h2>
            <Trans>Answer the grades</Trans>
          </h2>
          <CommentForm proposal={name} />
        </Stack>
      )}
      <div>
        <LinkButton kind="secondary" to={promisePaths.promise(place, name)}>
          <Trans>See it as residents do</Trans>
        </LinkButton>
      </div>
    </Stack>
  );
}
