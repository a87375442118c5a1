import { addDays, type CalendarDate } from '@madang/basics';

interface Entry {
  readonly id: string;
  /** Counts up with every change, where changes are counted. */
  readonly revision?: number;
  readonly title: string;
  readonly description: string;
  readonly place?: string;
  readonly url: string;
  /** When the entry was written, for programs that compare. */
  readonly stampedAt: Date;
  readonly cancelled?: boolean;
}

/** From one instant to another. */
export interface MeetingEntry extends Entry {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** A whole day, wherever its reader is: the last one on which something can be done, say. */
export interface DayEntry extends Entry {
  readonly on: CalendarDate;
}

export type CalendarEntry = MeetingEntry | DayEntry;

/** An iCalendar file (RFC 5545). Texts as people wrote them. Times are in UTC, so that no description of a time zone has to travel with it. */
export function calendarFile(...entries: readonly CalendarEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Madang//Days//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap(eventOf),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventOf(entry: CalendarEntry): string[] {
  const { id, revision = 0, title, description, place, url, stampedAt, cancelled = false } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${id}@madang`,
    `SEQUENCE:${revision}`,
    `DTSTAMP:${utc(stampedAt)}`,
    ...spanOf(entry),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `SUMMARY:${escapeText(title)}`,
    ...(place === undefined ? [] : [`LOCATION:${escapeText(place)}`]),
    `DESCRIPTION:${escapeText(description)}`,
    `URL:${url}`,
    'END:VEVENT',
  ];
}

/** A day keeps nobody busy; it ends where the next begins. */
function spanOf(entry: CalendarEntry): string[] {
  if (!('on' in entry)) return [`DTSTART:${utc(entry.startsAt)}`, `DTEND:${utc(entry.endsAt)}`];
  const day = (date: CalendarDate) => date.replaceAll('-', '');
  return [`DTSTART;VALUE=DATE:${day(entry.on)}`, `DTEND;VALUE=DATE:${day(addDays(entry.on, 1))}`, 'TRANSP:TRANSPARENT'];
}

/** 20260509T150000Z */
function utc(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function escapeText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n');
}

const longestLine = 75;

/** Lines hold 75 octets at most; the rest goes on below, behind a blank. Characters are never cut in two. */
function fold(line: string): string {
  const rows: string[] = [];
  let row = '';
  for (const character of line) {
    const room = rows.length === 0 ? longestLine : longestLine - 1;
    if (Buffer.byteLength(row + character) > room) {
      rows.push(row);
      row = '';
    }
    row += character;
  }
  return [...rows, row].join('\r\n ');
}
