import type { LineCode } from '@madang/basics';
import type { LineField } from './line-field.js';
import type { UnreadableAmount } from './read-amount.js';

/** Where in the file a person finds the cell: row and column as a spreadsheet counts them, from 1, and the heading. */
export interface CellPlace {
  readonly row: number;
  readonly column?: number | undefined;
  readonly heading?: string | undefined;
  readonly field?: LineField | undefined;
  /** What stands there. */
  readonly value: string;
}

export type RowErrorCause =
  | { readonly code: Exclude<UnreadableAmount['code'], 'budget/amount-has-too-many-decimals'> }
  | { readonly code: 'budget/amount-has-too-many-decimals'; readonly decimals: number }
  /** A code that every line of this file carries is empty here. */
  | { readonly code: 'budget/code-missing' }
  /** No code and no name says what the money is for. */
  | { readonly code: 'budget/row-unclassified' }
  | { readonly code: 'budget/direction-unreadable' }
  /** More or fewer cells than the header: often a separator inside a text. */
  | { readonly code: 'budget/row-has-other-width'; readonly cells: number; readonly expected: number }
  /** Two different classifications would share one line code; the other one came in `firstRow`. */
  | { readonly code: 'budget/line-code-clash'; readonly line: LineCode; readonly firstRow: number };

/** Why a row became part of no line. */
export type RowError = CellPlace & RowErrorCause;

/** Rows that fail for the same reason in the same column are mended together. */
export interface RowErrorGroup {
  readonly code: RowError['code'];
  readonly column?: number | undefined;
  readonly heading?: string | undefined;
  readonly count: number;
  /** The first few, as examples with their cells. */
  readonly examples: readonly RowError[];
}

const examplesAtMost = 5;

/** The most frequent cause first. */
export function groupRowErrors(errors: readonly RowError[]): RowErrorGroup[] {
  const groups = groupsInTheMaking();
  groups.add(errors);
  return groups.all();
}

/** Groups as errors come, however many: of each only the first few are kept. */
export interface GroupsInTheMaking {
  readonly add: (errors: readonly RowError[]) => void;
  readonly all: () => RowErrorGroup[];
}

export function groupsInTheMaking(): GroupsInTheMaking {
  const groups = new Map<string, { count: number; readonly examples: RowError[] }>();

  function add(errors: readonly RowError[]): void {
    for (const error of errors) {
      const cause = `${error.code} ${error.column ?? ''}`;
      const group = groups.get(cause) ?? { count: 0, examples: [] };
      groups.set(cause, group);
      group.count += 1;
      if (group.examples.length < examplesAtMost) group.examples.push(error);
    }
  }

  function all(): RowErrorGroup[] {
    const found = [...groups.values()].map(({ count, examples }) => {
      const { code, column, heading } = examples[0]!;
      return { code, column, heading, count, examples };
    });
    return found.toSorted((one, other) => other.count - one.count);
  }

  return { add, all };
}
