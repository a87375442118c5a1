import { addDays, calendarDateIn, endOfDayIn, err, ok, type CalendarDate, type Refusal, type Result } from '@madang/basics';
import type { ClaimMoment } from './claim.js';
import { claimLimits, type ClaimLimit, type ClaimOwner } from './claim-limits.js';

/**
 * `waiting` for the city's reply; `silent`, when none came; `promised` for a day; `unkept` beyond it, or not done as reported;
 * `reported` as done; `confirmed` by whoever claimed; `unconfirmed`, when they say nothing; `refused`.
 */
export const recommendationStates = ['waiting', 'silent', 'promised', 'unkept', 'reported', 'confirmed', 'unconfirmed', 'refused'] as const;
export type RecommendationState = (typeof recommendationStates)[number];

export const recommendationReplies = ['accepted', 'accepted_in_part', 'refused'] as const;
export type RecommendationReply = (typeof recommendationReplies)[number];

export const recommendationActs = ['reply', 'report', 'confirm', 'dispute'] as const;
export type RecommendationActCode = (typeof recommendationActs)[number];

interface StateRule {
  readonly owner: ClaimOwner | null;
  readonly limit: ClaimLimit | null;
}

/** A refusal is an end that the city may leave: facts change. */
export const recommendationStateRules: Readonly<Record<RecommendationState, StateRule>> = {
  waiting: { owner: 'office', limit: 'reply' },
  silent: { owner: 'office', limit: null },
  promised: { owner: 'office', limit: 'carry_out' },
  unkept: { owner: 'office', limit: null },
  reported: { owner: 'claimant', limit: 'confirm' },
  confirmed: { owner: null, limit: null },
  unconfirmed: { owner: null, limit: null },
  refused: { owner: null, limit: null },
};

export interface RecommendationWay {
  readonly from: RecommendationState;
  readonly act: RecommendationActCode | 'time';
  readonly by: 'office' | 'claimant' | 'timer';
  readonly to: RecommendationState;
}

export const recommendationWays: readonly RecommendationWay[] = [
  { from: 'waiting', act: 'reply', by: 'office', to: 'promised' },
  { from: 'waiting', act: 'reply', by: 'office', to: 'refused' },
  { from: 'waiting', act: 'time', by: 'timer', to: 'silent' },
  { from: 'silent', act: 'reply', by: 'office', to: 'promised' },
  { from: 'silent', act: 'reply', by: 'office', to: 'refused' },
  { from: 'refused', act: 'reply', by: 'office', to: 'promised' },
  { from: 'promised', act: 'report', by: 'office', to: 'reported' },
  { from: 'promised', act: 'time', by: 'timer', to: 'unkept' },
  { from: 'unkept', act: 'report', by: 'office', to: 'reported' },
  { from: 'reported', act: 'confirm', by: 'claimant', to: 'confirmed' },
  { from: 'reported', act: 'dispute', by: 'claimant', to: 'unkept' },
  { from: 'reported', act: 'time', by: 'timer', to: 'unconfirmed' },
];

export interface RecommendationCase {
  readonly state: RecommendationState;
  readonly dueOn: CalendarDate | null;
  readonly reply: RecommendationReply | null;
}

export type RecommendationAct =
  | { readonly act: Exclude<RecommendationActCode, 'reply'>; readonly by: 'office' | 'claimant' }
  | {
      readonly act: 'reply';
      readonly by: 'office' | 'claimant';
      readonly reply: RecommendationReply;
      readonly reasons: string;
      /** The day by which what is accepted will be done. */
      readonly promisedOn: CalendarDate | null;
    };

export type RecommendationRefusal =
  | (Refusal<'recommendation/not-now'> & { readonly state: RecommendationState; readonly act: RecommendationActCode })
  | Refusal<'recommendation/reasons-missing'>
  | (Refusal<'recommendation/day-missing'> & { readonly latest: CalendarDate });

export function makeRecommendation({ now, timeZone }: ClaimMoment): RecommendationCase {
  return { state: 'waiting', dueOn: addDays(calendarDateIn(timeZone, now), claimLimits.reply.days), reply: null };
}

export function canActOnRecommendation(state: RecommendationState, act: RecommendationActCode, by: 'office' | 'claimant'): boolean {
  return recommendationWays.some((way) => way.from === state && way.act === act && way.by === by);
}

/** Silence or a broken promise: on the watch list, in public, until the city acts. */
export function isWatched(state: RecommendationState): boolean {
  return state === 'silent' || state === 'unkept';
}

/** Nothing is waited for any more. What nobody confirmed is over, and is never counted as put right. */
export function isOver(state: RecommendationState): boolean {
  return recommendationStateRules[state].owner === null;
}

/** A reply that does less than what was recommended says why; one that does something says by when. */
export function actOnRecommendation(
  held: RecommendationCase,
  act: RecommendationAct,
  moment: ClaimMoment,
): Result<RecommendationCase, RecommendationRefusal> {
  const isNow = canActOnRecommendation(held.state, act.act, act.by);
  const repeats = act.act === 'reply' && held.state === 'refused' && act.reply === 'refused';
  if (!isNow || repeats) return err({ code: 'recommendation/not-now', state: held.state, act: act.act });
  const today = calendarDateIn(moment.timeZone, moment.now);
  if (act.act === 'reply') return replied(held, act, today);
  if (act.act === 'report') return ok({ ...held, state: 'reported', dueOn: addDays(today, claimLimits.confirm.days) });
  return ok({ ...held, state: act.act === 'confirm' ? 'confirmed' : 'unkept', dueOn: null });
}

export function recommendationTimeIsUp({ state, dueOn }: Pick<RecommendationCase, 'state' | 'dueOn'>, timeZone: string): Date | null {
  return dueOn === null || recommendationStateRules[state].limit === null ? null : endOfDayIn(timeZone, dueOn);
}

export function letRecommendationTimePass(held: RecommendationCase): RecommendationCase {
  const way = recommendationWays.find(({ from, act }) => from === held.state && act === 'time');
  return way === undefined || held.dueOn === null ? held : { ...held, state: way.to, dueOn: null };
}

function replied(
  held: RecommendationCase,
  { reply, reasons, promisedOn }: Extract<RecommendationAct, { act: 'reply' }>,
  today: CalendarDate,
): Result<RecommendationCase, RecommendationRefusal> {
  if (reply !== 'accepted' && reasons.trim() === '') return err({ code: 'recommendation/reasons-missing' });
  if (reply === 'refused') return ok({ state: 'refused', dueOn: null, reply });
  const latest = addDays(today, claimLimits.carry_out.days);
  if (promisedOn === null || promisedOn < today || promisedOn > latest) return err({ code: 'recommendation/day-missing', latest });
  return ok({ state: 'promised', dueOn: promisedOn, reply });
}
