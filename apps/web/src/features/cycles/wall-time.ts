/** What clocks in a zone show at an instant, as a `datetime-local` field writes it: `2026-03-31T18:00`. */
export function wallTimeIn(timeZone: string, instant: Date): string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const [year, month, day, hour, minute, second] = (['year', 'month', 'day', 'hour', 'minute', 'second'] as const).map(
    (type) => parts.get(type) ?? '',
  );
  return `${year}-${month}-${day}T${hour}:${minute}${second === '00' ? '' : `:${second}`}`;
}

/**
 * The instant at which clocks in a zone show a time; null for text that is no time.
 * Of an hour that comes twice the first is meant; one that is left out is read as if the clocks had not been moved yet.
 */
export function instantAt(timeZone: string, wallTime: string): Date | null {
  const asUtc = Date.parse(`${wallTime}Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(wallTime) || Number.isNaN(asUtc)) return null;
  // The zone's distance from UTC a day before is that of the time sought, unless the clocks were moved in between.
  const before = asUtc - distance(timeZone, asUtc - 86_400_000);
  const exact = asUtc - distance(timeZone, before);
  return new Date(distance(timeZone, exact) === asUtc - exact ? exact : before);
}

/** How far clocks in a zone are ahead of UTC at a moment, in milliseconds. */
function distance(timeZone: string, moment: number): number {
  const whole = Math.floor(moment / 1000) * 1000;
  return Date.parse(`${wallTimeIn(timeZone, new Date(whole))}Z`) - whole;
}
