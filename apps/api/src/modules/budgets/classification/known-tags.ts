import type { KnownTagView } from '@madang/contracts/classification';
import { tagFields, type TagField } from '@madang/rights';
import { fieldColumn } from './classified-lines.js';

/** What is known of a line, and in which of its fields the city has said it. */
export type KnownRow = Readonly<Record<TagField, string | null>> & { readonly said: readonly TagField[] };

/** The columns of `KnownRow`, from a row `l` of `classifiedLines`. */
export const knownTagsSql = `
  ${tagFields.map((field) => `l.${fieldColumn[field]} as "${field}"`).join(', ')},
  array(select t.field from line_tag t where t.city_id = l.city_id and t.code = l.code) as said`;

export function knownTags(row: KnownRow): KnownTagView[] {
  return tagFields.flatMap((field) => {
    const value = row[field];
    return value === null ? [] : [{ field, value, from: row.said.includes(field) ? 'city' : 'file' } as const];
  });
}
