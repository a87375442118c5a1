import type { MappingFaultView } from '@madang/contracts/classification';
import { checkTag, tagFields, type TagField } from '@madang/rights';
import { Problem } from '../../../platform/http/problem.js';

/** One row of a mapping: what it speaks of, and what it says. */
export interface MappingRow {
  readonly line: string;
  readonly programme: string;
  readonly tags: ReadonlyMap<TagField, string>;
}

export interface MappingTable {
  readonly rows: readonly MappingRow[];
  readonly faults: readonly MappingFaultView[];
}

const faultsShown = 100;

/**
 * Reads a mapping as it is given out: a row speaks of a line or, where it names none, of all lines of a programme; an empty cell
 * says nothing. Columns that are not ours are left alone.
 */
export function readMapping([header = [], ...records]: readonly (readonly string[])[], districts: ReadonlySet<string>): MappingTable {
  const columns = header.map((name) =>
    name
      .replace(/^\uFEFF/u, '')
      .trim()
      .toLowerCase(),
  );
  const fields = tagFields.filter((field) => columns.includes(field));
  if (fields.length === 0 || !['line', 'programme'].some((name) => columns.includes(name)))
    throw new Problem('classification/mapping-without-columns');
  const faults: MappingFaultView[] = [];
  const rows = records.map((cells, index): MappingRow => {
    const cell = (name: string) => plain(cells[columns.indexOf(name)] ?? '');
    const tags = new Map<TagField, string>();
    for (const field of fields) {
      const value = cell(field);
      if (value === '') continue;
      const checked = checkTag(field, value, districts);
      if (checked.ok) tags.set(field, checked.value);
      else faults.push({ row: index + 2, column: field, value: value.slice(0, 200), code: checked.error.code });
    }
    return { line: cell('line'), programme: cell('programme'), tags };
  });
  return { rows: rows.filter(({ line, programme }) => line !== '' || programme !== ''), faults: faults.slice(0, faultsShown) };
}

/** An apostrophe that keeps a spreadsheet from running a text as a formula is no part of it. */
function plain(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@])/u, '');
}
