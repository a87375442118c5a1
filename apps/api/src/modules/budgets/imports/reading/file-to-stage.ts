import type { ReadableFile, RowCounts } from '@madang/budget';
import type { Currency } from '@madang/money';
import type { LinesOf } from '../../lines/line-table.js';
import type { CityKnowledge } from './city-knowledge.js';
import type { ErrorGroupFound, TotalFound } from './file-found.js';

export interface FileToStage extends ReadableFile, LinesOf {
  readonly currency: Currency;
  readonly known: CityKnowledge;
}

/** What the rows of a file have shown, before they are added into lines. */
export interface RowsFound {
  readonly counts: RowCounts;
  readonly errors: readonly ErrorGroupFound[];
  readonly totals: readonly TotalFound[];
}
