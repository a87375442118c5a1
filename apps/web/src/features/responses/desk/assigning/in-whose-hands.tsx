import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { AssignmentView } from '@madang/contracts/assignments';
import { usePlace } from '../../../../app/use-place.js';
import { Card } from '../../../../ui/card.js';
import { MomentText } from '../../../../ui/date-text.js';
import { Details } from '../../../../ui/details.js';
import { Stack } from '../../../../ui/stack.js';
import { assignmentQuery } from '../../responses.queries.js';
import { AwayText } from '../absences/away-text.js';
import { AssignForm } from './assign-form.js';

/** Who of the office deals with an answer: seen, taken, given on or handed back here. */
export function InWhoseHands({ proposal }: { readonly proposal: string }) {
  const { city } = usePlace();
  const { data: assignment } = useSuspenseQuery(assignmentQuery(city, proposal));
  if (!assignment.open && assignment.turns.length === 0) return null;
  return (
    <Card as="section">
      <Stack>
        <h2>
          <Trans>Who deals with it</Trans>
        </h2>
        <p>
          <Whose assignment={assignment} /> {assignment.away !== null && <AwayText away={assignment.away} />}{' '}
          <Trans>This stays inside the office: residents see the office and the title of its head, and no name of yours.</Trans>
        </p>
        {assignment.open && <AssignForm key={assignment.turn} assignment={assignment} proposal={proposal} />}
        {assignment.turns.length > 0 && <Turns turns={assignment.turns} />}
      </Stack>
    </Card>
  );
}

function Whose({ assignment: { assignee, mine, since } }: { readonly assignment: AssignmentView }) {
  if (assignee === null || since === null)
    return <Trans>It is in nobody’s hands yet. Reminders go to the whole staff, or to whoever took it up.</Trans>;
  const moment = <MomentText instant={since} />;
  if (mine) return <Trans>It is in your hands since {moment}. Reminders come to you.</Trans>;
  return (
    <Trans>
      It is in the hands of <bdi>{assignee.penName}</bdi> since {moment}. Reminders go there.
    </Trans>
  );
}

function Turns({ turns }: Pick<AssignmentView, 'turns'>) {
  return (
    <Details summary={<Trans>Who had it before</Trans>}>
      <ol reversed>
        {turns.map(({ to, by, at }) => (
          <li key={at}>
            <MomentText instant={at} />: <Turn to={to} by={by} />
          </li>
        ))}
      </ol>
    </Details>
  );
}

function Turn({ to, by }: Pick<AssignmentView['turns'][number], 'to' | 'by'>) {
  if (to === null)
    return (
      <Trans>
        handed back by <bdi>{by}</bdi>
      </Trans>
    );
  if (to === by)
    return (
      <Trans>
        taken by <bdi>{by}</bdi>
      </Trans>
    );
  return (
    <Trans>
      given to <bdi>{to}</bdi> by <bdi>{by}</bdi>
    </Trans>
  );
}
