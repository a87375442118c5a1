import type { BalanceView, EffectView, MissingInputView, MovesChecksView } from '@madang/contracts/proposal-checks';
import { toWire } from '@madang/contracts/wire';
import type { ReallocationEffect, RightEffect } from '@madang/rights';
import { asksWhoWouldLose, type MovesChecks } from './check-moves.js';

export function toChecksView(checks: MovesChecks): MovesChecksView {
  const { version, flaws, unknownLines, effect } = checks;
  return {
    budgetYear: version.fiscalYear,
    flaws: flaws.map((flaw) => ({ code: flaw.code, line: 'line' in flaw ? flaw.line : null })),
    unknownLines: [...unknownLines],
    balance: toBalanceView(checks),
    effect: effect ? toEffectView(effect, checks) : null,
  };
}

function toBalanceView({ balance, taken, given, sources }: MovesChecks): BalanceView {
  return {
    level: balance.level,
    taken: toWire(taken),
    given: toWire(given),
    difference: toWire(balance.balance),
    sources: sources.map(({ line, name, asked, short, appropriation, committed, earmarked, free }) => ({
      line,
      name,
      asked: toWire(asked),
      short: toWire(short),
      appropriation: toWire(appropriation),
      committed: toWire(committed),
      earmarked: toWire(earmarked),
      free: toWire(free),
    })),
  };
}

function toEffectView(effect: ReallocationEffect, checks: MovesChecks): EffectView {
  return {
    level: effect.finding.level,
    byRight: effect.byRight.map(({ right, net, afterMove }) => ({
      right,
      net: toWire(net),
      afterMove: afterMove ? toAfterMoveView(afterMove, checks.version.fiscalYear) : null,
    })),
    notAttributed: toWire(effect.notAttributed),
    asksWhoWouldLose: asksWhoWouldLose(checks),
  };
}

function toAfterMoveView({ level, values, missingInput = [] }: NonNullable<RightEffect['afterMove']>, year: number) {
  return {
    level,
    change: values.change ?? null,
    nominalChange: values.nominalChange ?? null,
    missing: missingInput.map(({ name }): MissingInputView => ({ name, year: yearOf(name, year) })),
  };
}

/** `a0`, `p0` and `d0` are last year's, `a1`, `p1` and `d1` this year's. */
function yearOf(input: string, year: number): number | null {
  if (/^[apd]0$/.test(input)) return year - 1;
  return /^[apd]1$/.test(input) ? year : null;
}
