import type { ColumnContent } from './column-content.js';
import type { ColumnMapping } from './column-mapping.js';
import type { LineField } from './line-field.js';
import type { HeadingReading } from './read-heading.js';

/** `high`: heading and cells agree; `medium`: one of them had to decide; `low`: only the place of the column speaks for it. */
export type Confidence = 'high' | 'medium' | 'low';

/** One column as it is shown to a person, who may put another field in its place. */
export interface ColumnGuess {
  readonly column: number;
  readonly heading: string;
  readonly field?: LineField | undefined;
  readonly confidence?: Confidence | undefined;
  readonly samples: readonly string[];
}

export interface MappingGuess {
  readonly mapping: ColumnMapping;
  readonly columns: readonly ColumnGuess[];
}

/** A column on its way to a field. */
export interface ColumnUnderGuess extends HeadingReading {
  readonly column: number;
  readonly heading: string;
  readonly content: ColumnContent;
}

export interface FieldGuess {
  readonly field: LineField;
  readonly column: number;
  readonly confidence: Confidence;
}
