import { checkControlTotals, directions, unevenCodeWidths, type AmountTotals, type BudgetTotals, type ControlTotal } from '@madang/budget';
import type {
  ControlTotalView,
  DirectionTotalsView,
  FilePreviewView,
  ObstacleView,
  PreviewLineView,
} from '@madang/contracts/budget-previews';
import type { AmountsView } from '@madang/contracts/budgets';
import type { ProblemCode } from '@madang/contracts/problems';
import { toWire, type WireMoney } from '@madang/contracts/wire';
import type { Currency, Money } from '@madang/money';
import type { BudgetImportFileRow } from '../files/budget-import-file.entity.js';
import { widthBodies } from '../files/file-bodies.js';
import type { LineFound } from '../reading/file-found.js';
import type { Obstacle } from './obstacles.js';

/** The words for a code in the reader's language. */
export type TitleOf = (code: ProblemCode) => string;

type PreviewedFile = Pick<BudgetImportFileRow, 'id' | 'name' | 'direction' | 'found'>;

export function filePreview(file: PreviewedFile & { readonly mendedCells: number }, currency: Currency, title: TitleOf): FilePreviewView {
  const { id, name, direction, found, mendedCells } = file;
  if (!found) return { id, name, direction, ...nothingRead, mendedCells };
  const { rowsRead, rowsAdded, rowsWithErrors, blankRows, lineCount, unbalancedRows, codeWidthsSeen, fiscalYears } = found;
  return {
    id,
    name,
    direction,
    rowsRead,
    rowsAdded,
    rowsWithErrors,
    blankRows,
    lineCount,
    mendedCells,
    amounts: found.amounts.map(({ sumMinor, ...amount }) => ({ ...amount, sum: wire(sumMinor, currency) })),
    errors: found.errors.map((group) => ({ ...group, title: title(group.code), examples: [...group.examples] })),
    suspectedTotalCount: found.suspectedTotals,
    suspectedTotals: found.totals.map(({ initialMinor, ...total }) => ({ ...total, initial: optional(initialMinor, currency) })),
    unbalancedRows,
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
  suspectedTotalCount: 0,
  suspectedTotals: [],
  unbalancedRows: 0,
  unevenCodes: [],
  fiscalYears: [],
} satisfies Partial<FilePreviewView>;

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

export function lineView({ code, elimination, names, rowCount, ...line }: LineFound, currency: Currency): PreviewLineView {
  const amounts = {
    initial: wire(line.initialMinor, currency),
    final: wire(line.finalMinor ?? line.initialMinor, currency),
    executed: optional(line.executedMinor, currency),
  };
  return { code, elimination, names: [...names], rowCount, amounts };
}

export function obstacleView({ code, fileId, details }: Obstacle, title: TitleOf): ObstacleView {
  return { code, title: title(code), fileId, details: [...details] };
}

function amountsView({ initial, final, executed }: Pick<AmountTotals, 'initial' | 'final' | 'executed'>): AmountsView {
  const given = (amount: Money | undefined) => (amount ? toWire(amount) : null);
  return { initial: toWire(initial), final: toWire(final), executed: given(executed) };
}

function wire(minor: string, currency: Currency): WireMoney {
  return { minor, currency };
}

function optional(minor: string | null, currency: Currency): WireMoney | null {
  return minor === null ? null : wire(minor, currency);
}
