import { add, apportion, zero, type Currency, type Money } from '@madang/money';
import { cofogGroup, type CofogGroupCode } from './catalogue/cofog.js';
import { rightCodes, type RightCode } from './catalogue/right-code.js';
import { weightsInOrder, wholeWeight, type RightWeights } from './catalogue/right-weights.js';

/** One amount parted between the rights it serves. The parts and `notAttributed` add up to the amount, to the last minor unit. */
export interface RightShares {
  readonly byRight: Readonly<Partial<Record<RightCode, Money>>>;
  readonly notAttributed: Money;
}

/** What is needed of a budget line. A line without a COFOG group serves no right in particular; `weights` are the city's own for this line. */
export interface AttributableLine {
  readonly amount: Money;
  readonly cofog?: CofogGroupCode | undefined;
  readonly weights?: RightWeights | undefined;
}

export interface AttributedSums {
  /** Every right, in the order of the catalogue, also those with nothing. */
  readonly byRight: Readonly<Record<RightCode, Money>>;
  readonly notAttributed: Money;
  /** The part of `notAttributed` that nobody has classified yet, as opposed to money that serves no right in particular. */
  readonly unclassified: Money;
  readonly total: Money;
}

/**
 * Splits an amount by weights in basis points; largest remainders, ties to the earlier right and last to "not attributed".
 * Weights above the whole are a fault in the program: `checkWeights` refuses them where they come in.
 */
export function splitByRight(amount: Money, weights: RightWeights): RightShares {
  const pairs = weightsInOrder(weights);
  const rest = pairs.reduce((left, [, weight]) => left - weight, wholeWeight);
  if (rest < 0) throw new Error('The weights of the rights exceed the whole');
  const shares = apportion(amount, [...pairs.map(([, weight]) => BigInt(weight)), BigInt(rest)]);
  return {
    byRight: Object.fromEntries(pairs.map(([right], index) => [right, shares[index]!])),
    notAttributed: shares[pairs.length]!,
  };
}

/** The weights in force for a line: the city's own if it set any, else those of its COFOG group, else none. */
export function weightsOfLine(line: Pick<AttributableLine, 'cofog' | 'weights'>): RightWeights {
  return line.weights ?? (line.cofog === undefined ? {} : cofogGroup(line.cofog).weights);
}

/** Splits the amount of one line between rights. */
export function rightSharesOf(line: AttributableLine): RightShares {
  return splitByRight(line.amount, weightsOfLine(line));
}

/**
 * Sums lines right by right. No unit is counted twice and none is lost, so the rights together never exceed the budget.
 * All lines are in `currency`.
 */
export function attributeByRight(lines: Iterable<AttributableLine>, currency: Currency): AttributedSums {
  const byRight = Object.fromEntries(rightCodes.map((right) => [right, zero(currency)])) as Record<RightCode, Money>;
  let notAttributed = zero(currency);
  let unclassified = zero(currency);
  let total = zero(currency);
  for (const line of lines) {
    const shares = rightSharesOf(line);
    for (const right of rightCodes) {
      const share = shares.byRight[right];
      if (share) byRight[right] = add(byRight[right], share);
    }
    notAttributed = add(notAttributed, shares.notAttributed);
    if (line.cofog === undefined && line.weights === undefined) unclassified = add(unclassified, line.amount);
    total = add(total, line.amount);
  }
  return { byRight, notAttributed, unclassified, total };
}
