/** What the clocks of the demo city show so many seconds from now, as a `datetime-local` field takes it. */
export function madridIn(seconds: number): string {
  const moment = new Date(Date.now() + seconds * 1000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Madrid', dateStyle: 'short', timeStyle: 'medium' })
    .format(moment)
    .replace(' ', 'T');
}

export const madridToday = (): string => madridIn(0).slice(0, 10);
