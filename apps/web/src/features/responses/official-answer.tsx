import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ProposalResponseView } from '@madang/contracts/responses';
import { claimPaths } from '../../app/claim-paths.js';
import { hearingPath } from '../../app/hearing-paths.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { LinkButton } from '../../ui/button.js';
import { Details } from '../../ui/details.js';
import { Link } from '../../ui/link.js';
import { Stack } from '../../ui/stack.js';
import { AnswerSteps } from './answer-steps.js';
import { AnswerView } from './answer-view.js';
import { ClockFacts } from './clock-facts.js';
import { DeliveryBlock } from './delivery-block.js';
import { responseQuery } from './responses.queries.js';
import { WasItAnswered } from './was-it-answered.js';

/** Beside a proposal: whose turn it is and by when, what the city answered, and what became of it. */
export function OfficialAnswer() {
  const { city, params } = usePlace();
  const proposal = params['proposal'] ?? '';
  const { data: response } = useSuspenseQuery(responseQuery(city, proposal));
  if (response.asked === null && response.answers.length === 0 && response.acknowledgement === null) return null;
  return (
    <section aria-labelledby="official-answer">
      <Stack>
        <h2 id="official-answer">
          <Trans>The city’s answer</Trans>
        </h2>
        <AnswerSteps response={response} />
        <ClockFacts response={response} />
        <Answers response={response} proposal={proposal} />
        <DeliveryBlock response={response} proposal={proposal} />
        <WaysOn response={response} proposal={proposal} />
        <DeskLink response={response} proposal={proposal} />
      </Stack>
    </section>
  );
}

function Answers({ response: { answers, mayJudge }, proposal }: { readonly response: ProposalResponseView; readonly proposal: string }) {
  const [newest, ...earlier] = answers;
  if (!newest) return null;
  return (
    <>
      <AnswerView answer={newest} />
      <WasItAnswered answer={newest} proposal={proposal} mayJudge={mayJudge} />
      {earlier.length > 0 && (
        <Details summary={<Trans>Earlier answers</Trans>}>
          <Stack>
            {earlier.map((answer) => (
              <AnswerView key={answer.id} answer={answer} />
            ))}
          </Stack>
        </Details>
      )}
    </>
  );
}

/** Whoever does not accept it appeals; whoever sees a right breached by it turns to the ombudsperson. */
function WaysOn({ response: { answers, state }, proposal }: { readonly response: ProposalResponseView; readonly proposal: string }) {
  const place = usePlace();
  return (
    <ul>
      <li>
        <Link to={hearingPath(place, proposal)}>
          {state === 'closed' && answers[0]?.decision === 'rejected' ? (
            <Trans>Appeals and hearings, also where facts have changed since</Trans>
          ) : (
            <Trans>Appeals and hearings</Trans>
          )}
        </Link>
      </li>
      {answers.length > 0 && (
        <li>
          <Link to={claimPaths.file(place, 'decision', proposal)}>
            <Trans>Claim that it breaches a right</Trans>
          </Link>
        </li>
      )}
    </ul>
  );
}

/** For staff: the way to the page where this is written. */
function DeskLink({ response: { allowedActions }, proposal }: { readonly response: ProposalResponseView; readonly proposal: string }) {
  const { t } = useLingui();
  const place = usePlace();
  const acts = allowedActions.filter((act) => act !== 'check');
  if (acts.length === 0) return null;
  return (
    <div>
      <LinkButton kind="secondary" to={paths.deskResponse(place, proposal)}>
        {t`Go on with this at the desk`}
      </LinkButton>
    </div>
  );
}
