import { amountFields, classificationConcepts } from '@madang/budget';

/** What a row says of its line besides its classification; a line takes it from its first row. */
export const attributes = ['cofog', 'rigidity', 'equality'] as const;

/** Every amount that a column may hold. With the changes beside it, the adjusted amount may be worked out. */
const stagedAmounts = amountFields.map((field) => `${field}_minor`);

/**
 * The tables in which one reading gathers its rows before they are added into lines. They live in the session and end with the
 * transaction: a reading that is stopped or killed leaves nothing behind. A row names the steps of its classification by number,
 * since a file of a million rows has a few thousand names.
 */
export const stagedRow = {
  create: `
    create temporary table staged_row (row_number integer, code text, identity bigint, direction text, elimination boolean,
      ${classificationConcepts.map((concept) => `${concept} integer`).join(', ')},
      ${attributes.map((attribute) => `${attribute} text`).join(', ')}, ${stagedAmounts.map((amount) => `${amount} bigint`).join(', ')})`,
  copy: 'copy staged_row from stdin',
};

export const stagedStep = {
  create: 'create temporary table staged_step (id integer, code text, name text)',
  copy: 'copy staged_step from stdin',
};

export const aside = {
  copy: 'copy budget_import_aside (city_id, reading_id, row_number, position, cause, column_number, heading, field, value) from stdin',
};

export const drop = 'drop table if exists pg_temp.staged_row, pg_temp.staged_step, pg_temp.clashing_code';

const steps = classificationConcepts.flatMap((concept) => [`${concept}_code`, `${concept}_name`]);
const stepValues = classificationConcepts.flatMap((concept) => [`${concept}.code`, `${concept}.name`]);
const stepJoins = classificationConcepts
  .map((concept) => `left join staged_step ${concept} on ${concept}.id = line.${concept}`)
  .join('\n      ');
const amounts = stagedAmounts.filter((amount) => amount !== 'modification_minor');

/**
 * Rows of one code are one line: their amounts are added, identical rows too, and its names are those of the first. A code whose
 * rows mean different things makes no line here. `$1` city, `$2` reading.
 */
export const addLines = (which = ''): string => `
  insert into budget_import_line (city_id, reading_id, code, first_row, row_count, direction, elimination, ${steps.join(', ')},
              ${attributes.join(', ')}, ${amounts.join(', ')})
  select $1, $2, line.code, line.first_row, line.row_count, line.direction, line.elimination, ${stepValues.join(', ')},
         ${attributes.map((attribute) => `line.${attribute}`).join(', ')}, ${amounts.map((amount) => `line.${amount}`).join(', ')}
    from (select distinct on (code) code, row_number as first_row, direction, elimination, ${[...classificationConcepts, ...attributes].join(', ')},
                 count(*) over same as row_count, min(identity) over same as one, max(identity) over same as other,
                 ${amounts.map((amount) => `(sum(${amount}) over same)::bigint as ${amount}`).join(', ')}
            from staged_row ${which}
          window same as (partition by code order by row_number rows between unbounded preceding and unbounded following)
           order by code, row_number) as line
      ${stepJoins}
   where line.one = line.other
   order by line.code`;

export const sumsOfLines = `
  select direction, elimination, count(*)::int as "lineCount", coalesce(sum(row_count), 0)::int as "rowCount",
         sum(initial_minor)::text as "initialMinor", sum(coalesce(final_minor, initial_minor))::text as "finalMinor",
         sum(executed_minor)::text as "executedMinor", count(*) filter (where executed_minor is null)::int as "linesWithoutExecuted"
    from budget_import_line where city_id = $1 and reading_id = $2 group by direction, elimination order by direction, elimination`;

export const firstLines = `
  select code, direction, elimination, row_count as "rowCount", initial_minor::text as "initialMinor", final_minor::text as "finalMinor",
         executed_minor::text as "executedMinor",
         array_remove(array[${classificationConcepts.map((concept) => `coalesce(nullif(${concept}_name, ''), ${concept}_code)`).join(', ')}], null) as names
    from budget_import_line where city_id = $1 and reading_id = $2 order by first_row limit $3`;
