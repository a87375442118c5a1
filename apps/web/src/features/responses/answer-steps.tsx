import { useLingui } from '@lingui/react/macro';
import type { ProposalResponseView } from '@madang/contracts/responses';
import { PhaseLadder, type LadderStep } from '../../ui/phase-ladder.js';
import { stepNow, stepsOf } from './step-now.js';

/** The way from enough support to a promise kept, and where it stands. */
export function AnswerSteps({ response }: { readonly response: ProposalResponseView }) {
  const { i18n } = useLingui();
  const { answers, delivery, owedOn, dueOn } = response;
  const now = stepNow({ ...response, answered: answers.length > 0 });
  const steps = stepsOf(answers[0]?.decision ?? null, delivery !== null).map((name, index): LadderStep => ({
    key: String(index),
    name: i18n._(name),
    state: index < now ? 'done' : index === now ? 'now' : 'later',
    closesOn: index === now ? (owedOn ?? dueOn) : null,
    opensOn: null,
  }));
  return <PhaseLadder steps={steps} />;
}
