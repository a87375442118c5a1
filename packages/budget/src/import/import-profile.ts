import { err, ok, type Refusal, type Result } from '@madang/basics';
import type { Delimiter, Quote, TextEncoding } from '@madang/tables';
import type { AmountFormat } from './amount-format.js';
import type { CodeWidths } from './code-widths.js';
import type { ColumnMapping } from './column-mapping.js';
import { plainHeading } from './heading-words.js';
import { lineFields, type ClassificationConcept, type CodeField, type LineField } from './line-field.js';
import type { TotalsDecision } from './row-reader.js';

/** A heading, and which of the columns with that heading is meant, counted from 1: the second `Descripcion`. */
export interface ProfileHeading {
  readonly text: string;
  readonly occurrence: number;
}

/**
 * How a city writes one of its files, kept so that next year's is read without asking again. Plain JSON: it holds headings
 * rather than positions, and no bigint.
 */
export interface ImportProfile {
  readonly headings: Readonly<Partial<Record<LineField, readonly ProfileHeading[]>>>;
  readonly encoding: TextEncoding;
  readonly delimiter: Delimiter;
  readonly format: Omit<AmountFormat, 'unitsOf'> & { readonly unitsOf: `${AmountFormat['unitsOf']}` };
  readonly codeWidths: CodeWidths;
  /** Codes that rows of this file may lack; as guessed where nothing is said. */
  readonly mayBeBlank?: readonly CodeField[] | undefined;
  /** Parts that are written once and stand for the rows below; as guessed where nothing is said. */
  readonly filledDown?: readonly ClassificationConcept[] | undefined;
  /** What becomes of rows that look like totals. */
  readonly totals?: TotalsDecision | undefined;
  /** The mark around texts; the double quote where nothing is said. */
  readonly quote?: Quote | undefined;
  /** The sheet of a workbook. */
  readonly sheet?: string | undefined;
}

/** What is remembered of a file besides its headings. */
export interface Dialect {
  readonly encoding: TextEncoding;
  readonly delimiter: Delimiter;
  readonly format: AmountFormat;
  readonly codeWidths: CodeWidths;
  readonly mayBeBlank?: readonly CodeField[] | undefined;
  readonly filledDown?: readonly ClassificationConcept[] | undefined;
  readonly totals?: TotalsDecision | undefined;
  readonly quote?: Quote | undefined;
  readonly sheet?: string | undefined;
}

export type HeadingsMissing = Refusal<'budget/headings-missing'> & {
  readonly missing: readonly { readonly field: LineField; readonly heading: ProfileHeading }[];
};

export function profileOf(header: readonly string[], mapping: ColumnMapping, dialect: Dialect): ImportProfile {
  const headings: Partial<Record<LineField, readonly ProfileHeading[]>> = {};
  for (const field of lineFields) {
    const columns = mapping[field];
    if (columns) headings[field] = columns.map((column) => profileHeading(header, column));
  }
  const format = { ...dialect.format, unitsOf: `${dialect.format.unitsOf}` as const };
  return { ...dialect, headings, format };
}

/** Finds the remembered headings in a new file, however it now spells them; otherwise says which are gone. */
export function applyProfile(profile: ImportProfile, header: readonly string[]): Result<ColumnMapping, HeadingsMissing> {
  const mapping: Partial<Record<LineField, number[]>> = {};
  const missing: { field: LineField; heading: ProfileHeading }[] = [];
  for (const field of lineFields) {
    for (const heading of profile.headings[field] ?? []) {
      const column = columnWith(header, heading);
      if (column === undefined) missing.push({ field, heading });
      else mapping[field] = [...(mapping[field] ?? []), column];
    }
  }
  return missing.length === 0 ? ok(mapping) : err({ code: 'budget/headings-missing', missing });
}

export function formatOf(profile: ImportProfile): AmountFormat {
  return { ...profile.format, unitsOf: BigInt(profile.format.unitsOf) as AmountFormat['unitsOf'] };
}

function profileHeading(header: readonly string[], column: number): ProfileHeading {
  const text = header[column] ?? '';
  const same = header.slice(0, column + 1).filter((other) => plainHeading(other) === plainHeading(text));
  return { text, occurrence: Math.max(1, same.length) };
}

function columnWith(header: readonly string[], { text, occurrence }: ProfileHeading): number | undefined {
  const wanted = plainHeading(text);
  const columns = header.flatMap((other, column) => (plainHeading(other) === wanted ? [column] : []));
  return columns[occurrence - 1];
}
