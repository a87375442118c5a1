import { importObstacles, type ImportedLine, type LinesRead, type MappingProblem } from '@madang/budget';
import { assertNever } from '@madang/basics';
import type { ProblemCode } from '@madang/contracts/problems';
import type { BudgetImportRow } from './budget-import.entity.js';
import type { BudgetImportFileRow, ImportFileId } from './budget-import-file.entity.js';

type ReadableRow = Pick<BudgetImportFileRow, 'id' | 'name' | 'direction' | 'reading'>;

/** What came of a file: its lines, or why its columns do not make any. */
export type FileRead = { readonly file: ReadableRow } & (
  | { readonly found: LinesRead; readonly mappingProblems?: undefined }
  | { readonly found?: undefined; readonly mappingProblems: readonly MappingProblem[] }
);

/** Something that a person settles before the import can be published. `details` are words of the file, not of a language. */
export interface Obstacle {
  readonly code: ProblemCode;
  readonly fileId: ImportFileId | null;
  readonly details: readonly string[];
}

const detailsAtMost = 10;

/** Empty when these files make a budget; whether it is the printed one, its control totals say. */
export function obstaclesOf({ fiscalYear }: Pick<BudgetImportRow, 'fiscalYear'>, files: readonly FileRead[]): Obstacle[] {
  if (files.length === 0) return [{ code: 'budget/file-missing', fileId: null, details: [] }];
  return [...files.flatMap((one) => obstaclesOfFile(one, fiscalYear)), ...linesInTwoFiles(files)];
}

export function linesOf(files: readonly FileRead[]): ImportedLine[] {
  return files.flatMap(({ found }) => found?.lines ?? []);
}

function obstaclesOfFile({ file, found, mappingProblems }: FileRead, fiscalYear: number): Obstacle[] {
  const about = (code: ProblemCode, details: readonly string[]): Obstacle => ({
    code,
    fileId: file.id,
    details: details.slice(0, detailsAtMost),
  });
  if (!found) return mappingProblems.map((problem) => about(problem.code, mappingDetails(problem)));
  const obstacles = importObstacles(found).flatMap((obstacle): Obstacle[] => {
    switch (obstacle.code) {
      case 'budget/no-lines':
        return [about(obstacle.code, [])];
      case 'budget/rows-with-errors':
        return file.reading.leaveOutRows ? [] : [about(obstacle.code, [...new Set(found.errors.map(({ row }) => String(row)))])];
      case 'budget/totals-undecided':
        return [about(obstacle.code, obstacle.rows.map(String))];
      case 'budget/several-fiscal-years':
        return [about(obstacle.code, obstacle.years)];
      default:
        return assertNever(obstacle);
    }
  });
  const { ambiguousAmount } = file.reading;
  if (ambiguousAmount !== null) obstacles.push(about('budget/amount-ambiguous', [ambiguousAmount]));
  const otherYears = found.report.fiscalYears.filter((year) => /^\d{4}$/u.test(year) && Number(year) !== fiscalYear);
  if (otherYears.length > 0) obstacles.push(about('budget/other-fiscal-year', otherYears));
  return obstacles;
}

function mappingDetails(problem: MappingProblem): string[] {
  return [...('field' in problem ? [problem.field] : []), ...('column' in problem ? [String(problem.column + 1)] : [])];
}

/** The same line in two files would be counted twice, or one of them lost. */
function linesInTwoFiles(files: readonly FileRead[]): Obstacle[] {
  const seen = new Set<string>();
  const twice = linesOf(files).flatMap(({ code }) => (seen.has(code) || !seen.add(code) ? [code] : []));
  return twice.length === 0 ? [] : [{ code: 'budget/line-in-two-files', fileId: null, details: twice.slice(0, detailsAtMost) }];
}
