import { extendAnswer, mayMove, moveOn, responseStates, type ActMoment, type ResponseItem } from '@madang/accountability';
import { deliveryStates, type DeliveryState } from '@madang/contracts/deliveries';
import type { ProblemCode } from '@madang/contracts/problems';
import { responseActs, type ResponseActName } from '@madang/contracts/response-acts';
import { proposalCan, whyProposalCannot } from '@madang/participation';
import type { Actor } from '../../../platform/access/actor.js';
import { responsesPolicy } from '../responses.policy.js';

export interface OfferedActs {
  readonly allowed: ResponseActName[];
  /** What the actor could do, but not now, where it is worth saying why. */
  readonly refused: { readonly action: ResponseActName; readonly code: ProblemCode }[];
  readonly reportable: DeliveryState[];
}

type Answer = { readonly can: boolean; readonly why?: ProblemCode };

/** What a page may offer to this actor: the policy says who may, the clock whether the state allows it. */
export function offeredActs(actor: Actor, item: ResponseItem, moment: ActMoment): OfferedActs {
  const reportable = reportableStates(item, moment);
  const judged = responseActs
    .filter((act) => responsesPolicy[act](actor, { readable: true }) === true)
    .map((action) => ({ action, ...judge(action, item, moment, reportable) }));
  return {
    allowed: judged.filter(({ can }) => can).map(({ action }) => action),
    refused: judged.flatMap(({ action, can, why }) => (can || why === undefined ? [] : [{ action, code: why }])),
    reportable: judged.some(({ action }) => action === 'report') ? reportable : [],
  };
}

function judge(act: ResponseActName, item: ResponseItem, moment: ActMoment, reportable: readonly DeliveryState[]): Answer {
  const { state } = item;
  switch (act) {
    case 'acknowledge':
      return { can: mayMove(state, 'acknowledged', 'staff') };
    case 'take_up':
      return { can: mayMove(state, 'under_decision', 'staff') };
    case 'answer':
      return { can: proposalCan('answer', { state }) || mayMove(state, 'abandoned', 'staff') };
    case 'report':
      return { can: reportable.length > 0 };
    case 'extend':
      return judgeExtension(item, moment);
    case 'check':
      return judgeCheck(item);
  }
}

function judgeExtension(item: ResponseItem, moment: ActMoment): Answer {
  if (item.state !== 'under_decision') return { can: false };
  // Any reason will do to ask whether one would be heard.
  const extension = extendAnswer(item, 'because', moment);
  return extension.ok ? { can: true } : { can: false, why: extension.error.code };
}

/** Before the city says that it is done there is nothing to look at; once something is promised, residents are told so. */
function judgeCheck({ state }: ResponseItem): Answer {
  const refusal = whyProposalCannot('check_delivery', { state });
  if (!refusal) return { can: true };
  return responseStates[state].kind === 'delivering' ? { can: false, why: refusal.code } : { can: false };
}

/** Where a report can lead from here. A report that only brings news keeps the state. */
function reportableStates(item: ResponseItem, moment: ActMoment): DeliveryState[] {
  return deliveryStates.filter(
    (to) =>
      (to === item.state && (to === 'planned' || to === 'in_progress')) ||
      (to !== item.state && moveOn(item, { to, by: 'staff' }, moment).ok),
  );
}
