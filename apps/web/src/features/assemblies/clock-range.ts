import { languageFacts } from '../../format/languages.js';

interface Session {
  /** The city's own day and clock: `2026-04-18`, `17:00`. */
  readonly heldOn: string;
  readonly startsAt: string;
  readonly minutes: number;
}

/** From when to when, on the city's own clock: "17:00 – 20:30". */
export function clockRange({ heldOn, startsAt, minutes }: Session, language: string): string {
  const start = new Date(`${heldOn}T${startsAt}:00Z`);
  const clock = new Intl.DateTimeFormat(languageFacts(language).locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  const end = new Date(start.getTime() + minutes * 60_000);
  // A range over midnight would name the days; the day is said beside it.
  return sameDay(start, end) ? clock.formatRange(start, end) : `${clock.format(start)} – ${clock.format(end)}`;
}

function sameDay(one: Date, other: Date): boolean {
  return one.toISOString().slice(0, 10) === other.toISOString().slice(0, 10);
}
