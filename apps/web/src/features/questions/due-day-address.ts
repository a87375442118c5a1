/** The day by which an answer is owed, for a calendar. */
export function dueDayAddress({ city, language }: { readonly city: string; readonly language: string }, question: string): string {
  return `/api/v1/cities/${encodeURIComponent(city)}/questions/${encodeURIComponent(question)}/calendar.ics?language=${language}`;
}
