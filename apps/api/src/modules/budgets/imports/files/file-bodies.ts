import { codeFields, lineFields } from '@madang/budget';
import type { CodeField, CodeWidths, ColumnMapping, FileDialect, FileReading, SaidDialect } from '@madang/budget';
import type { CodeWidthBody, DialectBody, FieldColumnsBody, FileReadingBody } from '@madang/contracts/budget-imports';
import { Problem } from '../../../../platform/http/problem.js';

// People and spreadsheets count rows and columns from 1; what is stored counts from 0.

/** What a body does not speak of, quotes, stays as it was. Another sheet has headings of its own. */
export function dialectFrom({ encoding, delimiter, headerRow, sheet }: DialectBody, before: FileReading): SaidDialect {
  const chosen = sheet ?? before.sheet;
  const { quote, sheets = [] } = before;
  if (chosen !== undefined && !sheets.includes(chosen)) throw new Problem('table/no-such-sheet', { sheet: chosen });
  const written = { encoding, delimiter, quote, sheet: chosen };
  if (chosen !== before.sheet) return written;
  return { ...written, headerRow: headerRow === null ? null : headerRow - 1 };
}

export function dialectBody({ encoding, delimiter, headerRow, sheet }: FileDialect): DialectBody {
  return { encoding, delimiter, headerRow: headerRow === null ? null : headerRow + 1, sheet: sheet ?? null };
}

/** What a person has confirmed, on top of how the file is written. */
export function readingFrom(
  { fields, format, codeWidths, mayBeBlank, filledDown, totals, leaveOutRows }: FileReadingBody,
  before: FileReading,
): FileReading {
  const { decimal, group, unitsOf, blank } = format;
  return {
    ...before,
    readBy: 'person',
    mapping: mappingFrom(fields),
    format: { decimal, group, unitsOf, blank },
    ambiguousAmount: null,
    codeWidths: widthsFrom(codeWidths),
    mayBeBlank,
    filledDown,
    totals,
    leaveOutRows,
  };
}

export function mappingFrom(fields: readonly FieldColumnsBody[]): ColumnMapping {
  return Object.fromEntries(fields.map(({ field, columns }) => [field, columns.map((column) => column - 1)]));
}

export function fieldColumns(mapping: ColumnMapping): FieldColumnsBody[] {
  return lineFields.flatMap((field) => {
    const columns = mapping[field];
    return columns ? [{ field, columns: columns.map((column) => column + 1) }] : [];
  });
}

export function widthsFrom(widths: readonly CodeWidthBody[]): CodeWidths {
  return Object.fromEntries(widths.map(({ field, width }) => [field, width]));
}

export function widthBodies(widths: CodeWidths): CodeWidthBody[] {
  return codeFields.flatMap((field: CodeField) => {
    const width = widths[field];
    return width === undefined ? [] : [{ field, width }];
  });
}
