import type { TagField } from '@madang/contracts/line-tags';

/** What counts for a line `alias` today: what staff have said of it, else what its file says (`inFile`, SQL as well). */
export function taggedSql(alias: string, field: TagField, inFile: string): string {
  const said = `t.city_id = ${alias}.city_id and t.code = ${alias}.code and t.field = '${field}' and t.current`;
  return `case when exists (select from line_tag t where ${said}) then (select t.value from line_tag t where ${said}) else ${inFile} end`;
}

/** The function that a line has today. */
export const cofogSql = (alias: string): string => taggedSql(alias, 'cofog', `${alias}.cofog_group`);

/**
 * All tags of a city, a row for each line that has any, to be joined to many lines at once; `$1` is the city. A field is
 * `{"value": …}` where something was said, so that "has none" differs from "nothing said".
 */
export const allTagsSql = `
  select code, jsonb_object_agg(field, jsonb_build_object('value', value)) as said from line_tag
   where city_id = $1 and current group by code`;

/** The value of a field from a row `said` of `allTagsSql`, else what the file says. */
export function saidSql(said: string, field: TagField, inFile: string): string {
  return `case when ${said} ? '${field}' then ${said} -> '${field}' ->> 'value' else ${inFile} end`;
}

/** The condition that a line `l` has a value in a field today; `$1` is the city. Empty means that it has none. */
export function saidIsSql(field: TagField, inFile: string, value: string): string {
  const said = `select t.code from line_tag t where t.city_id = $1 and t.field = '${field}' and t.current`;
  return `((coalesce(${inFile}, '') = ${value} and l.code not in (${said}))
        or l.code in (${said} and coalesce(t.value, '') = ${value}))`;
}
