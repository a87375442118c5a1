import type { KnownThings } from './known-things.js';
import { readDecimal, type DecimalMark } from './read-decimal.js';
import { folded, type ColumnMeaning, type ValueField } from './value-columns.js';
import type { CellPlace, ValueRowError, ValueRowFault } from './value-row-error.js';

export const readQualities = ['official', 'survey', 'estimated', 'resident-collected'] as const;
export type ReadQuality = (typeof readQualities)[number];

export interface ReadValue {
  readonly code: string;
  readonly year: number | null;
  readonly group: string | null;
  readonly district: string | null;
  /** Null where the source hides it. */
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly sampleSize: number | null;
  readonly quality: ReadQuality;
  readonly source: string;
  readonly sourceUrl: string | null;
  readonly licence: string | null;
  readonly hidden: boolean;
  readonly note: string | null;
  /** Where its number stands. */
  readonly place: CellPlace;
}

/** What holds for every row where no column says otherwise. */
export interface RowDefaults {
  readonly code?: string | undefined;
  readonly year?: number | undefined;
  readonly source?: string | undefined;
  readonly quality?: ReadQuality | undefined;
  readonly licence?: string | undefined;
}

export interface RowReading {
  readonly columns: readonly ColumnMeaning[];
  readonly headings: readonly string[];
  readonly known: KnownThings;
  readonly defaults: RowDefaults;
  readonly mark: DecimalMark;
  /** Nothing tells which mark parts the fractions. */
  readonly unclear: boolean;
}

export interface RowRead {
  readonly values: readonly ReadValue[];
  readonly errors: readonly ValueRowError[];
  readonly notCounted: number;
}

interface Row {
  readonly row: number;
  readonly cells: readonly string[];
}

/** What a cell says in place of a number: that it is hidden, or that nobody counted. */
const hiddenMarks = new Set(['*', 'c', '(c)', 'hidden', 'oculto', '비공개', 'محجوب']);
const notCountedMarks = new Set(['', ':', '..', '...', '-', '–', '—', 'na', 'n/a', 'nd']);
const yes = new Set(['1', 'yes', 'true', 'si', 'x', '예', 'نعم']);

/** The figures of one row: one, or one for each year or indicator side by side. */
export function readRow(row: Row, reading: RowReading): RowRead {
  const numberColumns = reading.columns.flatMap((column, at) =>
    column.kind === 'year' || column.kind === 'indicator' || (column.kind === 'field' && column.field === 'value') ? [{ column, at }] : [],
  );
  const read = numberColumns.map(({ column, at }) => readFigure(row, { ...reading, column, at }));
  return {
    values: read.flatMap(({ value }) => value ?? []),
    errors: distinct(read.flatMap(({ errors }) => errors)),
    notCounted: read.filter(({ value, errors }) => !value && errors.length === 0).length,
  };
}

interface FigureReading extends RowReading {
  readonly column: ColumnMeaning;
  readonly at: number;
}

function readFigure(row: Row, reading: FigureReading): { readonly value?: ReadValue; readonly errors: readonly ValueRowError[] } {
  const text = (row.cells[reading.at] ?? '').trim();
  const cell = cellReader(row, reading);
  const hidden = hiddenMarks.has(text.toLowerCase()) || yes.has(folded(cell.text('hidden')));
  if (!hidden && notCountedMarks.has(text.toLowerCase())) return { errors: [] };
  const faults = cell.faults;
  const code = codeOf(cell, reading);
  const limits = code === undefined ? undefined : reading.known.limitsOf(code);
  const value = hidden ? null : numberOf(text, reading, cell.at(reading.at), faults);
  if (value !== null && limits && (Number(value) < limits.min || (limits.max !== null && Number(value) > limits.max)))
    faults.push(['out-of-range', cell.at(reading.at)]);
  const counts = {
    numerator: hidden ? null : cell.number('numerator'),
    denominator: hidden ? null : cell.number('denominator'),
    sampleSize: hidden ? null : cell.count('sampleSize'),
  };
  const figure = {
    code: code ?? '',
    year: yearOf(cell, reading),
    group: cell.named('group', reading.known.group),
    district: cell.named('district', reading.known.district),
    value,
    ...counts,
    quality: qualityOf(cell, reading),
    source: cell.text('source') || (reading.defaults.source ?? ''),
    sourceUrl: linkOf(cell),
    licence: cell.text('licence') || (reading.defaults.licence ?? null),
    hidden,
    note: cell.text('note') || null,
    place: cell.at(reading.at),
  };
  if (figure.source.length < 3) faults.push(['source-missing', cell.place('source')]);
  const uncounted = counts.denominator === null && counts.sampleSize === null;
  if (figure.group !== null && !hidden && limits?.countsPeople && figure.quality !== 'official' && uncounted)
    faults.push(['count-needed', cell.at(reading.at)]);
  const errors = faults.map(([fault, place]): ValueRowError => ({ fault, ...place }));
  return errors.length > 0 ? { errors } : { value: figure, errors };
}

