/** The first and the last day of every phase, for a calendar. */
export function daysAddress({ city, language }: { readonly city: string; readonly language: string }, cycle: string): string {
  return `/api/v1/cities/${encodeURIComponent(city)}/cycles/${encodeURIComponent(cycle)}/calendar.ics?language=${language}`;
}
