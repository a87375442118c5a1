import { addDays, daysBetween, type CalendarDate } from '@madang/basics';
import { nextOpenDay, noClosedDays, type ClosedDays } from './closed-days.js';
import type { AnswerDue, DueRule, DueRuleCode, DueSettings } from './response-item.js';
import type { ResponseState } from './response-state.js';
import { responseStates, type LimitedState } from './response-states.js';

/** What a due date is computed from, once, on entry into a state. */
export interface DueFacts {
  /** The day of entry in the city's time zone; after a silence, the day on which the limit passed. */
  readonly enteredOn: CalendarDate;
  readonly enteredFrom: ResponseState | null;
  /** The date just missed, from which the limit of an overdue state runs. */
  readonly missedOn?: CalendarDate;
  readonly thresholdMetOn?: CalendarDate | null;
  readonly pausedDays?: number;
  /** For `deferred` only: the date that the answer names. */
  readonly deferredUntil?: CalendarDate;
}

/**
 * The date by which a state must be left, with the rule that gave it; null for a state in which no time runs.
 * Calendar days; a limit that would end while the city's offices are closed ends on the next open day, and its rule says so.
 * A date that an answer names itself stays as named. The decision clock has rules of its own: from the bar, after a debate, on re-entry.
 */
export function dueOn(state: ResponseState, facts: DueFacts, settings: DueSettings): AnswerDue | null {
  if (state === 'under_decision') return decisionDue(facts, settings);
  if (state === 'deferred' && facts.deferredUntil !== undefined) return deferralDue(facts.enteredOn, facts.deferredUntil);
  const limit = responseStates[state].limit;
  if (limit === null) return null;
  const from = limit.from === 'due' ? (facts.missedOn ?? facts.enteredOn) : facts.enteredOn;
  return due({ code: 'limit', from, days: settings.limits[state as LimitedState] }, settings);
}

/** From where a question comes back: the bar that it once reached says nothing about its new date. */
const reentries: readonly ResponseState[] = ['deferred', 'appealed', 'watch_report', 'rejected', 'closed'];

/** The debate report is what leads from these states to the decision, so entering it is the day of the report. */
const reports: readonly ResponseState[] = ['debate_report', 'escalated_1'];

function decisionDue({ enteredOn, enteredFrom, thresholdMetOn, pausedDays = 0 }: DueFacts, settings: DueSettings): AnswerDue {
  const { limits } = settings;
  if (enteredFrom !== null && reentries.includes(enteredFrom)) {
    return due({ code: 'decision_on_reentry', from: enteredOn, days: limits.decision_on_reentry }, settings);
  }
  const days = limits.under_decision + pausedDays;
  const fromThreshold = due({ code: 'decision_from_threshold', from: thresholdMetOn ?? enteredOn, days }, settings);
  if (enteredFrom === null || !reports.includes(enteredFrom)) return fromThreshold;
  const fromReport = due({ code: 'decision_after_report', from: enteredOn, days: limits.decision_after_report }, settings);
  return fromReport.on > fromThreshold.on ? fromReport : fromThreshold;
}

function deferralDue(from: CalendarDate, until: CalendarDate): AnswerDue {
  return { on: until, rule: { code: 'deferred_until', from, days: daysBetween(from, until) } };
}

/** The last day of a time that is counted in calendar days; where offices are closed on it, the next open day. */
export function lastDayOf(from: CalendarDate, days: number, closed: ClosedDays = noClosedDays): CalendarDate {
  return nextOpenDay(addDays(from, days), closed);
}

/** A rule with more days, or fewer: what an extension or a pause makes of it. */
export function stretched(rule: DueRule, days: number, settings: DueSettings): AnswerDue {
  return due({ ...rule, days: rule.days + days }, settings);
}

function due({ code, from, days }: { code: DueRuleCode; from: CalendarDate; days: number }, { closedDays }: DueSettings): AnswerDue {
  const counted = addDays(from, days);
  const on = lastDayOf(from, days, closedDays);
  return { on, rule: { code, from, days, ...(on !== counted && { movedFrom: counted }) } };
}
