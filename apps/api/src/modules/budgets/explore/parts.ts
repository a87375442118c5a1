import type { Dimension } from '@madang/budget';
import { cellKeySql, keySql } from './dimension-sql.js';

/** One part of the budget that a reader stands in, such as policy 23; an empty key means lines without one. */
export interface Part {
  readonly dimension: Dimension;
  readonly key: string;
}

/** The departments in which all lines of some parts lie, in the codes that lines and indexes know. */
export type PartPlaces = readonly { readonly body: string | null; readonly code: string }[];

export function partsFrom(within: readonly string[] = []): Part[] {
  return within.map((text) => {
    const colon = text.indexOf(':');
    return { dimension: text.slice(0, colon) as Dimension, key: text.slice(colon + 1) };
  });
}

/**
 * The condition that a line lies in all parts; adds its values to the parameters, of which the first two are city and version. Whoever
 * has asked `placesWithin` finds the lines faster.
 */
export function withinSql(parts: readonly Part[], parameters: unknown[], places?: PartPlaces): string {
  if (!places) return all(parts.map(({ dimension, key }) => lineIn(dimension, key, `$${parameters.push(key)}`)));
  const others = parts.filter(({ dimension, key }) => dimension !== 'department' || key === '');
  return all([inPlaces(places, parameters), ...others.map(({ dimension, key }) => lineIn(dimension, key, `$${parameters.push(key)}`))]);
}

/** An index has the lines of one department by amount; a list of them would have to be sorted. */
function inPlaces(places: PartPlaces, parameters: unknown[]): string {
  const value = (given: string) => `$${parameters.push(given)}`;
  const each = places.map(
    ({ body, code }) =>
      `(l.department_code = ${value(code)} and ${body === null ? 'l.body_code is null' : `l.body_code = ${value(body)}`})`,
  );
  return each.length === 0 ? 'false' : `(${each.join(' or ')})`;
}

/** The same for a cell. */
export function cellWithinSql(parts: readonly Part[], parameters: unknown[]): string {
  return all(parts.map(({ dimension, key }) => equals(cellKeySql[dimension], key, `$${parameters.push(key)}`)));
}

function lineIn(dimension: Dimension, key: string, value: string): string {
  const same = equals(keySql[dimension], key, value);
  // An index knows the codes as the lines have them; the key is made of two.
  return dimension === 'department' && key !== ''
    ? `l.department_code = any(array(select unnest(p.codes) from budget_part p
        where p.city_id = $1 and p.version_id = $2 and p.dimension = 'department' and p.key = ${value})) and ${same}`
    : same;
}

/** `is null` and `=` find their way through an index; `coalesce` would not. */
function equals(column: string, key: string, value: string): string {
  return key === '' ? `coalesce(${column}, '') = ${value}` : `${column} = ${value}`;
}

function all(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'true' : conditions.join(' and ');
}
