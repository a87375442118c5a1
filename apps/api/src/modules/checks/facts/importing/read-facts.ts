import { err, ok, type Result } from '@madang/basics';
import { documentCodes, factKind, factKindCodes, type CityFactBody, type FactKind } from '@madang/contracts/city-facts';
import type { FactRowFault } from '@madang/contracts/fact-imports';
import { folded, guessDecimalMark, readDecimal, type DecimalMark } from '@madang/rights';
import { faultOf, type KnownThings } from '../check-fact.js';
import { factFieldOf, type FactField } from './fact-columns.js';

export interface FactError {
  readonly fault: FactRowFault;
  readonly row: number;
  readonly column: number;
  readonly heading: string;
  readonly cell: string;
}

export interface FactsRead {
  readonly facts: readonly CityFactBody[];
  readonly errors: readonly FactError[];
  /** Headings of columns that nothing was read from; nothing is left out unsaid. */
  readonly ignored: readonly string[];
  readonly decimalMark: DecimalMark;
}

export interface ReadFactsOptions {
  readonly known: KnownThings;
  /** For rows that say none. */
  readonly source: string | undefined;
  /** Where it is known; otherwise it is guessed. */
  readonly decimalMark: DecimalMark | undefined;
}

export interface NoFactColumns {
  readonly code: 'check/no-fact-columns';
  readonly headings: readonly string[];
}

interface Reading extends ReadFactsOptions {
  readonly headings: readonly string[];
  readonly fields: readonly (FactField | undefined)[];
  readonly mark: DecimalMark;
}

interface Row {
  readonly row: number;
  readonly cells: readonly string[];
}

/** The facts in a table whose first row that is not empty holds the headings. A row with a fault makes no fact, and says in which cell. */
export function readFacts(rows: readonly (readonly string[])[], options: ReadFactsOptions): Result<FactsRead, NoFactColumns> {
  const headerAt = rows.findIndex(isFilled);
  const headings = rows[headerAt] ?? [];
  const fields = headings.map(factFieldOf);
  if (!fields.includes('kind') || !fields.includes('value')) return err({ code: 'check/no-fact-columns', headings });
  const filled = rows.slice(headerAt + 1).flatMap((cells, at) => (isFilled(cells) ? [{ cells, row: headerAt + 2 + at }] : []));
  const mark = options.decimalMark ?? guessDecimalMark(filled.map(({ cells }) => cells[fields.indexOf('value')] ?? ''));
  const reading: Reading = { ...options, headings, fields, decimalMark: mark, mark: mark ?? '.' };
  const read = filled.map((row) => readRow(row, reading));
  const errors = [...read.flatMap((one) => one.errors), ...repeated(read, reading)];
  return ok({
    facts: read.flatMap(({ fact }) => fact ?? []),
    errors: errors.toSorted((one, other) => one.row - other.row || one.column - other.column),
    ignored: headings.filter((heading, at) => fields[at] === undefined && heading.trim() !== ''),
    decimalMark: reading.mark,
  });
}

interface RowRead {
  readonly row: Row;
  readonly fact?: CityFactBody;
  readonly errors: readonly FactError[];
}

function readRow(row: Row, reading: Reading): RowRead {
  const text = (field: FactField) => (row.cells[reading.fields.indexOf(field)] ?? '').trim();
  const at = (fault: FactRowFault, field: FactField): RowRead => ({ row, errors: [placed(fault, field, row, reading)] });
  const kind = factKindCodes.find((code) => code === folded(text('kind')).replaceAll(' ', '-'));
  if (!kind) return at('kind-unknown', 'kind');
  const year = text('year').replace(/\.0+$/u, '');
  if (year !== '' && !/^(?:19|20|21)\d{2}$/u.test(year)) return at('year-malformed', 'year');
  const value = valueOf(text('value'), kind, reading);
  if (value === undefined) return at('decimal-mark-unclear', 'value');
  const fact: CityFactBody = {
    kind,
    year: year === '' ? null : Number(year),
    item: itemOf(text('item'), kind),
    name: text('name'),
    value,
    source: text('source') || (reading.source ?? ''),
    sourceUrl: text('sourceUrl') || null,
    note: text('note') || null,
  };
  const fault = faultOf(fact, reading.known);
  if (fault) return at(`${fault.field}-${fault.why}` as FactRowFault, fault.field);
  if (fact.source === '') return at('source-missing', 'source');
  if (fact.sourceUrl !== null && !/^https?:\/\/[^\s/.]+\.\S{2,490}$/u.test(fact.sourceUrl)) return at('link-malformed', 'sourceUrl');
  const long = (Object.keys(longest) as (keyof typeof longest)[]).find((field) => (fact[field] ?? '').length > longest[field]);
  return long ? at('too-long', long) : { row, fact, errors: [] };
}

/** Documents are known by their names, of which the case and the apostrophe do not matter. */
function itemOf(cell: string, kind: FactKind): string {
  const bare = (text: string) => folded(text).replaceAll(/['’]/gu, '');
  return (factKind(kind).item === 'document' && documentCodes.find((name) => bare(name) === bare(cell))) || cell;
}

/** As many characters as a form takes. */
const longest = { item: 60, name: 120, value: 200, source: 1000, sourceUrl: 500, note: 1000 } as const;

const yes = new Set(['yes', 'true', '1', 'si', '예', '네', 'نعم']);
const no = new Set(['no', 'false', '0', '아니오', '아니요', 'لا']);

/** A value in the one spelling in which facts are kept; undefined where it could mean two numbers. What is no number stays as it is. */
function valueOf(cell: string, kind: FactKind, { mark, decimalMark }: Reading): string | undefined {
  const { value } = factKind(kind);
  if (value === 'indicator' || value === 'codes') return cell;
  if (value === 'yes-no') return yes.has(folded(cell)) ? 'yes' : no.has(folded(cell)) ? 'no' : cell;
  const number = readDecimal(cell, mark);
  if (number === undefined) return cell;
  if (decimalMark === undefined && /[.,]/u.test(cell)) return undefined;
  return value === 'count' ? number.replace(/\.0+$/u, '') : number;
}

/** Of two facts about one thing only one can hold: the later one is the fault. */
function repeated(read: readonly RowRead[], reading: Reading): FactError[] {
  const seen = new Set<string>();
  return read.flatMap(({ row, fact }) => {
    if (!fact) return [];
    const key = JSON.stringify([fact.kind, fact.year, fact.item, fact.name]);
    if (seen.has(key)) return [placed('twice', 'kind', row, reading)];
    seen.add(key);
    return [];
  });
}

const longestShown = 100;

function placed(fault: FactRowFault, field: FactField, { row, cells }: Row, { fields, headings }: Reading): FactError {
  const at = Math.max(fields.indexOf(field), 0);
  return { fault, row, column: at + 1, heading: headings[at] ?? '', cell: (cells[at] ?? '').slice(0, longestShown) };
}

function isFilled(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== '');
}
