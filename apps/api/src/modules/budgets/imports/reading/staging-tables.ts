import { classificationConcepts } from '@madang/budget';
import type { ReadingId } from '../files/budget-import-file.entity.js';
import { lineTable } from '../../lines/line-table.js';

/** What a row says of its line besides its classification, as it is called there; a line takes it from its first row. */
export const attributes = { cofog: 'cofog_group', rigidity: 'rigidity', equality: 'equality' } as const;
export const lineAmountFields = ['initial', 'final', 'authorised', 'committed', 'executed', 'paid'] as const;

const steps = classificationConcepts.flatMap((concept) => [`${concept}_code`, `${concept}_name`]);
const amounts = lineAmountFields.map((field) => `${field}_minor`);
const said = ['direction', 'elimination', ...steps, ...Object.values(attributes)];

/** In the order in which `stagedRows` writes them. Whose lines they are, the table knows. */
export const writtenColumns = ['code', 'first_row', 'row_count', ...said, ...amounts];
/** All columns that a line has from its file. */
export const lineColumns = ['city_id', 'version_id', ...writtenColumns];

/**
 * Rows go into the table of their reading as they come, each as if it were a line. Nobody else sees it before the transaction ends,
 * so they are written as if they had always been there, and never looked at again for that.
 */
export function copyRows(readingId: ReadingId): string {
  return `copy ${lineTable(readingId)} (${writtenColumns.join(', ')}) from stdin with (freeze)`;
}

export const aside = {
  copy: 'copy budget_import_aside (city_id, reading_id, row_number, position, cause, column_number, heading, field, value) from stdin',
  forget: 'delete from budget_import_aside where city_id = $1 and reading_id = $2',
};

/** Steps that the file names without giving them a code of their own: names that shorten to one code are still two things. */
export const namedStep = {
  create: 'create temporary table named_step (concept text, code text, name text) on commit drop',
  copy: 'copy named_step from stdin',
  drop: 'drop table if exists pg_temp.named_step',
};

/** What a row means, beyond what its code says. */
const meaning = classificationConcepts
  .map((concept) => {
    const [code, name] = [`line.${concept}_code`, `line.${concept}_name`];
    return `case when (${code}, ${name}) in (select code, name from named_step where concept = '${concept}') then ${name} else ${code} end`;
  })
  .join(', ');

/** The rows whose code another row bore before them that means something else. */
export const clashingRows = (readingId: ReadingId): string => `
  select row, "firstRow", code from (
    select first_row as row, code, meaning, first_value(meaning) over same as first, first_value(first_row) over same as "firstRow"
      from (select line.first_row, line.code, array[${meaning}] as meaning from ${lineTable(readingId)} line
             where line.code in (select code from ${lineTable(readingId)} group by code having count(*) > 1)) as doubled
    window same as (partition by code order by first_row)) as compared
   where meaning is distinct from first order by row`;

/** Rows of one code are one line: their amounts are added, identical rows too, and its names are those of the first. */
export const addRowsUp = (readingId: ReadingId): string => `
  create temporary table added_up on commit drop as
  select distinct on (code) city_id, version_id, code, first_row, (count(*) over same)::int as row_count, ${said.join(', ')},
         ${amounts.map((amount) => `(sum(${amount}) over same)::bigint as ${amount}`).join(', ')}
    from ${lineTable(readingId)}
  window same as (partition by code order by first_row rows between unbounded preceding and unbounded following)
   order by code, first_row;
  truncate ${lineTable(readingId)};
  insert into ${lineTable(readingId)} (${lineColumns.join(', ')}) select ${lineColumns.join(', ')} from added_up;
  drop table added_up`;

export const sumsOfLines = (readingId: ReadingId): string => `
  select direction, elimination, count(*)::int as "lineCount",
         sum(initial_minor)::text as "initialMinor", sum(coalesce(final_minor, initial_minor))::text as "finalMinor",
         sum(executed_minor)::text as "executedMinor", count(*) filter (where executed_minor is null)::int as "linesWithoutExecuted"
    from ${lineTable(readingId)} group by direction, elimination order by direction, elimination`;

export const firstLines = (readingId: ReadingId): string => `
  select code, direction, elimination, row_count as "rowCount", initial_minor::text as "initialMinor", final_minor::text as "finalMinor",
         executed_minor::text as "executedMinor",
         array_remove(array[${classificationConcepts.map((concept) => `coalesce(nullif(${concept}_name, ''), ${concept}_code)`).join(', ')}], null) as names
    from ${lineTable(readingId)} order by first_row limit $1`;
