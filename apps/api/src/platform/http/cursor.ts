import { Problem } from './problem.js';

/** The place in a list after which to go on. Opaque to clients: they hand back what they were given. */
export function encodeCursor(place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

export function decodeCursor(cursor: string | undefined, parts: number): (string | number)[] | undefined {
  if (cursor === undefined) return undefined;
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(place) && place.length === parts && place.every((one) => typeof one === 'string' || typeof one === 'number'))
      return place;
  } catch {
    // falls through to the refusal: a cursor is ours or it is nothing
  }
  throw new Problem('request/unreadable', { field: 'cursor' });
}

/** Cuts one row more than asked for into a page and the place after it. */
export function toPage<Row, View>(
  rows: Row[],
  limit: number,
  place: (row: Row) => (string | number)[],
  view: (row: Row) => View,
): { items: View[]; nextCursor: string | null } {
  const last = rows[limit - 1];
  return { items: rows.slice(0, limit).map(view), nextCursor: rows.length > limit && last ? encodeCursor(place(last)) : null };
}
