import { groupsInTheMaking, type RowError, type RowErrorGroup, type SuspectedTotal } from '@madang/budget';
import { copyText } from './copy-text.js';
import type { ErrorGroupFound, TotalFound } from './file-found.js';

const totalsKept = 50;
/** A cell can be a megabyte; to be recognised it needs less. */
const longestValue = 500;

export interface Asides {
  readonly errors: (errors: readonly RowError[]) => string;
  readonly total: (suspect: SuspectedTotal) => string;
  readonly groups: () => ErrorGroupFound[];
  readonly totals: () => TotalFound[];
}

/** Rows that are set aside, on their way into their table; groups and examples are kept for whoever reads the report. */
export function asides({ cityId, readingId }: { readonly cityId: string; readonly readingId: string }): Asides {
  const groups = groupsInTheMaking();
  const totals: TotalFound[] = [];
  const key = `${cityId}\t${readingId}`;

  return {
    errors: (errors) =>
      errors
        .map((error, position) => {
          const { row, code, column, heading, field } = error;
          const value = shortened(error.value);
          groups.add([{ ...error, value }]);
          return `${key}\t${row}\t${position}\t${code}\t${column ?? '\\N'}\t${copyText(heading)}\t${copyText(field)}\t${copyText(value)}\n`;
        })
        .join(''),
    total({ row, sign, text, amounts }) {
      const value = shortened(text);
      if (totals.length < totalsKept) totals.push({ row, sign, text: value, initialMinor: amounts.initial?.minor.toString() ?? null });
      return `${key}\t${row}\t0\t${sign}\t\\N\t\\N\t\\N\t${copyText(value)}\n`;
    },
    groups: () => groups.all().map(groupFound),
    totals: () => totals,
  };
}

function groupFound({ code, column, heading, count, examples }: RowErrorGroup): ErrorGroupFound {
  return {
    code,
    column: column ?? null,
    heading: heading ?? null,
    count,
    examples: examples.map((cell) => ({
      row: cell.row,
      column: cell.column ?? null,
      heading: cell.heading ?? null,
      field: cell.field ?? null,
      value: cell.value,
    })),
  };
}

function shortened(value: string): string {
  return value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
}
