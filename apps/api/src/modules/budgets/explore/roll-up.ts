import type { BudgetVersionId, CityId } from '@madang/basics';
import type { DataSource, EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import { classifiedLines } from '../classification/classified-lines.js';
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
 * Adds up the lines of a published version once, by what people drill down by, so that no page has to. A version never changes;
 * what staff say of its lines does, and then this is done again. Two set-based passes over the lines: a second for half a million.
 */
export async function rollUp(tx: EntityManager | DataSource, { cityId, versionId }: RollUpKey): Promise<void> {
  const key = [cityId, versionId];
  // Sums that fit into memory are not sorted on disk, statements that run once are not worth compiling, and what is joined here has
  // no statistics: the planner would take thousands of rows for a few and go through them one by one.
  await tx.query(
    `select set_config('work_mem', '128MB', true), set_config('jit', 'off', true), set_config('enable_nestloop', 'off', true)`,
  );
  for (const table of ['budget_cell', 'budget_part', 'budget_top_line', 'budget_word'])
    await tx.query(`delete from ${table} where city_id = $1 and version_id = $2`, key);
  await tx.query(cellsAndParts, key);
  await tx.query(topLines, key);
  await tx.query(words, key);
  await tx.query(`select set_config('jit', 'on', true), set_config('enable_nestloop', 'on', true)`);
  const lines = await readOne<{ count: number }>(
    tx,
    `select coalesce(sum(line_count), 0)::int as count from budget_part where city_id = $1 and version_id = $2 and dimension = 'whole'`,
    key,
  );
  if ((lines?.count ?? 0) >= manyLines) await tx.query('analyze budget_line, budget_cell, budget_part, budget_word');
}

const sums = `
  sum(l.initial_minor) as initial_minor, sum(coalesce(l.final_minor, l.initial_minor)) as final_minor, sum(l.executed_minor) as executed_minor,
  count(*) as line_count, count(*) filter (where l.executed_minor is null) as lines_without_executed`;

const resums = `
  sum(l.initial_minor) as initial_minor, sum(l.final_minor) as final_minor, sum(l.executed_minor) as executed_minor,
  sum(l.line_count) as line_count, sum(l.lines_without_executed) as lines_without_executed`;

const sumColumns = 'initial_minor, final_minor, executed_minor, line_count, lines_without_executed';

/** Lines with what staff have said of them laid over what their files say. */
const tagged = `
  select l.*, l.cofog_group as function, l.district_code as district, l.rigidity as firmness, l.equality as marker
    from ${classifiedLines} l where l.city_id = $1 and l.version_id = $2`;

const folded = (text: string): string => `lower(unaccent(${text}))`;

/**
 * Two passes over the lines, then everything from the few rows that are left: keys, cells, parts. Names come along, since codes
 * hardly ever have two; the commonest is shown, all are searched.
 */
const cellsAndParts = `
  with purpose as materialized (
    select direction, elimination, programme_code, programme_name, body_code, body_name, department_code, department_name, chapter_code,
           chapter_name, district as district_code, function, weights, firmness, fund, marker, ${sums}
      from (${tagged}) as l group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
  ), kind as materialized (
    select direction, elimination, body_code, department_code, chapter_code, economic_code, economic_name, district as district_code, ${sums}
      from (${tagged}) as l group by 1, 2, 3, 4, 5, 6, 7, 8
  ), purpose_cells as (
    select direction, elimination, ${keySql.area} as area_code, ${keySql.policy} as policy_code, ${keySql.group} as group_code,
           programme_code, body_code, ${keySql.department} as department_key, department_code, district_code, chapter_code,
           function as cofog_group, coalesce(weights, function) as serving, firmness as rigidity, fund as fund_code, marker as equality,
           ${resums}
      from purpose l group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
  ), kind_cells as (
    select direction, elimination, body_code, ${keySql.department} as department_key, department_code, district_code, chapter_code,
           economic_code, ${resums}
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
    select c.direction, c.elimination, d.dimension, coalesce(d.key, '') as key, ${resums.replaceAll('l.', 'c.')}
      from purpose_cells c
     cross join lateral (values
           ('whole', ''), ('area', c.area_code), ('policy', c.policy_code), ('group', c.group_code), ('programme', c.programme_code),
           ('body', c.body_code), ('department', c.department_key), ('district', c.district_code), ('chapter', c.chapter_code),
           ('cofog', c.cofog_group), ('serving', c.serving), ('rigidity', c.rigidity), ('fund', c.fund_code),
           ('equality', c.equality)) as d (dimension, key)
     group by 1, 2, 3, 4
    union all
    select c.direction, c.elimination, 'economic', coalesce(c.economic_code, ''), ${resums.replaceAll('l.', 'c.')}
      from kind_cells c group by 1, 2, 4
  ), departments as (
    select direction, department_key, array_agg(distinct department_code) as codes from kind_cells
     where department_key is not null group by 1, 2
  ), named as (
    select l.direction, d.dimension, d.key, d.name, sum(l.line_count) as lines from purpose l
     cross join lateral (values
           ('programme', l.programme_code, l.programme_name), ('department', ${keySql.department}, l.department_name),
           ('body', l.body_code, l.body_name), ('chapter', l.chapter_code, l.chapter_name)) as d (dimension, key, name)
     where d.key is not null and d.name is not null group by 1, 2, 3, 4
    union all
    select l.direction, 'economic', l.economic_code, l.economic_name, sum(l.line_count) from kind l
     where l.economic_code is not null and l.economic_name is not null group by 1, 3, 4
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
const topLines = `
  with counted_twice as (
    select ${classificationOf('l')} as classification, sum(l.initial_minor) as minor from budget_line l
     where l.city_id = $1 and l.version_id = $2 and l.direction = 'expenditure' and l.elimination group by 1
  ), ranked as (
    select coalesce(l.weights, l.function) as serving, l.code, l.initial_minor - coalesce(c.minor, 0) as net_minor,
           row_number() over (partition by coalesce(l.weights, l.function)
                              order by l.initial_minor - coalesce(c.minor, 0) desc, l.code collate "C") as position
      from (${tagged} and l.direction = 'expenditure' and not l.elimination) as l
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
