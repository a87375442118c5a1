import type { ProposalResponseView } from '@madang/contracts/responses';

type State = ProposalResponseView['state'];

const takingUp: readonly State[] = ['threshold_met', 'overdue_ack'];
const examining: readonly State[] = ['acknowledged', 'in_debate', 'debate_report', 'overdue_review'];
const deciding: readonly State[] = ['under_decision', 'overdue_decision', 'appealed'];
const over: readonly State[] = ['verified', 'remedied', 'closed'];

/**
 * Which of the five steps runs now: enough support (0), taken up (1), examined (2), answered (3), carried out (4); 5 when all are
 * done. An escalated proposal stands at the step that was missed.
 */
export function stepNow({ state, owedIn, answers }: Pick<ProposalResponseView, 'state' | 'owedIn' | 'answers'>): number {
  const at = owedIn ?? state;
  if (takingUp.includes(at)) return 1;
  if (examining.includes(at)) return 2;
  if (deciding.includes(at)) return 3;
  if (over.includes(at)) return 5;
  return answers.length === 0 ? 3 : 4;
}
