import { err, ok, type Result } from '@madang/basics';
import type { PabulibTable } from './election.js';
import { faultAt, type FaultAt, type Section } from './fault.js';

/** A section's table, with the row of the file on which each of its rows stands. */
export interface SectionTable extends PabulibTable {
  readonly header: number;
  readonly rowNumbers: readonly number[];
}

export type Sections = Readonly<Record<Section, SectionTable>>;

const titles: readonly Section[] = ['META', 'PROJECTS', 'VOTES'];
const needed: Readonly<Record<Section, readonly string[]>> = { META: [], PROJECTS: ['project_id', 'cost'], VOTES: ['vote'] };

interface Open {
  columns: readonly string[] | undefined;
  header: number;
  readonly rows: (readonly string[])[];
  readonly rowNumbers: number[];
}

/** Sorts the rows of a file into its three sections; finds missing or repeated sections and columns, and rows too long. */
export function readSections(rows: readonly (readonly string[])[]): Result<Sections, FaultAt> {
  const found = new Map<Section, Open>();
  let current: Open | undefined;
  for (const [row, fields] of rows.entries()) {
    const title = titleOf(fields);
    if (title) {
      if (found.has(title)) return err(faultAt({ code: 'pabulib/section-twice', section: title }, row));
      current = { columns: undefined, header: row + 1, rows: [], rowNumbers: [] };
      found.set(title, current);
    } else if (!current) return err(faultAt({ code: 'pabulib/text-outside-sections' }, row));
    else if (!current.columns) current.columns = fields.map((field) => field.trim());
    else {
      const fitting = fitted(fields, current.columns.length);
      if (!fitting) {
        const expected = current.columns.length;
        return err(faultAt({ code: 'pabulib/too-many-fields', expected, found: fields.length }, row, expected));
      }
      current.rows.push(fitting);
      current.rowNumbers.push(row);
    }
  }
  return completeSections(found, rows.length);
}

/** A title stands alone on its row. */
function titleOf(fields: readonly string[]): Section | undefined {
  const word = fields[0]!.trim().toUpperCase();
  return titles.find((title) => title === word && fields.slice(1).every((field) => field === ''));
}

/** Missing fields at the end are empty; empty ones too many are dropped. */
function fitted(fields: readonly string[], columns: number): readonly string[] | undefined {
  if (fields.length === columns) return fields;
  if (fields.length < columns) return [...fields, ...Array<string>(columns - fields.length).fill('')];
  return fields.slice(columns).every((field) => field.trim() === '') ? fields.slice(0, columns) : undefined;
}

function completeSections(found: ReadonlyMap<Section, Open>, rows: number): Result<Sections, FaultAt> {
  const complete: Partial<Record<Section, SectionTable>> = {};
  for (const section of titles) {
    const open = found.get(section);
    if (!open) return err(faultAt({ code: 'pabulib/section-missing', section }, rows));
    const { columns, header } = open;
    if (!columns) return err(faultAt({ code: 'pabulib/header-missing', section }, header));
    const twice = columns.findIndex((name, at) => name !== '' && columns.indexOf(name) < at);
    if (twice >= 0) return err(faultAt({ code: 'pabulib/column-twice', section, name: columns[twice]! }, header, twice));
    const missing = needed[section].find((name) => columnOf({ columns }, name) < 0);
    if (missing !== undefined) return err(faultAt({ code: 'pabulib/column-missing', section, name: missing }, header));
    complete[section] = { columns, header, rows: open.rows, rowNumbers: open.rowNumbers };
  }
  return ok(complete as Sections);
}

/** A column by its name, whatever the case; -1 if there is none. */
export function columnOf({ columns }: Pick<PabulibTable, 'columns'>, name: string): number {
  return columns.findIndex((column) => column.toLowerCase() === name);
}
