export { assertNever } from './assert-never.js';
export type { Brand } from './brand.js';
export { addDays, calendarDate, calendarDateIn, daysBetween, endOfDayIn } from './calendar-date.js';
export type { CalendarDate, NotACalendarDate } from './calendar-date.js';
export type * from './ids.js';
export { err, ok } from './result.js';
export type { Err, Ok, Refusal, Result } from './result.js';
export { hex, sha256 } from './sha256.js';
export { utf8 } from './utf8.js';
