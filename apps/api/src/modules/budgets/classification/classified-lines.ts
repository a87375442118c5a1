import type { TagField } from '@madang/rights';

/** The columns of a line that are read as its version was published. */
const asPublished = `
  city_id version_id code direction elimination body_code body_name department_code department_name programme_code programme_name
  chapter_code chapter_name economic_code economic_name initial_minor final_minor executed_minor committed_minor earmarked_minor
  row_count function_code function_name fund_code fund_name district_name
  authorised_minor paid_minor`
  .trim()
  .split(/\s+/u);

/** Where a field stands in a line's own version; the others are said by the city alone. */
const columnInFile: Readonly<Partial<Record<TagField, string>>> = {
  cofog: 'cofog_group',
  rigidity: 'rigidity',
  district: 'district_code',
  equality: 'equality',
  fund: 'fund_code',
};

/** What each field is called in `classifiedLines`. */
export const fieldColumn: Readonly<Record<TagField, string>> = {
  cofog: 'cofog_group',
  rigidity: 'rigidity',
  district: 'district_code',
  equality: 'equality',
  fund: 'fund',
  weights: 'weights',
};

/** What the file says, in a row `line` of `budget_line`. */
export function inFile(field: TagField): string {
  const column = columnInFile[field];
  return column ? `line.${column}` : 'null::text';
}

const fields = Object.entries(fieldColumn) as [TagField, string][];

const laid = fields.map(([field, column]) => `coalesce(${field}_tag.value, ${inFile(field)}) as ${column}`);

const joins = fields.map(
  ([field]) => `
    left join line_tag ${field}_tag
      on ${field}_tag.city_id = line.city_id and ${field}_tag.code = line.code and ${field}_tag.field = '${field}'`,
);

/**
 * Budget lines with what the city says of them laid over what their files say: read lines through this, wherever their function,
 * firmness, district, marker, fund or weights matter. Versions themselves never change. A join that a query needs no column of is
 * left out by PostgreSQL, since the key of `line_tag` allows one row at most.
 */
export const classifiedLines = classifiedLinesIn('budget_line');

/** The same of lines that are in a table of their own. */
export function classifiedLinesIn(table: string): string {
  return `(
  select ${asPublished.map((column) => `line.${column}`).join(', ')}, ${laid.join(', ')}
    from ${table} line${joins.join('')})`;
}

/** The same columns for a city that has said nothing of its lines: nothing to lay over, and six joins less for a million lines. */
export function unsaidLinesIn(table: string): string {
  return `(
  select ${asPublished.map((column) => `line.${column}`).join(', ')}, ${fields.map(([field, column]) => `${inFile(field)} as ${column}`).join(', ')}
    from ${table} line)`;
}
