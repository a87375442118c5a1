import type { BudgetVersionId, CityId } from '@madang/basics';
import type { ReadingId } from '../imports/files/budget-import-file.entity.js';

/** Whose lines a table holds: of one city and of one version, that is or may become. */
export interface LinesOf {
  readonly cityId: CityId;
  readonly versionId: BudgetVersionId;
  readonly readingId: ReadingId;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The table of the lines that one reading of a file makes; what is in it is found by nobody who asks `budget_line`. */
export function lineTable(readingId: ReadingId): string {
  return `budget_lines.${plainName(readingId)}`;
}

/** Without the schema, for names beside it. */
export function plainName(readingId: ReadingId): string {
  return `of_${checked(readingId).replaceAll('-', '')}`;
}

/**
 * Made as a part of `budget_line` is made, so that it can become one without being written or looked at again: the constraint says
 * what every row of it says. Where nothing is indexed yet, rows go in as fast as the disk takes them.
 */
export function createLineTable({ cityId, versionId, readingId }: LinesOf): string {
  const [table, [city, version]] = [lineTable(readingId), [cityId, versionId].map((id) => `'${checked(id)}'`)];
  return `
    create table ${table} (like budget_line,
      constraint ${plainName(readingId)}_ck check (city_id = ${city} and version_id = ${version}));
    alter table ${table} alter city_id set default ${city}, alter version_id set default ${version}`;
}

export function dropLineTable(readingId: ReadingId): string {
  return `drop table if exists ${lineTable(readingId)}`;
}

/** Fails where two rows bear one code. */
export function addLineKey(readingId: ReadingId): string {
  return `alter table ${lineTable(readingId)} add constraint ${plainName(readingId)}_pk primary key (city_id, version_id, code)`;
}

/** What stands in a statement as it is must be nothing but an id. */
function checked(id: string): string {
  if (!uuid.test(id)) throw new Error(`No id: ${id}`);
  return id;
}
