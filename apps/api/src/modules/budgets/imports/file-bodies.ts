import { codeFields, lineFields } from '@madang/budget';
import type { CodeField, CodeWidths, ColumnMapping, FileDialect, FileReading } from '@madang/budget';
import type { CodeWidthBody, DialectBody, FieldColumnsBody, FileReadingBody } from '@madang/contracts/budget-imports';

// People and spreadsheets count rows and columns from 1; what is stored counts from 0.

/** What a body does not speak of, quotes and the sheet of a workbook, stays as it was. */
export function dialectFrom(
  { encoding, delimiter, headerRow }: DialectBody,
  { quote, sheet }: Pick<FileReading, 'quote' | 'sheet'>,
): FileDialect {
  return { encoding, delimiter, quote, sheet, headerRow: headerRow === null ? null : headerRow - 1 };
}

export function dialectBody({ encoding, delimiter, headerRow }: FileDialect): DialectBody {
  return { encoding, delimiter, headerRow: headerRow === null ? null : headerRow + 1 };
}

/** What a person has confirmed, on top of how the file is written. */
export function readingFrom(
  { fields, format, codeWidths, mayBeBlank, totals, leaveOutRows }: FileReadingBody,
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
