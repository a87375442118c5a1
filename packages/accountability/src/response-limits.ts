import { err, ok, type Refusal, type Result } from '@madang/basics';
import { responseStateCodes } from './response-state.js';
import { responseStates, type LimitedState } from './response-states.js';

/**
 * The limits of the clock that belong to no single state.
 * `decision_after_report`: from the debate report to the answer. `decision_on_reentry`: when an item comes back from
 * deferral, appeal or the watch list. `extension`: the one extension of an answer. `waiting_for_author`: the longest pause.
 */
export type ClockLimit = 'decision_after_report' | 'decision_on_reentry' | 'extension' | 'waiting_for_author';

export type LimitCode = LimitedState | ClockLimit;

/** Calendar days for every limit. `rejected` is also the time in which any answer but a full yes can be appealed. */
export type ResponseLimits = Readonly<Record<LimitCode, number>>;

/** A city's wish for one limit. The published rule (an ordinance, a council decision) is needed to lengthen it. */
export interface LimitWish {
  readonly days: number;
  readonly publishedRule?: string;
}

export type LimitWishes = Readonly<Partial<Record<LimitCode, LimitWish>>>;

export type LimitRefusal =
  | (Refusal<'response/limit-not-whole-days'> & { readonly limit: LimitCode; readonly days: number })
  | (Refusal<'response/longer-limit-needs-a-rule'> & {
      readonly limit: LimitCode;
      readonly days: number;
      readonly defaultDays: number;
    });

export const defaultResponseLimits: ResponseLimits = {
  ...stateLimits(),
  decision_after_report: 20,
  decision_on_reentry: 30,
  extension: 15,
  waiting_for_author: 14,
};

/**
 * The limits of a city from its wishes: shorter is free, longer needs the published rule that allows it.
 * Names every wish that is refused, so that all can be mended at once.
 */
export function settleResponseLimits(wishes: LimitWishes): Result<ResponseLimits, readonly LimitRefusal[]> {
  const wanted = Object.entries(wishes) as [LimitCode, LimitWish][];
  const refusals = wanted.flatMap(([limit, wish]) => refuseWish(limit, wish));
  if (refusals.length > 0) return err(refusals);
  return ok({ ...defaultResponseLimits, ...Object.fromEntries(wanted.map(([limit, wish]) => [limit, wish.days])) });
}

function refuseWish(limit: LimitCode, { days, publishedRule }: LimitWish): LimitRefusal[] {
  if (!Number.isInteger(days) || days < 1) return [{ code: 'response/limit-not-whole-days', limit, days }];
  const defaultDays = defaultResponseLimits[limit];
  const hasRule = publishedRule !== undefined && publishedRule.trim() !== '';
  return days > defaultDays && !hasRule ? [{ code: 'response/longer-limit-needs-a-rule', limit, days, defaultDays }] : [];
}

function stateLimits(): Record<LimitedState, number> {
  const limited = responseStateCodes.flatMap((state) => {
    const { limit } = responseStates[state];
    return limit ? [[state, limit.days] as const] : [];
  });
  return Object.fromEntries(limited) as Record<LimitedState, number>;
}
