import { addDays, daysBetween, type CalendarDate } from '@madang/basics';
import type { AnswerDue, DueRuleCode } from './response-item.js';
import type { ResponseLimits } from './response-limits.js';
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
 * Calendar days. The decision clock has rules of its own: from the bar, after a debate, on re-entry.
 */
export function dueOn(state: ResponseState, facts: DueFacts, limits: ResponseLimits): AnswerDue | null {
  if (state === 'under_decision') return decisionDue(facts, limits);
  if (state === 'deferred' && facts.deferredUntil !== undefined) return deferralDue(facts.enteredOn, facts.deferredUntil);
  const limit = responseStates[state].limit;
  if (limit === null) return null;
  const from = limit.from === 'due' ? (facts.missedOn ?? facts.enteredOn) : facts.enteredOn;
  return due('limit', from, limits[state as LimitedState]);
}

const reentries: readonly ResponseState[] = ['deferred', 'appealed', 'watch_report'];

/** The debate report is what leads from these states to the decision, so entering it is the day of the report. */
const reports: readonly ResponseState[] = ['debate_report', 'escalated_1'];

function decisionDue({ enteredOn, enteredFrom, thresholdMetOn, pausedDays = 0 }: DueFacts, limits: ResponseLimits): AnswerDue {
  if (enteredFrom !== null && reentries.includes(enteredFrom)) {
    return due('decision_on_reentry', enteredOn, limits.decision_on_reentry);
  }
  const fromThreshold = due('decision_from_threshold', thresholdMetOn ?? enteredOn, limits.under_decision + pausedDays);
  if (enteredFrom === null || !reports.includes(enteredFrom)) return fromThreshold;
  const fromReport = due('decision_after_report', enteredOn, limits.decision_after_report);
  return fromReport.on > fromThreshold.on ? fromReport : fromThreshold;
}

function deferralDue(from: CalendarDate, until: CalendarDate): AnswerDue {
  return { on: until, rule: { code: 'deferred_until', from, days: daysBetween(from, until) } };
}

function due(code: DueRuleCode, from: CalendarDate, days: number): AnswerDue {
  return { on: addDays(from, days), rule: { code, from, days } };
}
