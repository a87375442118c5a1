import type { ColumnContent } from './column-content.js';
import type { ColumnMapping } from './column-mapping.js';
import type { AmountField, ClassificationConcept, LineField } from './line-field.js';
import type { HeadingReading } from './read-heading.js';

/** `high`: heading and cells agree; `medium`: one of them had to decide; `low`: only the place of the column speaks for it. */
export type Confidence = 'high' | 'medium' | 'low';

/** What a column holds that is no field of this year's lines: a count of the rows, another year's amount, money without a name. */
export type ColumnBeside =
  | { readonly holds: 'index' | 'level' }
  | { readonly holds: 'other-year'; readonly field: AmountField; readonly year: number | undefined }
  | { readonly holds: 'amount' }
  /** A step above the one that tells lines apart: 款名 over 事業名. */
  | { readonly holds: 'parent'; readonly concept: ClassificationConcept; readonly kind: 'code' | 'name' };

/** One column as it is shown to a person, who may put another field in its place. */
export interface ColumnGuess {
  readonly column: number;
  readonly heading: string;
  readonly field?: LineField | undefined;
  readonly confidence?: Confidence | undefined;
  readonly samples: readonly string[];
  readonly beside?: ColumnBeside | undefined;
}

export interface MappingGuess {
  readonly mapping: ColumnMapping;
  readonly columns: readonly ColumnGuess[];
  /** The year whose amounts were taken, where columns are headed by years. */
  readonly year?: number | undefined;
}

/** A column on its way to a field. */
export interface ColumnUnderGuess extends HeadingReading {
  readonly column: number;
  readonly heading: string;
  readonly content: ColumnContent;
  /** Its meaning is that of the code on its left. */
  readonly inherited?: boolean;
}

export interface FieldGuess {
  readonly field: LineField;
  readonly column: number;
  readonly confidence: Confidence;
}
