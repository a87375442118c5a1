import type { ResponseItem } from './response-item.js';
import { mayMove } from './response-can.js';
import { responseStateCodes, type ResponseState } from './response-state.js';
import { responseStates } from './response-states.js';

/**
 * What the committee or the ombudsperson can decide: the city answers anew, its answer stands, a remedy is recommended, a second
 * deferral is allowed, or the proposal is carried past the bar of support.
 */
export const hearingOutcomes = ['sent_back', 'upheld', 'remedy', 'deferral_allowed', 'carried'] as const;
export type HearingOutcome = (typeof hearingOutcomes)[number];

export type HearingRole = 'committee' | 'ombudsperson';

/** The state to which an outcome moves an item; null where it stays. */
export function hearingLeadsTo(outcome: HearingOutcome): ResponseState | null {
  return leadsTo[outcome];
}

const leadsTo: Readonly<Record<HearingOutcome, ResponseState | null>> = {
  sent_back: 'under_decision',
  upheld: 'rejected',
  remedy: 'remedy_due',
  deferral_allowed: null,
  carried: 'threshold_met',
};

/** What this body can decide on an item now. */
export function hearingOutcomesFor({ state, deferrals }: Pick<ResponseItem, 'state' | 'deferrals'>, by: HearingRole): HearingOutcome[] {
  return hearingOutcomes.filter((outcome) => {
    const to = leadsTo[outcome];
    if (to !== null) return mayMove(state, to, by);
    return by === 'committee' && deferrals > 0 && mayMove(state, 'deferred', 'staff');
  });
}

/** The same for an appeal that is an item of its own: the rest of the proposal goes on, so that nothing is sent back or carried. */
export function linkedOutcomesFor(item: Pick<ResponseItem, 'state' | 'deferrals'>, by: HearingRole): HearingOutcome[] {
  return hearingOutcomesFor(item, by).filter((outcome) => outcome === 'upheld' || outcome === 'remedy');
}

/** States in which it is this body's turn, so that nothing goes on before it has decided or its own date has passed. */
export function statesBefore(by: HearingRole): ResponseState[] {
  return responseStateCodes.filter(
    (state) => responseStates[state].ownerRole === by && hearingOutcomesFor({ state, deferrals: 0 }, by).length > 0,
  );
}

/** States in which the city owes an answer that the committee may allow it to put off a second time. */
export function statesOfSecondDeferral(): ResponseState[] {
  return responseStateCodes.filter((state) => hearingOutcomesFor({ state, deferrals: 1 }, 'committee').includes('deferral_allowed'));
}
