import { newestFirst } from '../../budgets/index.js';

/** The version that came before a version `now`: the one that it corrects, else the newest older one. */
export const versionBefore = `
  lateral (
    select b.id from budget_version b
     where b.city_id = now.city_id and (b.fiscal_year, b.published_at) < (now.fiscal_year, now.published_at)
     order by b.id = now.corrects_id desc nulls last, b.fiscal_year desc, ${newestFirst('b')} limit 1) before`;

/** Whether a row `l` of a line is new, gone or different since its row `b` of the version before. */
export const differsFromBefore = `
  (l.code, l.initial_minor, l.final_minor, l.executed_minor)
    is distinct from (b.code, b.initial_minor, b.final_minor, b.executed_minor)`;

interface Named {
  readonly city: string;
  readonly version: string;
  readonly line: string;
}

/** A condition: that a version changed one line. Each name is a parameter or a column. */
export function lineChangedSql({ city, version, line }: Named): string {
  return `exists (
    select from budget_version now left join ${versionBefore} on true
      left join budget_line l on l.city_id = now.city_id and l.version_id = now.id and l.code = ${line}
      left join budget_line b on b.city_id = now.city_id and b.version_id = before.id and b.code = ${line}
     where now.city_id = ${city} and now.id = ${version} and ${differsFromBefore})`;
}
