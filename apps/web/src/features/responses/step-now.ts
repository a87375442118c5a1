import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ProposalResponseView } from '@madang/contracts/responses';

type State = ProposalResponseView['state'];

const takingUp: readonly State[] = ['threshold_met', 'overdue_ack'];
const examining: readonly State[] = ['acknowledged', 'in_debate', 'debate_report', 'overdue_review'];
const deciding: readonly State[] = ['under_decision', 'overdue_decision', 'appealed'];
const over: readonly State[] = ['verified', 'remedied', 'closed'];

/** The way from enough support to a promise kept. */
const wayOfAnAnswer: readonly MessageDescriptor[] = [
  msg`Enough support`,
  msg`Taken up by an office`,
  msg`Examined`,
  msg`Answered`,
  msg`Carried out`,
];

const refusals: readonly string[] = ['rejected', 'merged', 'referred', 'deferred'];

/** The steps of one answer. A refusal is the end of the way: nothing is carried out, unless somebody has begun nevertheless. */
export function stepsOf(decision: string | null, begun: boolean): readonly MessageDescriptor[] {
  return !begun && decision !== null && refusals.includes(decision) ? wayOfAnAnswer.slice(0, 4) : wayOfAnAnswer;
}

interface Stands extends Pick<ProposalResponseView, 'state' | 'owedIn'> {
  /** Whether the city has answered at least once. */
  readonly answered: boolean;
}

/**
 * Which of the five steps runs now: enough support (0), taken up (1), examined (2), answered (3), carried out (4); 5 when all are
 * done. An escalated proposal stands at the step that was missed.
 */
export function stepNow({ state, owedIn, answered }: Stands): number {
  const at = owedIn ?? state;
  if (takingUp.includes(at)) return 1;
  if (examining.includes(at)) return 2;
  if (deciding.includes(at)) return 3;
  if (over.includes(at)) return 5;
  return answered ? 4 : 3;
}
