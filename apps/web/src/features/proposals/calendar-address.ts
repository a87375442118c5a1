/** The promised date of a proposal, for a calendar. */
export function calendarAddress({ city, language }: { readonly city: string; readonly language: string }, proposal: string): string {
  return `/api/v1/cities/${encodeURIComponent(city)}/proposals/${encodeURIComponent(proposal)}/calendar.ics?language=${language}`;
}
