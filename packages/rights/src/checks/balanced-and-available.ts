import { err, ok } from '@madang/basics';
import { compareFractions, distance, minus, nought, total, type Fraction } from '../fraction.js';
import type { MissingInput } from './finding.js';
import { amountLike, hidden, readList, readNumbers, type Quantity } from './given.js';
import { rightsCheck } from './rights-check.js';

export interface AvailableMove {
  readonly line: string;
  readonly delta?: Quantity | typeof hidden | null | undefined;
  /** The part of the line that is neither committed nor earmarked. Asked of lines that give money; others may leave it out. */
  readonly available?: Quantity | typeof hidden | null | undefined;
}

export interface BalancedInput {
  moves: readonly AvailableMove[];
  /** The largest difference that still counts as balanced; 0 when it is left out. */
  tolerance?: Quantity;
}

export type BalancedValues = {
  /** What is given less what is taken: below zero, money is left over; above zero, money is short. */
  readonly balance: Quantity;
  readonly balanced: boolean;
  /** The lines that would give more than they have free. */
  readonly overdrawn: readonly string[];
  readonly shortBy: { readonly [line: string]: Quantity };
};

/** C15. Amounts of money are given as minor units in bigint, and the balance is exact. */
export const balancedAndAvailable = rightsCheck<BalancedInput, 'balanced' | 'overdrawn', BalancedValues>(
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
      tolerance: 'the largest difference that still counts as balanced',
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
    const balance = total(read.value.map(({ numbers }) => numbers.delta));
    const balanced = compareFractions(distance(balance, nought), tolerance.value.tolerance) <= 0;
    const { short, missing } = shortfalls(read.value);
    const amount = amountLike((input.moves as readonly AvailableMove[]).map((move) => move.delta));
    const values = {
      balance: amount(balance),
      balanced,
      overdrawn: [...short.keys()],
      shortBy: Object.fromEntries([...short].map(([line, by]) => [line, amount(by)])),
    };
    if (missing.length > 0) return err({ missing, values });
    return ok({ decisive: { balanced, overdrawn: short.size > 0 }, values });
  },
);

interface Read {
  readonly entry: AvailableMove;
  readonly label: string;
  readonly numbers: { readonly delta: Fraction };
}

/** Two cuts of one line count together: each alone might be free, both might not. */
function shortfalls(moves: readonly Read[]) {
  const short = new Map<string, Fraction>();
  const missing: MissingInput[] = [];
  for (const line of new Set(moves.map((move) => move.label))) {
    const ofLine = moves.filter((move) => move.label === line);
    const cut = minus(nought, total(ofLine.map(({ numbers }) => numbers.delta)));
    if (cut.top <= 0n) continue;
    const free = freeOf(line, ofLine);
    if (!free.ok) missing.push(...free.error.missing);
    else if (compareFractions(cut, free.value) > 0) short.set(line, minus(cut, free.value));
  }
  return { short, missing };
}

/** The least that any move of the line says is free; at least one has to say it. */
function freeOf(line: string, moves: readonly Read[]) {
  const telling = moves.filter(({ entry }) => entry.available !== undefined && entry.available !== null);
  const read = (telling.length > 0 ? telling : moves.slice(0, 1)).map(({ entry }) =>
    readNumbers(entry, { available: 'any' }, { name: 'moves', item: line }),
  );
  const free: Fraction[] = [];
  for (const one of read) {
    if (!one.ok) return one;
    free.push(one.value.available);
  }
  return ok(free.toSorted(compareFractions)[0]!);
}
