import type { CityId, LineCode } from '@madang/basics';
import {
  balancedAndAvailable,
  checkReallocation,
  freeAmount,
  type BalancedAndAvailable,
  type FreeAmount,
  type Move,
  type ReallocationProblem,
} from '@madang/budget';
import { negate, sum, zero, type Currency, type Money } from '@madang/money';
import { effectByRight, servingOf, weightsOfLine, type MoneyMove, type ReallocationEffect } from '@madang/rights';
import type { DataSource, EntityManager } from 'typeorm';
import { Problem } from '../../../platform/http/problem.js';
import { movableLines, type LatestVersion, type LineForMoves } from '../../budgets/index.js';
import { rightBaselines } from './right-baselines.js';

export interface SourceLine extends FreeAmount {
  readonly line: LineCode;
  readonly name: string;
  readonly asked: Money;
  readonly short: Money;
}

/** What the two checks say of moving money: one answer for the form, the page and the act of submitting. */
export interface MovesChecks {
  readonly version: LatestVersion;
  readonly flaws: readonly ReallocationProblem[];
  readonly unknownLines: readonly LineCode[];
  readonly balance: BalancedAndAvailable;
  readonly taken: Money;
  readonly given: Money;
  readonly sources: readonly SourceLine[];
  /** Undefined while no move names a line that the budget has. */
  readonly effect: ReallocationEffect | undefined;
}

/** Puts checks C15 (does it add up, is the money free?) and C14 (which rights get less?) to moves on a published budget. */
export async function checkMoves(
  tx: EntityManager | DataSource,
  cityId: CityId,
  version: LatestVersion,
  moves: readonly Move[],
): Promise<MovesChecks> {
  refuseOtherCurrencies(version, moves);
  const lines = await movableLines(
    tx,
    cityId,
    version.id,
    moves.map(({ line }) => line),
  );
  const { currency } = version;
  const reallocation = checkReallocation(moves, lines, { tolerance: zero(currency) });
  const known = moves.flatMap((move) => {
    const line = lines.get(move.line);
    return line?.direction === 'expenditure' ? [{ ...move, of: line }] : [];
  });
  const losesSomething = effectByRight(known.map(asMoneyMove), currency).losing.length > 0;
  const baselines = losesSomething ? await rightBaselines(tx, cityId, version) : {};
  const balance = balancedAndAvailable({
    moves: moves.map((move) => ({ ...move, available: availableIn(lines.get(move.line), currency) })),
    tolerance: zero(currency),
  });
  const side = (sign: 1n | -1n) => moves.filter(({ delta }) => delta.minor * sign > 0n).map(({ delta }) => delta);
  return {
    version,
    flaws: reallocation.ok ? [] : reallocation.error.problems,
    unknownLines: moves.filter(({ line }) => !lines.has(line)).map(({ line }) => line),
    balance,
    taken: negate(sum(side(-1n), currency)),
    given: sum(side(1n), currency),
    sources: known.filter(({ delta }) => delta.minor < 0n).map((move) => sourceLine(move, balance)),
    effect: known.length > 0 ? effectByRight(known.map(asMoneyMove), currency, { baselines }) : undefined,
  };
}

/** A right that falls below last year in real terms: the author owes a text on who would lose. */
export function asksWhoWouldLose({ effect }: Pick<MovesChecks, 'effect'>): boolean {
  return (effect?.byRight ?? []).some(({ afterMove }) => (afterMove?.values.change ?? 0) < 0);
}

/** Nothing can be taken from a line that is not there. */
function availableIn(line: LineForMoves | undefined, currency: Currency): Money {
  return line ? freeAmount(line).free : zero(currency);
}

interface KnownMove extends Move {
  readonly of: LineForMoves;
}

function asMoneyMove({ line, delta, of }: KnownMove): MoneyMove {
  return { line, delta, weights: weightsOfLine(servingOf(of.serving)) };
}

function sourceLine({ line, delta, of }: KnownMove, { overdrawn }: BalancedAndAvailable): SourceLine {
  const short = overdrawn.find((one) => one.line === line)?.short ?? zero(delta.currency);
  return { line, name: of.name, asked: negate(delta), short, ...freeAmount(of) };
}

/** Amounts of two currencies have no sum; the form cannot send them, so nothing is lost by refusing the whole. */
function refuseOtherCurrencies({ currency }: LatestVersion, moves: readonly Move[]): void {
  const strangers = moves.filter(({ delta }) => delta.currency !== currency);
  if (strangers.length === 0) return;
  const problems = strangers.map(({ line, delta }) => ({
    code: 'budget/two-currencies',
    line,
    currency: delta.currency,
    expected: currency,
  }));
  throw new Problem('budget/reallocation-refused', { problems });
}
