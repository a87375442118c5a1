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

/** What the parts of a place look like; anything else would only be refused by the database. */
export const cursorParts = {
  number: /^-?\d{1,15}(\.\d{1,9})?$/,
  /** An amount in minor units. */
  minor: /^-?\d{1,18}$/,
  /** As PostgreSQL writes one in UTC. */
  instant: /^\d{4}-[01]\d-[0-3]\d [0-2]\d:[0-5]\d:[0-5]\d(\.\d{1,6})?\+00$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
} as const;

/** The same, where each part has a shape of its own. */
export function decodeShapedCursor(cursor: string | undefined, shapes: readonly RegExp[]): (string | number)[] | undefined {
  const place = decodeCursor(cursor, shapes.length);
  if (place?.every((part, index) => shapes[index]?.test(String(part))) === false)
    throw new Problem('request/unreadable', { field: 'cursor' });
  return place;
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
