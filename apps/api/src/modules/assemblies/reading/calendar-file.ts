/** One meeting for a calendar. Texts as people wrote them; instants are exact. */
export interface CalendarEntry {
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  readonly description: string;
  readonly place: string;
  readonly url: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** When the entry was written, for programs that compare. */
  readonly stampedAt: Date;
  readonly cancelled: boolean;
}

/** An iCalendar file (RFC 5545). Times are in UTC, so that no description of a time zone has to travel with it. */
export function calendarFile(entry: CalendarEntry): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Madang//Assemblies//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${entry.id}@madang`,
    `SEQUENCE:${entry.revision}`,
    `DTSTAMP:${utc(entry.stampedAt)}`,
    `DTSTART:${utc(entry.startsAt)}`,
    `DTEND:${utc(entry.endsAt)}`,
    `STATUS:${entry.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `SUMMARY:${escapeText(entry.title)}`,
    `LOCATION:${escapeText(entry.place)}`,
    `DESCRIPTION:${escapeText(entry.description)}`,
    `URL:${entry.url}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
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
