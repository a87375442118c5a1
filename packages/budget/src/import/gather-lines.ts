import type { LineCode } from '@madang/basics';
import { add, type Money } from '@madang/money';
import type { BudgetLine } from '../budget-line.js';
import { lineCode } from '../line-code.js';
import type { RowReading } from './row-reading.js';
import type { RowError } from './row-error.js';
import type { RowAmounts } from './suspected-total.js';

/** A line that remembers which rows were added into it. */
export interface ImportedLine extends BudgetLine {
  readonly rowNumbers: readonly number[];
}

interface LineInTheMaking {
  readonly identity: string;
  line: ImportedLine;
  readonly rowNumbers: number[];
}

/** Lines as they grow, row by row; what is refused leaves no trace in them. */
export interface GatheredLines {
  readonly add: (reading: RowReading, row: number) => readonly RowError[];
  readonly all: () => ImportedLine[];
}

export function gatherLines(elimination: boolean): GatheredLines {
  const made = new Map<string, LineInTheMaking>();

  function add(reading: RowReading, row: number): RowError[] {
    const code = codeOf(reading, elimination);
    const known = made.get(code);
    if (known && known.identity !== reading.identity) {
      return [{ row, value: code, code: 'budget/line-code-clash', line: code, firstRow: known.rowNumbers[0]! }];
    }
    if (known) {
      known.rowNumbers.push(row);
      known.line = withRow(known.line, reading);
    } else {
      const rowNumbers = [row];
      made.set(code, { identity: reading.identity, rowNumbers, line: newLine(reading, elimination, rowNumbers) });
    }
    return [];
  }

  return { add, all: () => [...made.values()].map(({ line }) => line) };
}

/** The code of the line that a row is part of. */
export function codeOf(
  { direction, classification, elimination }: Pick<RowReading, 'direction' | 'classification' | 'elimination'>,
  fileOfEliminations: boolean,
): LineCode {
  const { body, department, programme, chapter, economic, fund, district } = classification;
  return lineCode({
    direction,
    elimination: elimination || fileOfEliminations,
    body: body?.code,
    department: department?.code,
    programme: programme?.code,
    chapter: chapter?.code,
    economic: economic?.code,
    function: classification.function?.code,
    fund: fund?.code,
    district: district?.code,
  });
}

function newLine(reading: RowReading, elimination: boolean, rowNumbers: readonly number[]): ImportedLine {
  const { direction, classification } = reading;
  return {
    code: codeOf(reading, elimination),
    direction,
    elimination: elimination || reading.elimination,
    ...classification,
    district: classification.district?.code,
    ...reading.attributes,
    ...lineAmounts(reading.amounts),
    rowCount: 1,
    rowNumbers,
  };
}

/** What a row adds to its line. Without a column for the adjusted amount, it is what was voted and what changed. */
export function lineAmounts({
  initial,
  modification,
  final,
  authorised,
  committed,
  executed,
  paid,
}: RowAmounts): Pick<BudgetLine, 'initial' | 'final' | 'authorised' | 'committed' | 'executed' | 'paid'> {
  const adjusted = final ?? (modification && add(initial!, modification));
  return { initial: initial!, final: adjusted, authorised, committed, executed, paid };
}

function withRow(line: ImportedLine, reading: RowReading): ImportedLine {
  const row = lineAmounts(reading.amounts);
  return {
    ...line,
    initial: add(line.initial, row.initial),
    final: addKnown(line.final, row.final),
    committed: addKnown(line.committed, row.committed),
    executed: addKnown(line.executed, row.executed),
    authorised: addKnown(line.authorised, row.authorised),
    paid: addKnown(line.paid, row.paid),
    rowCount: line.rowCount + 1,
  };
}

/** Columns are mapped for all rows or for none, so both are known or neither is. */
function addKnown(one: Money | undefined, other: Money | undefined): Money | undefined {
  return one && other && add(one, other);
}
