import {
  checkControlTotals,
  directions,
  groupRowErrors,
  unevenCodeWidths,
  type AmountField,
  type AmountTotals,
  type BudgetTotals,
  type ControlTotal,
  type ImportedLine,
  type RowError,
} from '@madang/budget';
import type {
  AmountColumnView,
  ControlTotalView,
  DirectionTotalsView,
  FilePreviewView,
  ObstacleView,
  PreviewLineView,
  RowErrorGroupView,
  RowErrorView,
} from '@madang/contracts/budget-previews';
import type { AmountsView } from '@madang/contracts/budgets';
import type { ProblemCode } from '@madang/contracts/problems';
import { toWire } from '@madang/contracts/wire';
import type { Money } from '@madang/money';
import { widthBodies } from './file-bodies.js';
import type { FileRead, Obstacle } from './obstacles.js';

/** The words for a code in the reader's language. */
export type TitleOf = (code: ProblemCode) => string;

const totalsShown = 50;

export function filePreview({ file, found }: FileRead, title: TitleOf): FilePreviewView {
  const { id, name, direction } = file;
  if (!found) return { id, name, direction, ...nothingRead };
  const { rowsRead, rowsAdded, rowsWithErrors, blankRows, suspectedTotals, amounts, unbalancedRows, codeWidthsSeen, fiscalYears } =
    found.report;
  return {
    id,
    name,
    direction,
    rowsRead,
    rowsAdded,
    rowsWithErrors,
    blankRows: blankRows.length,
    lineCount: found.lines.length,
    amounts: Object.entries(amounts).map(([field, { sum, zeros, negatives }]): AmountColumnView => {
      return { field: field as AmountField, sum: toWire(sum), zeros, negatives };
    }),
    errors: groupRowErrors(found.errors).map((group): RowErrorGroupView => {
      const { code, column, heading, count, examples } = group;
      return { code, title: title(code), column: column ?? null, heading: heading ?? null, count, examples: examples.map(rowErrorView) };
    }),
    suspectedTotals: suspectedTotals.slice(0, totalsShown).map(({ row, sign, text, amounts: { initial } }) => {
      return { row, sign, text, initial: initial ? toWire(initial) : null };
    }),
    unbalancedRows: unbalancedRows.length,
    unevenCodes: widthBodies(unevenCodeWidths(codeWidthsSeen)),
    fiscalYears: [...fiscalYears],
  };
}

const nothingRead = {
  rowsRead: 0,
  rowsAdded: 0,
  rowsWithErrors: 0,
  blankRows: 0,
  lineCount: 0,
  amounts: [],
  errors: [],
  suspectedTotals: [],
  unbalancedRows: 0,
  unevenCodes: [],
  fiscalYears: [],
} satisfies Partial<FilePreviewView>;

function rowErrorView({ row, column, heading, field, value }: RowError): RowErrorView {
  return { row, column: column ?? null, heading: heading ?? null, field: field ?? null, value };
}

export function totalsViews(totals: BudgetTotals): DirectionTotalsView[] {
  return directions
    .filter((direction) => totals[direction].consolidated.lineCount > 0)
    .map((direction) => {
      const { gross, eliminations, consolidated } = totals[direction];
      return {
        direction,
        gross: amountsView(gross),
        eliminations: amountsView(eliminations),
        consolidated: amountsView(consolidated),
        lineCount: consolidated.lineCount,
      };
    });
}

export function controlTotalViews(totals: BudgetTotals, expected: readonly ControlTotal[]): ControlTotalView[] {
  return expected.map((control) => {
    const checked = checkControlTotals(totals, [control]);
    const found = totals[control.direction][control.basis][control.phase];
    const difference = checked.ok ? undefined : checked.error.differences[0]?.difference;
    const { direction, basis, phase, amount } = control;
    return {
      direction,
      basis,
      phase,
      amount: toWire(amount),
      found: found ? toWire(found) : null,
      difference: found ? toWire(difference ?? { minor: 0n, currency: found.currency }) : null,
    };
  });
}

export function lineView(line: ImportedLine): PreviewLineView {
  const { code, elimination, body, department, programme, chapter, economic, rowCount } = line;
  const names = [body, department, programme, chapter, economic].flatMap((step) => (step ? [step.name || step.code] : []));
  return { code, elimination, names, rowCount, amounts: amountsView({ ...line, final: line.final ?? line.initial }) };
}

export function obstacleView({ code, fileId, details }: Obstacle, title: TitleOf): ObstacleView {
  return { code, title: title(code), fileId, details: [...details] };
}

function amountsView({ initial, final, executed }: Pick<AmountTotals, 'initial' | 'final' | 'executed'>): AmountsView {
  const optional = (amount: Money | undefined) => (amount ? toWire(amount) : null);
  return { initial: toWire(initial), final: toWire(final), executed: optional(executed) };
}
