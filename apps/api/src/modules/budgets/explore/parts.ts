import type { Dimension } from '@madang/budget';
import { keySql } from './dimension-sql.js';

/** One part of the budget that a reader stands in, such as policy 23; an empty key means lines without one. */
export interface Part {
  readonly dimension: Dimension;
  readonly key: string;
}

export function partsFrom(within: readonly string[] = []): Part[] {
  return within.map((text) => {
    const colon = text.indexOf(':');
    return { dimension: text.slice(0, colon) as Dimension, key: text.slice(colon + 1) };
  });
}

/** The condition that a line lies in all parts; adds its values to the parameters. */
export function withinSql(parts: readonly Part[], parameters: unknown[]): string {
  if (parts.length === 0) return 'true';
  return parts.map(({ dimension, key }) => `coalesce(${keySql[dimension]}, '') = $${parameters.push(key)}`).join(' and ');
}
