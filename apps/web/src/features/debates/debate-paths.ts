import { page, paths, type Place, type Search } from '../../app/paths.js';

export function statementsPath(place: Place, debate: string, search?: Search): string {
  return paths.debates(place, `${debate}/statements`, search);
}

export function statementPath(place: Place, debate: string, number: number): string {
  return paths.debates(place, `${debate}/statements/${number}`);
}

export function newDebatePath(place: Place): string {
  return page(place, '/desk/debates/new');
}

/** The last day of a debate, for a calendar. */
export function lastDayAddress({ city, language }: { readonly city: string; readonly language: string }, debate: string): string {
  return `/api/v1/cities/${encodeURIComponent(city)}/debates/${encodeURIComponent(debate)}/calendar.ics?language=${language}`;
}
