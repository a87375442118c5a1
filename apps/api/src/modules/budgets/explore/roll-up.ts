import type { BudgetVersionId, CityId } from '@madang/basics';
import type { DataSource, EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import { classifiedLinesIn, unsaidLinesIn } from '../classification/classified-lines.js';
import { keySql } from './dimension-sql.js';

export interface RollUpKey {
  readonly cityId: CityId;
  readonly versionId: BudgetVersionId;
}

/** From so many lines on, the planner is told at once what they look like. */
const manyLines = 10_000;
/** How many lines of a right are shown at most. */
export const topLinesKept = 10;

/**
 * Lines that have just come have no statistics yet: left to itself the planner would sort a million of them, fetch them one by one,
 * or take thousands of rows for a few. Statements that run once are not worth compiling.
 */
const planning = { work_mem: '128MB', jit: 'off', enable_nestloop: 'off', enable_sort: 'off', enable_indexscan: 'off' };

/**
 * Adds up the lines of a version once, by what people drill down by, so that no page has to: in the transaction that publishes it,
 * hence nobody ever sees a version without its figures. A version never changes; what staff say of its lines does, and then this is
 * done again, in a job. Two set-based passes over the lines, then everything from the few rows that are left. `from` is the table of the
 * lines where they are not among the published ones yet.
 */
export async function rollUp(tx: EntityManager | DataSource, { cityId, versionId }: RollUpKey, from = 'budget_line'): Promise<void> {
  const key = [cityId, versionId];
  await tx.query(
    Object.entries(planning)
      .map(([name, value]) => `set local ${name} = '${value}'`)
      .join('; '),
  );
  for (const table of ['budget_cell', 'budget_part', 'budget_top_line', 'budget_word'])
    await tx.query(`delete from ${table} where city_id = $1 and version_id = $2`, key);
  const lines = await linesOf(tx, cityId, from);
  await tx.query(cellsAndParts(lines), key);
  await tx.query(topLines(lines, from), key);
  await tx.query(words, key);
  await tx.query(
    Object.keys(planning)
      .map((name) => `set local ${name} to default`)
      .join('; '),
  );
  const whole = await readOne<{ lines: number }>(
    tx,
    `select coalesce(sum(line_count), 0)::int as lines from budget_part where city_id = $1 and version_id = $2 and dimension = 'whole'`,
    key,
  );
  if ((whole?.lines ?? 0) >= manyLines) await tx.query('analyze budget_cell, budget_part, budget_word');
}

/** Lines with what staff have said of them laid over what their files say; quicker where nobody has said anything. */
async function linesOf(tx: EntityManager | DataSource, cityId: CityId, table: string): Promise<string> {
  const said = await readOne<{ any: boolean }>(tx, 'select exists (select from line_tag where city_id = $1) as any', [cityId]);
  return `
  select l.*, l.cofog_group as function, l.district_code as district, l.rigidity as firmness, l.equality as marker
    from ${(said?.any ? classifiedLinesIn : unsaidLinesIn)(table)} l where l.city_id = $1 and l.version_id = $2`;
}

// Sums are cut back to whole numbers of the machine at once: adding up those again costs a fraction of adding up decimals.
const sums = `
  sum(l.initial_minor)::bigint as initial_minor, sum(coalesce(l.final_minor, l.initial_minor))::bigint as final_minor,
  sum(l.executed_minor)::bigint as executed_minor,
  count(*)::int as line_count, (count(*) filter (where l.executed_minor is null))::int as lines_without_executed`;

const resums = `
  sum(l.initial_minor)::bigint as initial_minor, sum(l.final_minor)::bigint as final_minor, sum(l.executed_minor)::bigint as executed_minor,
  sum(l.line_count)::int as line_count, sum(l.lines_without_executed)::int as lines_without_executed`;

const sumColumns = 'initial_minor, final_minor, executed_minor, line_count, lines_without_executed';

const folded = (text: string): string => `lower(unaccent(${text}))`;

/** What a part of the budget may be called by, and the column of a cell that holds its key. */
const partColumns = {
  area: 'area_code',
  policy: 'policy_code',
  group: 'group_code',
  programme: 'programme_code',
  body: 'body_code',
  department: 'department_key',
  district: 'district_code',
  chapter: 'chapter_code',
  cofog: 'cofog_group',
  serving: 'serving',
  rigidity: 'rigidity',
  fund: 'fund_code',
  equality: 'equality',
} as const;
const partEntries = Object.entries(partColumns);

/** Which names the key of a part bears, and on how many lines each. */
const namedParts = [
  ['programme', 'programme_code', 'purpose'],
  ['department', 'department_key', 'purpose'],
  ['body', 'body_code', 'purpose'],
  ['chapter', 'chapter_code', 'purpose'],
  ['economic', 'economic_code', 'kind'],
].map(
  ([dimension, key, from]) => `
    select l.direction, '${dimension}', l.${key}, l.${dimension}_name, sum(l.line_count) from ${from} l
     where l.${key} is not null and l.${dimension}_name is not null group by 1, 3, 4`,
);

/**
 * Two passes over the lines, then everything from the few rows that are left: keys, cells, parts. Names come along, since codes
 * hardly ever have two; the commonest is shown, all are searched.
 */
const cellsAndParts = (lines: string): string => `
  with purpose as materialized (
    select l.*, ${keySql.department} as department_key from (
      select direction, elimination, programme_code, programme_name, body_code, body_name, department_code, department_name, chapter_code,
             chapter_name, district as district_code, function, weights, firmness, fund, marker, ${sums}
        from (${lines}) as l group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16) as l
  ), kind as materialized (
    select l.*, ${keySql.department} as department_key from (
      select direction, elimination, body_code, department_code, chapter_code, economic_code, economic_name, district as district_code, ${sums}
        from (${lines}) as l group by 1, 2, 3, 4, 5, 6, 7, 8) as l
  ), purpose_cells as materialized (
    select direction, elimination, ${keySql.area} as area_code, ${keySql.policy} as policy_code, ${keySql.group} as group_code,
           programme_code, body_code, department_key, department_code, district_code, chapter_code,
           function as cofog_group, coalesce(weights, function) as serving, firmness as rigidity, fund as fund_code, marker as equality,
           ${sumColumns}
      from (select direction, elimination, programme_code, body_code, department_key, department_code, district_code, chapter_code,
                   function, weights, firmness, fund, marker, ${resums}
              from purpose l group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13) as l
  ), kind_cells as materialized (
    select direction, elimination, body_code, department_key, department_code, district_code, chapter_code, economic_code, ${resums}
      from kind l group by 1, 2, 3, 4, 5, 6, 7, 8
  ), kept_purposes as (
    insert into budget_cell (city_id, version_id, grain, position, direction, elimination, area_code, policy_code, group_code,
           programme_code, body_code, department_key, department_code, district_code, chapter_code, cofog_group, serving, rigidity,
           fund_code, equality, ${sumColumns})
    select $1, $2, 'purpose', row_number() over (), c.* from purpose_cells c
  ), kept_kinds as (
    insert into budget_cell (city_id, version_id, grain, position, direction, elimination, body_code, department_key, department_code,
           district_code, chapter_code, economic_code, ${sumColumns})
    select $1, $2, 'kind', row_number() over (), c.* from kind_cells c
  ), keyed as (
    select c.direction, c.elimination,
           case ${partEntries.map(([dimension, column]) => `when grouping(c.${column}) = 0 then '${dimension}'`).join(' ')} else 'whole' end as dimension,
           case ${partEntries.map(([, column]) => `when grouping(c.${column}) = 0 then coalesce(c.${column}, '')`).join(' ')} else '' end as key,
           ${resums.replaceAll('l.', 'c.')}
      from purpose_cells c
     group by c.direction, c.elimination, grouping sets ((), ${partEntries.map(([, column]) => `(c.${column})`).join(', ')})
    union all
    select c.direction, c.elimination, 'economic', coalesce(c.economic_code, ''), ${resums.replaceAll('l.', 'c.')}
      from kind_cells c group by 1, 2, 4
  ), departments as (
    select direction, department_key, array_agg(distinct department_code) as codes from kind_cells
     where department_key is not null group by 1, 2
  ), named (direction, dimension, key, name, lines) as (
    ${namedParts.join(' union all ')}
  ), names as (
    select direction, dimension, key, (array_agg(name order by lines desc, name collate "C"))[1] as name,
           string_agg(name, ' ' order by name collate "C") as names
      from named group by 1, 2, 3)
  insert into budget_part (city_id, version_id, direction, elimination, dimension, key, name, codes, ${sumColumns}, search_text)
  select $1, $2, k.direction, k.elimination, k.dimension, k.key, n.name, coalesce(d.codes, '{}'), ${sumColumns.replaceAll(/\w+/g, 'k.$&')},
         case when k.dimension in ('programme', 'body', 'department', 'chapter', 'economic')
              then ' ' || ${folded(`regexp_replace(concat_ws(' ', k.key, array_to_string(d.codes, ' '), n.names), '\\s+', ' ', 'g')`)} || ' '
              else '' end
    from keyed k left join names n on n.direction = k.direction and n.dimension = k.dimension and n.key = k.key
    left join departments d on k.dimension = 'department' and d.direction = k.direction and d.department_key = k.key`;

/** Of every function the lines that give most, less what the city pays to its own bodies: right by right they are merged. */
const topLines = (lines: string, table: string): string => `
  with counted_twice as (
    select ${classificationOf('l')} as classification, sum(l.initial_minor) as minor from ${table} l
     where l.city_id = $1 and l.version_id = $2 and l.direction = 'expenditure' and l.elimination group by 1
  ), ranked as (
    select coalesce(l.weights, l.function) as serving, l.code, l.initial_minor - coalesce(c.minor, 0) as net_minor,
           row_number() over (partition by coalesce(l.weights, l.function)
                              order by l.initial_minor - coalesce(c.minor, 0) desc, l.code collate "C") as position
      from (${lines} and l.direction = 'expenditure' and not l.elimination) as l
      left join counted_twice c on c.classification = ${classificationOf('l')})
  insert into budget_top_line (city_id, version_id, serving, position, code, net_minor)
  select $1, $2, serving, position, code, net_minor from ranked
   where serving is not null and position <= ${topLinesKept} and net_minor > 0`;

/** Arrays are the same where both lack the same codes; columns would not be. */
function classificationOf(alias: string): string {
  return `array[${['body', 'department', 'programme', 'chapter', 'economic'].map((step) => `${alias}.${step}_code`).join(', ')}]`;
}

const words = `
  insert into budget_word (city_id, version_id, word)
  select distinct $1::uuid, $2::uuid, left(word, 60) from budget_part p, regexp_split_to_table(p.search_text, '[^[:alnum:]]+') as word
   where p.city_id = $1 and p.version_id = $2 and p.search_text <> '' and length(word) >= 2 and word !~ '[0-9]'`;