type Fault = [ValueRowFault, CellPlace];

interface CellReader {
  readonly faults: Fault[];
  readonly at: (column: number) => CellPlace;
  readonly place: (field: ValueField) => CellPlace;
  readonly text: (field: ValueField) => string;
  readonly number: (field: ValueField) => string | null;
  readonly count: (field: ValueField) => number | null;
  readonly named: (field: ValueField, find: (cell: string) => string | undefined) => string | null;
}

function cellReader({ row, cells }: Row, reading: FigureReading): CellReader {
  const faults: Fault[] = [];
  const indexOf = (field: ValueField) => reading.columns.findIndex((column) => column.kind === 'field' && column.field === field);
  const at = (column: number): CellPlace => ({
    row,
    column: column + 1,
    heading: reading.headings[column] ?? '',
    cell: (cells[column] ?? '').slice(0, longestShown),
  });
  const text = (field: ValueField) => (cells[indexOf(field)] ?? '').trim();
  const place = (field: ValueField) => at(Math.max(indexOf(field), 0));
  return {
    faults,
    at,
    place,
    text,
    number: (field) => (text(field) === '' ? null : numberOf(text(field), reading, place(field), faults)),
    count: (field) => {
      const number = text(field) === '' ? null : (readDecimal(text(field), reading.mark) ?? 'none');
      if (number === null) return null;
      if (/^\d{1,9}(?:\.0+)?$/u.test(number)) return Number(number);
      faults.push(['count-malformed', place(field)]);
      return null;
    },
    named: (field, find) => {
      if (text(field) === '') return null;
      const found = find(text(field));
      if (found === undefined) faults.push([field === 'group' ? 'group-unknown' : 'district-unknown', place(field)]);
      return found ?? null;
    },
  };
}

const longestShown = 100;
const longestNumber = 40;

function numberOf(text: string, { mark, unclear }: RowReading, place: CellPlace, faults: Fault[]): string | null {
  const number = text.length > longestNumber ? undefined : readDecimal(text, mark);
  if (number === undefined || !/^-?\d{1,20}(?:\.\d{1,20})?$/u.test(number)) {
    faults.push([text === '' ? 'number-missing' : 'number-unreadable', place]);
    return null;
  }
  if (unclear && /[.,]/u.test(text)) faults.push(['decimal-mark-unclear', place]);
  return number;
}

function codeOf(cell: CellReader, { column, known, defaults }: FigureReading): string | undefined {
  if (column.kind === 'indicator') return column.code;
  const code = cell.text('code') || defaults.code;
  if (code !== undefined && known.limitsOf(code)) return code;
  cell.faults.push([code === undefined ? 'code-missing' : 'code-unknown', cell.place('code')]);
  return undefined;
}

/** A row without a year, where none is given for all, is of a year that nobody knows. */
function yearOf(cell: CellReader, { column, defaults }: FigureReading): number | null {
  if (column.kind === 'year') return column.year;
  const text = cell.text('year').replace(/\.0+$/u, '');
  if (text === '') return defaults.year ?? null;
  if (/^(?:1[89]|2[01])\d{2}$/u.test(text)) return Number(text);
  cell.faults.push(['year-malformed', cell.place('year')]);
  return null;
}

function qualityOf(cell: CellReader, { defaults }: FigureReading): ReadQuality {
  const said = folded(cell.text('quality')).replaceAll(' ', '-');
  const found = readQualities.find((one) => one === said);
  if (said !== '' && !found) cell.faults.push(['quality-unknown', cell.place('quality')]);
  return found ?? defaults.quality ?? 'official';
}

function linkOf(cell: CellReader): string | null {
  const link = cell.text('sourceUrl');
  if (link === '') return null;
  if (/^https?:\/\/\S{3,500}$/u.test(link)) return link;
  cell.faults.push(['link-malformed', cell.place('sourceUrl')]);
  return null;
}

/** A fault of the row, such as an unknown district, is said once, not for every year beside it. */
function distinct(errors: readonly ValueRowError[]): ValueRowError[] {
  const seen = new Set<string>();
  return errors.filter(({ fault, column }) => !seen.has(`${fault} ${column}`) && seen.add(`${fault} ${column}`));
}
