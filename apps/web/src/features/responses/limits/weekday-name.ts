const aMonday = Date.UTC(2024, 0, 1);
const oneDay = 86_400_000;

/** The name of a day of the week; 1 is Monday. */
export function weekdayName(language: string, weekday: number): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(aMonday + (weekday - 1) * oneDay);
}
