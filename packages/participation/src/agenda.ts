import type { Refusal } from '@madang/basics';

/** One item of an assembly's agenda, in the order in which it is taken. */
export interface AgendaItem {
  readonly title: string;
  readonly minutes: number;
}

export type AgendaRefusal =
  | Refusal<'assembly/agenda-empty'>
  | (Refusal<'assembly/agenda-title-missing' | 'assembly/agenda-minutes-not-positive'> & { readonly item: number })
  | (Refusal<'assembly/agenda-too-long'> & { readonly planned: number; readonly available: number });

/** The half-day format for a hall or a school: four hours, of which the last twenty minutes are kept in reserve. */
export const halfDayAgenda: readonly AgendaItem[] = [
  { title: 'Welcome, and which rights this is about', minutes: 15 },
  { title: 'The budget in facts', minutes: 20 },
  { title: 'At tables: what we live with', minutes: 40 },
  { title: 'Statements', minutes: 30 },
  { title: 'Break', minutes: 15 },
  { title: 'Officials and experts answer', minutes: 30 },
  { title: 'At tables: what could be done', minutes: 40 },
  { title: 'Voting on statements and decisions', minutes: 20 },
  { title: 'Dates from here on', minutes: 10 },
  { title: 'Reserve', minutes: 20 },
];

/** What is wrong with an agenda, in minutes available; items are numbered from 1. Empty if nothing is. */
export function checkAgenda(items: readonly AgendaItem[], available: number): readonly AgendaRefusal[] {
  if (items.length === 0) return [{ code: 'assembly/agenda-empty' }];
  const flaws = items.flatMap(({ title, minutes }, index): AgendaRefusal[] => [
    ...(title.trim() === '' ? [{ code: 'assembly/agenda-title-missing', item: index + 1 } as const] : []),
    ...(Number.isInteger(minutes) && minutes > 0 ? [] : [{ code: 'assembly/agenda-minutes-not-positive', item: index + 1 } as const]),
  ]);
  const planned = items.reduce((sum, { minutes }) => sum + minutes, 0);
  return planned > available ? [...flaws, { code: 'assembly/agenda-too-long', planned, available }] : flaws;
}
