import { ok } from '@madang/basics';
import { sum, type Currency, type Money } from '@madang/money';
import type { RightCode } from '../catalogue/right-code.js';
import { weightsInOrder, wholeWeight, type RightWeights } from '../catalogue/right-weights.js';
import { exactly, fraction, minus, plus, total, toWhole, type Fraction } from '../fraction.js';
import { effectOfReallocation, type ReallocationValues, type RightBaselines } from './effect-of-a-reallocation.js';
import type { Finding } from './finding.js';
import { netByRight } from './net-by-right.js';
import { measureRealSpending, readRealSpending, realSpendingEntry, type RealSpendingValues } from './real-spending-per-resident.js';
import { findingFor } from './rights-check.js';
import type { Thresholds } from './threshold.js';

/** Money added to a line (above zero) or taken from it (below zero), with the line's weights in basis points. */
export interface MoneyMove {
  readonly delta: Money;
  readonly weights: RightWeights;
  /** Names the line in a finding. */
  readonly line?: string | undefined;
}

export interface RightEffect {
  readonly right: RightCode;
  /** To the nearest minor unit; whether the right loses is decided on the exact amount. */
  readonly net: Money;
  readonly loses: boolean;
  /** C01 as it stands once the money has moved; only for a right that loses. Not computable without its baseline. */
  readonly afterMove?: Finding<RealSpendingValues>;
}

export interface ReallocationEffect {
  /** Every right that a move touches, the greatest loss first. */
  readonly byRight: readonly RightEffect[];
  readonly losing: readonly RightCode[];
  /** What the moves add to, or take from, money that serves no right in particular. */
  readonly notAttributed: Money;
  /** C14 over all rights. */
  readonly finding: Finding<ReallocationValues>;
}

export interface EffectOptions {
  /** Amounts in minor units, as bigint. Without them a losing right has its loss, but no level. */
  readonly baselines?: RightBaselines;
  /** The city's own, where it set any. */
  readonly realSpendingThresholds?: Thresholds<'change'>;
  readonly reallocationThresholds?: Thresholds<'loses' | 'lowestChange'>;
}

/**
 * Says right by right what moving money takes and gives, as a form shows it while amounts are typed. All moves are in
 * `currency`. While there are none, C14 has nothing to judge and names the moves as missing.
 */
export function effectByRight(moves: readonly MoneyMove[], currency: Currency, options: EffectOptions = {}): ReallocationEffect {
  const { baselines = {}, realSpendingThresholds, reallocationThresholds } = options;
  const moved = sum(
    moves.map((move) => move.delta),
    currency,
  );
  const nets = netByRight(moves.map(({ delta, weights }) => ({ delta: exactly(delta.minor), weights: partsOf(weights) })));
  const toMoney = (amount: Fraction): Money => ({ minor: toWhole(amount), currency });
  const byRight = nets.map(({ right, net }): RightEffect => {
    const effect = { right, net: toMoney(net), loses: net.top < 0n };
    return effect.loses ? { ...effect, afterMove: realSpendingAfter(net, baselines[right], realSpendingThresholds) } : effect;
  });
  return {
    byRight,
    losing: byRight.filter((effect) => effect.loses).map((effect) => effect.right),
    notAttributed: toMoney(minus(exactly(moved.minor), total(nets.map(({ net }) => net)))),
    finding: effectOfReallocation.evaluate({ moves: moves.map(asParts), baseline: baselines }, reallocationThresholds),
  };
}

function realSpendingAfter(net: Fraction, baseline: RightBaselines[RightCode], thresholds?: Thresholds<'change'>) {
  const given = readRealSpending(baseline ?? {});
  const measured = given.ok ? ok(measureRealSpending({ ...given.value, a1: plus(given.value.a1, net) })) : given;
  return findingFor(realSpendingEntry, measured, thresholds);
}

function partsOf(weights: RightWeights): [RightCode, Fraction][] {
  return weightsInOrder(weights).map(([right, weight]) => [right, fraction(BigInt(weight), BigInt(wholeWeight))]);
}

function asParts({ delta, weights, line }: MoneyMove, index: number) {
  const parts = Object.fromEntries(weightsInOrder(weights).map(([right, weight]) => [right, weight / wholeWeight]));
  return { line: line ?? `${index + 1}`, delta: delta.minor, weights: parts };
}
