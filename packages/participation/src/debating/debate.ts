import { addDays, daysBetween, type CalendarDate, type Refusal } from '@madang/basics';
import { checkStatement, type StatementRefusal } from '../statement.js';

/** Characters of a topic, and of the question that is asked about it. */
export const debateTopicLength = { least: 10, most: 200 } as const;

/** Characters of what facilitators report. */
export const debateReportLength = { least: 100, most: 8000 } as const;

/** Days that a debate on a topic stays open. */
export const debateDays = { least: 7, most: 90 } as const;

export type DebateWindowRefusal = Refusal<'debate/window'> & { readonly earliest: CalendarDate; readonly latest: CalendarDate };

/** Why a debate opened today cannot close on this day, or null: long enough for those who hear of it late, and with an end. */
export function checkDebateWindow(today: CalendarDate, closesOn: CalendarDate): DebateWindowRefusal | null {
  const days = daysBetween(today, closesOn);
  if (days >= debateDays.least && days <= debateDays.most) return null;
  return { code: 'debate/window', earliest: addDays(today, debateDays.least), latest: addDays(today, debateDays.most) };
}

/** What is wrong with a statement that somebody adds to a debate; empty if it may be put to all. One idea needs no address. */
export function checkDebateStatement(text: string): readonly (StatementRefusal | Refusal<'statement/link'>)[] {
  const flaws = checkStatement(text);
  return /https?:\/\/|www\./iu.test(text) ? [...flaws, { code: 'statement/link' }] : flaws;
}
