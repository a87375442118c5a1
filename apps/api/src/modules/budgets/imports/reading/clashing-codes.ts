import { amountFields, type AmountColumn, type AmountField, type RowCounts } from '@madang/budget';
import type { ClientBase } from 'pg';
import type { CellFound } from './file-found.js';
import type { FileToStage, RowsFound } from './file-to-stage.js';
import { addLines } from './staging-tables.js';

const examplesKept = 5;

const findCodes = `
  create temporary table clashing_code as
  select code from staged_row group by code having min(identity) <> max(identity)`;

/** The first row of a code says what it means; rows that mean something else are set aside. */
const setAside = `
  with numbered as (
    select row_number, code, identity, first_value(identity) over same as first_identity
      from staged_row where code in (select code from clashing_code)
    window same as (partition by code order by row_number)
  ), taken as (
    delete from staged_row using numbered
     where staged_row.row_number = numbered.row_number and numbered.identity <> numbered.first_identity
    returning staged_row.*
  ), noted as (
    insert into budget_import_aside (city_id, reading_id, row_number, position, cause, value)
    select $1, $2, row_number, 0, 'budget/line-code-clash', code from taken
  )
  select count(*)::int as rows, count(*) filter (where final_minor <> initial_minor + modification_minor)::int as unbalanced,
         ${amountFields.map((field) => sumsOf(field)).join(', ')} from taken`;

const examples = `
  select row_number as row, value from budget_import_aside
   where city_id = $1 and reading_id = $2 and cause = 'budget/line-code-clash' order by row_number limit $3`;

type Taken = Readonly<Record<string, string | number | null>> & { readonly rows: number; readonly unbalanced: number };

/** Lines of the codes that mean two things are made of the rows that agree with the first; the others become rows with errors. */
export async function takeOutClashes(client: ClientBase, { cityId, readingId }: FileToStage, rows: RowsFound): Promise<RowsFound> {
  await client.query(findCodes);
  const taken = (await client.query<Taken>(setAside, [cityId, readingId])).rows[0]!;
  await client.query(addLines('where code in (select code from clashing_code)'), [cityId, readingId]);
  const shown = await client.query<Pick<CellFound, 'row' | 'value'>>(examples, [cityId, readingId, examplesKept]);
  const group = {
    code: 'budget/line-code-clash',
    column: null,
    heading: null,
    count: taken.rows,
    examples: shown.rows.map(({ row, value }) => ({ row, value, column: null, heading: null, field: null })),
  } as const;
  return {
    ...rows,
    counts: without(rows.counts, taken),
    errors: [...rows.errors, group].toSorted((one, other) => other.count - one.count),
  };
}

function without(counts: RowCounts, taken: Taken): RowCounts {
  const amounts = Object.entries(counts.amounts).map(([field, column]) => [field, columnWithout(column, field as AmountField, taken)]);
  const { rowsAdded, rowsWithErrors, unbalancedRows } = counts;
  return {
    ...counts,
    rowsAdded: rowsAdded - taken.rows,
    rowsWithErrors: rowsWithErrors + taken.rows,
    unbalancedRows: unbalancedRows - taken.unbalanced,
    amounts: Object.fromEntries(amounts) as RowCounts['amounts'],
  };
}

function columnWithout({ sum, zeros, negatives }: AmountColumn, field: AmountField, taken: Taken): AmountColumn {
  const number = (name: string) => Number(taken[`${field}_${name}`] ?? 0);
  return {
    sum: { ...sum, minor: sum.minor - BigInt(taken[`${field}_sum`] ?? 0) },
    zeros: zeros - number('zeros'),
    negatives: negatives - number('negatives'),
  };
}

function sumsOf(field: AmountField): string {
  const column = `${field}_minor`;
  return `sum(${column})::text as ${field}_sum, count(*) filter (where ${column} = 0)::int as ${field}_zeros,
         count(*) filter (where ${column} < 0)::int as ${field}_negatives`;
}
