import type { Currency } from '@madang/money';
import type { BudgetLine, Classified, Direction } from '../budget-line.js';
import type { AmountFormat } from './amount-format.js';
import type { CodeWidths } from './code-widths.js';
import type { ColumnMapping } from './column-mapping.js';
import type { ClassificationConcept, CodeField } from './line-field.js';
import type { Outline } from './outline.js';
import type { RowError } from './row-error.js';
import type { RowAmounts } from './suspected-total.js';

/** All that is needed to understand one row of a file. */
export interface RowRules {
  readonly mapping: ColumnMapping;
  readonly header: readonly string[];
  readonly direction: Direction;
  readonly currency: Currency;
  readonly format: AmountFormat;
  readonly codeWidths: CodeWidths;
  /** Codes that a row may lack; all other mapped codes are needed in every row. */
  readonly mayBeBlank: readonly CodeField[];
  readonly outline?: Outline | undefined;
}

export type Classification = Readonly<Partial<Record<ClassificationConcept, Classified>>>;

/** What a row says of its line besides where it belongs and what it costs. */
export type LineAttributes = Pick<BudgetLine, 'cofog' | 'rigidity' | 'equality'>;

export interface RowReading {
  readonly direction: Direction;
  /** The row itself says that it is to be subtracted when the budget is consolidated. */
  readonly elimination: boolean;
  readonly attributes: LineAttributes;
  readonly classification: Classification;
  /** Tells classifications apart where their codes, made from names, could not. */
  readonly identity: string;
  /** The steps that the file names without giving them a code of their own. */
  readonly namedOnly: readonly ClassificationConcept[];
  readonly amounts: RowAmounts;
  readonly errors: readonly RowError[];
  /** Codes of digits alone as they stand in the file, for the question of lost zeros. */
  readonly writtenCodes: Readonly<Partial<Record<CodeField, string>>>;
  /** A step is missing, or speaks of a total: it is worth looking closer whether the row sums up others. */
  readonly doubtful: boolean;
}
