import { checkMapping, type MappingProblem } from '@madang/budget';
import type { ProblemCode } from '@madang/contracts/problems';
import type { BudgetImportRow } from '../budget-import.entity.js';
import type { BudgetImportFileRow, ImportFileId } from '../files/budget-import-file.entity.js';
import type { FileFound } from '../reading/file-found.js';

type CheckedFile = Pick<BudgetImportFileRow, 'id' | 'reading' | 'state' | 'found' | 'fault'>;

/** Something that a person settles before the import can be published. `details` are words of the file, not of a language. */
export interface Obstacle {
  readonly code: ProblemCode;
  readonly fileId: ImportFileId | null;
  readonly details: readonly string[];
}

export const detailsAtMost = 10;

/** Empty when these files make a budget, each for itself; whether they do together, the database is asked. */
export function obstaclesOf({ fiscalYear }: Pick<BudgetImportRow, 'fiscalYear'>, files: readonly CheckedFile[]): Obstacle[] {
  if (files.length === 0) return [{ code: 'budget/file-missing', fileId: null, details: [] }];
  return files.flatMap((file) => {
    const about = (code: ProblemCode, details: readonly string[] = []): Obstacle => {
      return { code, fileId: file.id, details: details.slice(0, detailsAtMost) };
    };
    return file.found ? obstaclesOfLines(file.found, file, fiscalYear, about) : obstaclesOfUnread(file, about);
  });
}

type About = (code: ProblemCode, details?: readonly string[]) => Obstacle;

function obstaclesOfUnread({ state, fault, reading }: CheckedFile, about: About): Obstacle[] {
  const mapping = checkMapping(reading.mapping, reading.columnCount);
  if (!mapping.ok) return mapping.error.problems.map((problem) => about(problem.code, mappingDetails(problem)));
  if (fault) return [about(fault.code, fault.row === null ? [] : [String(fault.row)])];
  return [about(state === 'stopped' ? 'budget/reading-stopped' : 'budget/file-being-read')];
}

function obstaclesOfLines(found: FileFound, { reading }: Pick<CheckedFile, 'reading'>, fiscalYear: number, about: About): Obstacle[] {
  const obstacles: Obstacle[] = [];
  if (found.lineCount === 0) obstacles.push(about('budget/no-lines'));
  if (found.rowsWithErrors > 0 && !reading.leaveOutRows) obstacles.push(about('budget/rows-with-errors', rowsOf(found.errors)));
  if (reading.totals === 'ask' && found.suspectedTotals > 0) {
    obstacles.push(
      about(
        'budget/totals-undecided',
        found.totals.map(({ row }) => String(row)),
      ),
    );
  }
  if (found.fiscalYears.length > 1) obstacles.push(about('budget/several-fiscal-years', found.fiscalYears));
  if (reading.ambiguousAmount !== null) obstacles.push(about('budget/amount-ambiguous', [reading.ambiguousAmount]));
  const otherYears = found.fiscalYears.filter((year) => /^\d{4}$/u.test(year) && Number(year) !== fiscalYear);
  if (otherYears.length > 0) obstacles.push(about('budget/other-fiscal-year', otherYears));
  return obstacles;
}

function rowsOf(groups: FileFound['errors']): string[] {
  const rows = new Set(groups.flatMap(({ examples }) => examples.map(({ row }) => row)));
  return [...rows].toSorted((one, other) => one - other).map(String);
}

function mappingDetails(problem: MappingProblem): string[] {
  return [...('field' in problem ? [problem.field] : []), ...('column' in problem ? [String(problem.column + 1)] : [])];
}
