import { calendarDateIn, daysBetween, type CalendarDate } from '@madang/basics';
import type { ClosedDays } from './closed-days.js';
import type { ResponseLimits } from './response-limits.js';
import type { ResponseState } from './response-state.js';

/** Which rule gave a due date: shown beside it. */
export type DueRuleCode = 'limit' | 'decision_from_threshold' | 'decision_after_report' | 'decision_on_reentry' | 'deferred_until';

/** How a due date came about: `days` calendar days counted from `from`. */
export interface DueRule {
  readonly code: DueRuleCode;
  readonly from: CalendarDate;
  readonly days: number;
  /** The day on which the limit would have ended, had the city's offices not been closed on it. */
  readonly movedFrom?: CalendarDate;
}

/** A promised date and the rule that gave it. The day itself still counts; the limit passes when it ends. */
export interface AnswerDue {
  readonly on: CalendarDate;
  readonly rule: DueRule;
}

/** Where one proposal stands on its way to an answer, and what the clock must remember. A stored row may be used as it is. */
export interface ResponseItem {
  readonly state: ResponseState;
  /** Null for an item that has only just begun. */
  readonly enteredFrom: ResponseState | null;
  readonly enteredAt: Date;
  /** Stored on entry and never computed again, so that a changed setting cannot move a running clock. Null where no time runs. */
  readonly dueOn: CalendarDate | null;
  readonly dueRule: DueRule | null;
  /** The day the bar was reached, or an assembly or a harm flag opened the door: the decision clock counts from it. */
  readonly thresholdMetOn: CalendarDate | null;
  /** The duty that was missed first, and the date it was owed; both null once it is done. */
  readonly owedIn: ResponseState | null;
  readonly owedOn: CalendarDate | null;
  /** The day the one extension of the answer was granted. */
  readonly extendedOn: CalendarDate | null;
  /** The one pause, waiting for the author: the day it began, and the day it ends or ended. */
  readonly pausedOn: CalendarDate | null;
  readonly pausedUntil: CalendarDate | null;
  readonly deferrals: number;
  readonly reopenings: number;
}

/** The settings of a city that the clock needs. Changes take effect for new entries only. */
export interface ResponseSettings {
  /** An IANA name such as `Asia/Seoul`: a day ends at midnight there. */
  readonly timeZone: string;
  readonly limits: ResponseLimits;
  /** A limit that would end on one of them ends on the next open day. None unless the city has published some. */
  readonly closedDays?: ClosedDays;
}

/** What a due date is computed from, beside the facts of the item. */
export type DueSettings = Pick<ResponseSettings, 'limits' | 'closedDays'>;

/** The moment of an act, and the settings in force then. */
export interface ActMoment {
  readonly now: Date;
  readonly settings: ResponseSettings;
}

/** A new item: a proposal begun as a draft. */
export function beginResponse(now: Date): ResponseItem {
  return {
    state: 'draft',
    enteredFrom: null,
    enteredAt: now,
    dueOn: null,
    dueRule: null,
    thresholdMetOn: null,
    owedIn: null,
    owedOn: null,
    extendedOn: null,
    pausedOn: null,
    pausedUntil: null,
    deferrals: 0,
    reopenings: 0,
  };
}

export function dayOf({ now, settings }: ActMoment): CalendarDate {
  return calendarDateIn(settings.timeZone, now);
}

/** Days that do not count, because the city was waiting for the author. */
export function pausedDays({ pausedOn, pausedUntil }: Pick<ResponseItem, 'pausedOn' | 'pausedUntil'>): number {
  return pausedOn === null || pausedUntil === null ? 0 : daysBetween(pausedOn, pausedUntil);
}
