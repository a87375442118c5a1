import { err, ok } from '@madang/basics';
import { isRightCode, type RightCode } from '../catalogue/right-code.js';
import { compareFractions, exactly, nought, plus, toNumber, type Fraction } from '../fraction.js';
import type { MissingInput } from './finding.js';
import { amountLike, hidden, lacks, readList, type Given, type Hidden, type Quantity } from './given.js';
import { netByRight, type WeightedMove } from './net-by-right.js';
import { measureRealSpending, readRealSpending, type RealSpendingInput } from './real-spending-per-resident.js';
import { rightsCheck } from './rights-check.js';

/** Per right, the six inputs of C01 with `a1` before the move, in the same unit as the moves. */
export type RightBaselines = Readonly<Partial<Record<RightCode, Given<RealSpendingInput>>>>;

export interface ReallocationMove {
  readonly line: string;
  readonly delta?: Quantity | Hidden | null | undefined;
  /** Parts of the whole: 0.3 is three tenths. */
  readonly weights: Readonly<Partial<Record<RightCode, number>>>;
}

export interface ReallocationInput {
  moves: readonly ReallocationMove[];
  baseline?: RightBaselines;
}

export type ReallocationValues = {
  /** Worst first. */
  readonly net: { readonly [right: string]: Quantity };
  readonly losing: readonly RightCode[];
  readonly worst: RightCode | null;
  readonly changeAfterMove: { readonly [right: string]: number };
};

/** C14. For amounts of money, `effectByRight` is the way in. */
export const effectOfReallocation = rightsCheck<ReallocationInput, 'loses' | 'lowestChange', ReallocationValues>(
  {
    id: 'C14',
    version: 1,
    name: 'What moving money gives to each right, and takes from it',
    principle: 'non_retrogression',
    appliesTo: ['proposal'],
    question: 'If this money is moved, which rights get less?',
    formula: 'net_right = sum(delta_line * weight_line_right); for each losing right the C01 change after the move',
    inputs: {
      moves: 'the list of lines with the amount added or taken and their weights by right',
      baseline:
        'the inputs of C01 for a losing right, with a1 as it is before the move; while they are missing the amounts are shown, without a level',
    },
    unit: 'currency by right',
    thresholds: [
      { level: 'ok', when: [{ value: 'loses', is: false }], say: 'No right gets less' },
      {
        level: 'watch',
        when: [{ value: 'lowestChange', atLeast: 0 }],
        say: 'A right gets less, and still no less than last year in real terms',
      },
      { level: 'concern', when: [], say: 'A right gets less, and less than last year in real terms' },
    ],
    shows: 'A bar to the left or right for each right, the greatest loss first. What one right wins never covers what another loses.',
    basis: ['ICESCR-2', 'HR/PUB/17/3'],
    indicators: [],
  },
  (input) => {
    const read = readMoves(input.moves);
    if (!read.ok) return read;
    const nets = netByRight(read.value);
    const losing = nets.filter(({ net }) => net.top < 0n);
    const amount = amountLike((input.moves as readonly ReallocationMove[]).map((move) => move.delta));
    const changes = losing.map(({ right, net }) => ({ right, change: changeAfter(input.baseline, right, net) }));
    const known = changes.flatMap(({ right, change }) => (change.ok ? [{ right, change: change.value }] : []));
    const missing = changes.flatMap(({ change }): readonly MissingInput[] => (change.ok ? [] : change.error.missing));
    const values = {
      net: Object.fromEntries(nets.map(({ right, net }) => [right, amount(net)])),
      losing: losing.map(({ right }) => right),
      worst: losing[0]?.right ?? null,
      changeAfterMove: Object.fromEntries(known.map(({ right, change }) => [right, toNumber(change)])),
    };
    if (missing.length > 0) return err({ missing, values });
    return ok({ decisive: { loses: losing.length > 0, lowestChange: lowest(known.map(({ change }) => change)) }, values });
  },
);

function readMoves(moves: Given<ReallocationInput>['moves']) {
  const read = readList(moves, 'moves', (move) => move.line, { delta: 'any' });
  if (!read.ok) return read;
  const weighted: WeightedMove[] = [];
  for (const { entry, label, numbers } of read.value) {
    const weights = Object.entries(entry.weights).flatMap(([right, weight]): [RightCode, Fraction][] =>
      isRightCode(right) && Number.isFinite(weight) ? [[right, exactly(weight)]] : [],
    );
    if (weights.length < Object.keys(entry.weights).length) return lacks('moves', 'not-a-number', { item: label, field: 'weights' });
    weighted.push({ delta: numbers.delta, weights });
  }
  return ok(weighted);
}

function changeAfter(baselines: RightBaselines | Hidden | null | undefined, right: RightCode, net: Fraction) {
  if (baselines === hidden) return lacks('baseline', 'hidden', { item: right });
  const baseline = baselines?.[right];
  if (!baseline) return lacks('baseline', 'missing', { item: right });
  const given = readRealSpending(baseline, { name: 'baseline', item: right });
  return given.ok ? ok(measureRealSpending({ ...given.value, a1: plus(given.value.a1, net) }).decisive.change) : given;
}

function lowest(changes: readonly Fraction[]): Fraction {
  return changes.toSorted(compareFractions)[0] ?? nought;
}
