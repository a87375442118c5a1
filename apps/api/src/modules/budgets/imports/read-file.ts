import { checkMapping, startReading, type Direction, type LinesRead } from '@madang/budget';
import type { Currency } from '@madang/money';
import { orThrow } from '../../../platform/http/problem.js';
import { amountFormatOf, firstDataRow, type FileReading } from './file-reading.js';
import { rowsOf, type Bytes } from './table-rows.js';

export interface ReadableFile {
  readonly direction: Direction;
  readonly elimination: boolean;
  readonly reading: FileReading;
  readonly bytes: () => Bytes;
}

/** Reads a file into lines, as its reading says. */
export async function readFile({ direction, elimination, reading, bytes }: ReadableFile, currency: Currency): Promise<LinesRead> {
  const { header, codeWidths, mayBeBlank, totals } = reading;
  const reader = startReading(orThrow(checkMapping(reading.mapping, reading.columnCount)), {
    direction,
    elimination,
    currency,
    header,
    codeWidths,
    mayBeBlank,
    totals,
    format: amountFormatOf(reading),
    firstRowNumber: firstDataRow(reading) + 1,
  });
  for await (const cells of dataRows(bytes(), reading)) reader.read(cells);
  return reader.finish();
}

/** The rows below the headings. */
export async function* dataRows(bytes: Bytes, reading: FileReading): AsyncGenerator<string[]> {
  let above = firstDataRow(reading);
  for await (const cells of rowsOf(bytes, reading)) {
    if (above > 0) above -= 1;
    else yield cells;
  }
}
