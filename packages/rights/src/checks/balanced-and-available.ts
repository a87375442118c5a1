import { ok, type LineCode, type Result } from '@madang/basics';
import { balancedAndAvailable } from '@madang/budget';
import type { Currency, Money } from '@madang/money';
import { commonDenominator, compareFractions, exactly, nought, over, times, total, toWhole, type Fraction } from '../fraction.js';
import { amountLike, readList, readNumbers, type Hidden, type NotMeasured, type Quantity, type ReadEntry } from './given.js';
import { rightsCheck } from './rights-check.js';

export interface AvailableMove {
  readonly line: string;
  readonly delta?: Quantity | Hidden | null | undefined;
  /** The part of the line that is neither committed nor earmarked. Asked of lines that give money; others may leave it out. */
  readonly available?: Quantity | Hidden | null | undefined;
}

export interface BalancedInput {
  moves: readonly AvailableMove[];
  /** The largest difference that still counts as balanced; 0 when it is left out. */
  tolerance?: Quantity;
}

export type BalancedValues = {
  /** What is given less what is taken: above zero, money is short. */
  readonly balance: Quantity;
  readonly balanced: boolean;
  /** The lines that would give more than they have free. */
  readonly overdrawn: readonly string[];
  readonly shortBy: { readonly [line: string]: Quantity };
};

/** C15, as a finding among the others; `balancedAndAvailable` of `@madang/budget` decides it on whole amounts. */
export const balancedReallocation = rightsCheck<BalancedInput, 'balanced' | 'overdrawn', BalancedValues>(
  {
    id: 'C15',
    version: 1,
    name: 'It adds up, and the money is free',
    principle: 'feasibility',
    appliesTo: ['proposal'],
    question: 'Is as much taken as given, and may the money be taken where it lies?',
    formula: 'sum(delta) within tolerance; each cut <= amount not committed and not earmarked',
    inputs: {
      moves: 'the list of lines with the amount added or taken, and what of the line is neither committed nor earmarked',
      tolerance: 'how far the sums may differ and still count as balanced',
    },
    unit: 'currency; list',
    thresholds: [
      {
        level: 'ok',
        when: [
          { value: 'balanced', is: true },
          { value: 'overdrawn', is: false },
        ],
        say: 'It adds up, and the money is free to move',
      },
      { level: 'concern', when: [], say: 'It does not add up, or the money is not free to move' },
    ],
    shows: 'By how much the sums differ, and for each line that gives too much, how much of it is free.',
    basis: ['PEFA virement rules', 'city finance ordinance'],
    indicators: [],
  },
  (input) => {
    const tolerance = readNumbers({ tolerance: input.tolerance ?? 0 }, { tolerance: 'notNegative' });
    if (!tolerance.ok) return tolerance;
    const read = readList(input.moves, 'moves', (move) => move.line, { delta: 'any' });
    if (!read.ok) return read;
    const lines = readLines(read.value);
    if (!lines.ok) return lines;
    const answer = decide(lines.value, tolerance.value.tolerance);
    const amount = amountLike((input.moves as readonly AvailableMove[]).map((move) => move.delta));
    return ok({
      decisive: { balanced: answer.balanced, overdrawn: answer.overdrawn.length > 0 },
      values: {
        balance: amount(answer.balance),
        balanced: answer.balanced,
        overdrawn: answer.overdrawn.map(({ line }) => line),
        shortBy: Object.fromEntries(answer.overdrawn.map(({ line, short }) => [line, amount(short)])),
      },
    });
  },
);

interface LineMoved {
  readonly line: string;
  readonly delta: Fraction;
  readonly available: Fraction;
}

/** The decision is the budget's, on whole amounts: here fractions are only scaled up to it and back. */
function decide(lines: readonly LineMoved[], tolerance: Fraction) {
  const scale = exactly(commonDenominator([tolerance, ...lines.flatMap(({ delta, available }) => [delta, available])]));
  const whole = (value: Fraction): Money => ({ minor: toWhole(times(value, scale)), currency: noCurrency });
  const back = ({ minor }: Money): Fraction => over(exactly(minor), scale);
  const answer = balancedAndAvailable({
    moves: lines.map(({ line, delta, available }) => ({ line: line as LineCode, delta: whole(delta), available: whole(available) })),
    tolerance: whole(tolerance),
  });
  return {
    balanced: answer.balanced,
    balance: back(answer.balance),
    overdrawn: answer.overdrawn.map(({ line, short }) => ({ line, short: back(short) })),
  };
}

/** ISO 4217's code where no currency is meant: the check is handed bare amounts. */
const noCurrency = 'XXX' as Currency;

/** Two cuts of one line count together: each alone might be free, both might not. */
function readLines(moves: readonly ReadEntry<AvailableMove, 'delta'>[]): Result<readonly LineMoved[], NotMeasured> {
  const lines: LineMoved[] = [];
  for (const line of new Set(moves.map((move) => move.label))) {
    const ofLine = moves.filter((move) => move.label === line);
    const delta = total(ofLine.map(({ numbers }) => numbers.delta));
    const available = delta.top < 0n ? leastAvailable(line, ofLine) : ok(nought);
    if (!available.ok) return available;
    lines.push({ line, delta, available: available.value });
  }
  return ok(lines);
}

/** The least that any move of the line says is free; at least one has to say it. */
function leastAvailable(line: string, moves: readonly ReadEntry<AvailableMove, 'delta'>[]): Result<Fraction, NotMeasured> {
  const telling = moves.filter(({ entry }) => entry.available !== undefined && entry.available !== null);
  let least: Fraction | undefined;
  for (const { entry } of telling.length > 0 ? telling : moves.slice(0, 1)) {
    const read = readNumbers(entry, { available: 'any' }, { name: 'moves', item: line });
    if (!read.ok) return read;
    const { available } = read.value;
    if (least === undefined || compareFractions(available, least) < 0) least = available;
  }
  return ok(least ?? nought);
}
