import type { Refusal } from '@madang/basics';
import type { LinesRead } from './read-lines.js';

/** What stands between an import and its publication. Each is settled by a person: in the file, or by a decision. */
export type ImportObstacle =
  | Refusal<'budget/no-lines'>
  | (Refusal<'budget/rows-with-errors'> & { readonly rows: number })
  | (Refusal<'budget/totals-undecided'> & { readonly rows: readonly number[] })
  | (Refusal<'budget/several-fiscal-years'> & { readonly years: readonly string[] });

/** Empty when the lines may be published, as far as the file itself can tell; the printed totals are checked elsewhere. */
export function importObstacles({ lines, report }: Pick<LinesRead, 'lines' | 'report'>): ImportObstacle[] {
  const obstacles: ImportObstacle[] = [];
  if (lines.length === 0) obstacles.push({ code: 'budget/no-lines' });
  if (report.rowsWithErrors > 0) obstacles.push({ code: 'budget/rows-with-errors', rows: report.rowsWithErrors });
  if (report.totals === 'ask' && report.suspectedTotals.length > 0) {
    obstacles.push({ code: 'budget/totals-undecided', rows: report.suspectedTotals.map((suspect) => suspect.row) });
  }
  if (report.fiscalYears.length > 1) obstacles.push({ code: 'budget/several-fiscal-years', years: report.fiscalYears });
  return obstacles;
}
