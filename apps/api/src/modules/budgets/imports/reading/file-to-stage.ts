import type { CityId } from '@madang/basics';
import type { ReadableFile, RowCounts } from '@madang/budget';
import type { Currency } from '@madang/money';
import type { ReadingId } from '../files/budget-import-file.entity.js';
import type { ErrorGroupFound, TotalFound } from './file-found.js';

export interface FileToStage extends ReadableFile {
  readonly cityId: CityId;
  readonly readingId: ReadingId;
  readonly currency: Currency;
}

/** What the rows of a file have shown, before they are added into lines. */
export interface RowsFound {
  readonly counts: RowCounts;
  readonly errors: readonly ErrorGroupFound[];
  readonly totals: readonly TotalFound[];
}
