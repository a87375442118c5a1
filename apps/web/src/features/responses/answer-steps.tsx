import { useLingui } from '@lingui/react/macro';
import type { ProposalResponseView } from '@madang/contracts/responses';
import { PhaseLadder, type LadderStep } from '../../ui/phase-ladder.js';
import { stepNow } from './step-now.js';

/** The way from enough support to a promise kept, and where it stands. */
export function AnswerSteps({ response }: { readonly response: ProposalResponseView }) {
  const { t } = useLingui();
  const now = stepNow(response);
  const names = [t`Enough support`, t`Taken up by an office`, t`Examined`, t`Answered`, t`Carried out`];
  const steps = names.map((name, index): LadderStep => ({
    key: String(index),
    name,
    state: index < now ? 'done' : index === now ? 'now' : 'later',
    closesOn: index === now ? (response.owedOn ?? response.dueOn) : null,
    opensOn: null,
  }));
  // A refusal is the end of the way: nothing is carried out.
  return <PhaseLadder steps={endsWithTheAnswer(response) ? steps.slice(0, 4) : steps} />;
}

function endsWithTheAnswer({ answers, delivery }: ProposalResponseView): boolean {
  const refusals: readonly string[] = ['rejected', 'merged', 'referred', 'deferred'];
  return delivery === null && answers[0] !== undefined && refusals.includes(answers[0].decision);
}
