export { appropriationOf, directions, equalityMarkers, rigidities } from './budget-line.js';
export type { BudgetLine, Classified, Direction, EqualityMarker, Rigidity } from './budget-line.js';
export { budgetStatuses, type BudgetStatus, type BudgetVersion } from './budget-version.js';
export { compareVersions, type LineChange, type VersionComparison } from './compare-versions.js';
export { checkControlTotals } from './control-totals.js';
export type { ControlTotal, ControlTotalDifference, ControlTotalsDiffer } from './control-totals.js';
export { functionalCode, functionalLevels, type FunctionalLevel } from './functional-code.js';
export { dimensions, groupLines, keyIn } from './group-lines.js';
export type { Dimension, GroupedLines, GroupQuestion, LineGroup, Phase } from './group-lines.js';
export { codeFromName, lineCode, type LineCodeParts } from './line-code.js';
export { addTotals, consolidate, noAmounts, totalsOf, type AmountTotals, type BudgetTotals, type DirectionTotals } from './totals.js';

export { balancedAndAvailable, balancedAndAvailableCheck } from './virement/balanced-and-available.js';
export type { BalancedAndAvailable, MoveWithAvailable, OverdrawnLine } from './virement/balanced-and-available.js';
export { bundleOf, type Bundle } from './virement/bundle.js';
export { checkReallocation, mostLinesInAProposal } from './virement/check-reallocation.js';
export type {
  MovableLine,
  Move,
  Reallocation,
  ReallocationLimits,
  ReallocationProblem,
  ReallocationRefused,
} from './virement/check-reallocation.js';
export { freeAmount, type FreeAmount } from './virement/free-amount.js';
export {
  fitMoves,
  rebaseMoves,
  type RebasableLine,
  type RebasedMove,
  type RebaseObstacle,
  type Rebasing,
} from './virement/rebase-moves.js';

export type { AmountFormat } from './import/amount-format.js';
export { unevenCodeWidths, type CodeWidths } from './import/code-widths.js';
export { checkMapping, columnOf } from './import/column-mapping.js';
export type { ColumnMapping, MappingProblem, MappingRefused } from './import/column-mapping.js';
export { amountFormatOf, dialectOf, firstDataRow, headingsKey, storedFormat } from './import/file-reading.js';
export type { FileDialect, FileReading } from './import/file-reading.js';
export { examineFile, type Detected, type FileExamined, type FileToExamine } from './import/examine-file.js';
export type { ColumnSum, RowsExamined } from './import/examine-rows.js';
export { guessCover, type CoverGuess, type CoverWords, type FoundIn, type YearFound } from './import/guess-cover.js';
export { guessCurrency } from './import/guess-currency.js';
export { readYear, yearIn, type WrittenYear } from './import/read-year.js';
export { codeOf, lineAmounts, type ImportedLine } from './import/gather-lines.js';
export { guessAmountFormat, type AmountFormatGuess } from './import/guess-amount-format.js';
export { guessAgain, guessFile } from './import/guess-file.js';
export type { FindProfile, GuessedFile, HeaderBeyondTable, IncomingFile, SaidDialect } from './import/guess-file.js';
export { guessWithProfile } from './import/guess-with-profile.js';
export { guessHeader, guessHeaderRow, type HeaderGuess } from './import/guess-header.js';
export { guessMapping } from './import/guess-mapping.js';
export { guessTable, type TableGuess } from './import/guess-table.js';
export { guessUnits } from './import/guess-units.js';
export { importObstacles, type ImportObstacle } from './import/import-obstacles.js';
export { applyProfile, formatOf, profileOf } from './import/import-profile.js';
export type { Dialect, HeadingsMissing, ImportProfile, ProfileHeading } from './import/import-profile.js';
export {
  amountFields,
  classificationConcepts,
  codeFields,
  lineFields,
  nameFields,
  optionalCodeFields,
  rowFields,
} from './import/line-field.js';
export type { AmountField, ClassificationConcept, CodeField, LineField, NameField, RowField } from './import/line-field.js';
export type { ColumnBeside, ColumnGuess, Confidence, MappingGuess } from './import/mapping-guess.js';
export { mendedRow, type MendedCell, type MendedRows } from './import/mended-row.js';
export { readAmount, type UnreadableAmount } from './import/read-amount.js';
export { dataRows, readFile, readOptionsOf, type ReadableFile } from './import/read-file.js';
export { readLines, startReading } from './import/read-lines.js';
export type { LineReader, LinesRead } from './import/read-lines.js';
export type { ReadReport, UnbalancedRow } from './import/read-report.js';
export type { Classification, RowReading } from './import/row-reading.js';
export type { AmountColumn, RowCounts } from './import/row-counts.js';
export { groupRowErrors, groupsInTheMaking, type GroupsInTheMaking } from './import/row-error.js';
export { startRows, type Misfits, type ReadOptions, type RowOutcome, type RowReader, type TotalsDecision } from './import/row-reader.js';
export type { CellPlace, RowError, RowErrorCause, RowErrorGroup } from './import/row-error.js';
export { totalSigns, type RowAmounts, type SuspectedTotal, type TotalSign } from './import/suspected-total.js';
