import type { TagField } from '../field-words.js';

/** Which lines, as the API takes it. */
export interface LineFilter {
  readonly q?: string;
  readonly within?: string[];
  readonly unknown?: TagField;
  readonly atLeast?: string;
  readonly fresh?: 'true';
}

const parts = ['department', 'programme', 'chapter'] as const;
const fields: readonly string[] = ['cofog', 'rigidity', 'equality', 'district', 'fund', 'weights'];

/** Reads the address that the form for choosing lines leads to. `decimals` are those of the currency: people type whole units. */
export function filterFrom(search: URLSearchParams, decimals: number): LineFilter {
  const q = (search.get('q') ?? '').trim();
  const within = parts.map((name) => search.get(name) ?? '').filter((part) => part !== '');
  const unknown = search.get('unknown') ?? '';
  const least = (search.get('atLeast') ?? '').trim();
  return {
    ...(q !== '' && { q }),
    ...(within.length > 0 && { within }),
    ...(fields.includes(unknown) && { unknown: unknown as TagField }),
    ...(/^[1-9]\d{0,12}$/u.test(least) && { atLeast: least + '0'.repeat(decimals) }),
    ...(search.get('fresh') === 'true' && { fresh: 'true' as const }),
  };
}

/** The search of the address again, with another place in the list. */
export function searchWith(search: URLSearchParams, cursor: string | undefined): Record<string, string | undefined> {
  const kept = Object.fromEntries(['q', ...parts, 'unknown', 'atLeast', 'fresh'].map((name) => [name, search.get(name) ?? undefined]));
  return { ...kept, cursor };
}
