import { ok, type Result } from '@madang/basics';
import type { Currency } from '@madang/money';
import type { Table, TableRefusal } from '@madang/tables';
import type { Direction } from '../budget-line.js';
import { checkMapping, type MappingRefused } from './column-mapping.js';
import { amountFormatOf, firstDataRow, type FileReading } from './file-reading.js';
import { refused } from './guess-file.js';
import type { MendedRows } from './mended-row.js';
import { startReading, type LinesRead } from './read-lines.js';
import type { ReadOptions } from './row-reader.js';

export interface ReadableFile {
  readonly direction: Direction;
  readonly elimination: boolean;
  readonly reading: FileReading;
  readonly table: Table;
  /** What a person has put right, cell by cell. */
  readonly mended?: MendedRows | undefined;
}

/** What a reader of rows must be told, from how the file is read. */
export function readOptionsOf({ direction, elimination, reading, mended }: Omit<ReadableFile, 'table'>, currency: Currency): ReadOptions {
  const { header, codeWidths, mayBeBlank, filledDown, totals, outline } = reading;
  const firstRowNumber = firstDataRow(reading) + 1;
  const format = amountFormatOf(reading);
  return {
    direction,
    elimination,
    currency,
    header,
    codeWidths,
    mayBeBlank,
    totals,
    format,
    firstRowNumber,
    mended,
    ...(outline ? { outline } : {}),
    ...(filledDown ? { filledDown } : {}),
  };
}

/** Reads a file into lines, as its reading says. */
export async function readFile(file: ReadableFile, currency: Currency): Promise<Result<LinesRead, TableRefusal | MappingRefused>> {
  const mapping = checkMapping(file.reading.mapping, file.reading.columnCount);
  if (!mapping.ok) return mapping;
  return refused(async () => {
    const reader = startReading(mapping.value, readOptionsOf(file, currency));
    for await (const rows of dataRows(file.table, file.reading)) for (const cells of rows) reader.read(cells);
    return ok(reader.finish());
  });
}

/** The rows below the headings, some at a time; throws `TableUnreadable` where the table breaks. */
export async function* dataRows(table: Table, reading: FileReading): AsyncGenerator<readonly string[][]> {
  let above = firstDataRow(reading);
  for await (const rows of table.rows({ ...reading, decimal: reading.format.decimal })) {
    if (above === 0) yield rows;
    else {
      const below = rows.slice(above);
      above = Math.max(0, above - rows.length);
      if (below.length > 0) yield below;
    }
  }
}
