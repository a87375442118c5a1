import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fraction } from '../exact/fraction.js';
import type { PlainElection } from '../greedy/greedy.naive.js';
import { allocate, inCodePointOrder, type Profile } from '../index.js';
import { equalSharesNaive } from './equal-shares.naive.js';

/**
 * Elections in which A is cheaper than B at low starting shares, dearer for a few rounds, and cheaper again: a leap over those
 * rounds finds A ahead at both of its ends.
 *
 * X and Y come first and leave their supporters poorer, by x and y a head. Of B's supporters the p who paid for X give all they
 * have, and the r rich ones the rest: its price falls by p/r with each unit, until at share x + c all of them can pay c, and
 * falls no more. The price of A, to which the q who paid for Y give all they have, falls by q/r all along, q < p, and is higher
 * by `above` where B's stops. Whoever buys B first
 * spends too much and ends Add1 there; Z always fits, is bought by nobody near these shares, and keeps it going.
 */
interface Bend {
  readonly p: number;
  readonly q: number;
  readonly r: number;
  readonly x: bigint;
  readonly y: bigint;
  readonly c: bigint;
  readonly above: bigint;
  /** Whether a funded project counts what it costs, or one. */
  readonly utility: 'cost' | 'cardinality';
}

function bent({ p, q, r, x, y, c, above, utility }: Bend): Profile {
  const [poor, few, rich] = [BigInt(p), BigInt(q), BigInt(r)];
  const costB = (poor + rich) * c;
  const fromFew = few * (x + c - y);
  // Where the price per unit of cost decides, B's is c / costB: A's has to be as much where B's stops falling.
  const costA = utility === 'cardinality' ? rich * (c + above) + fromFew : ((fromFew + rich * above) * (poor + rich)) / poor;
  const projects = { A: costA, B: costB, X: poor * x, Y: few * y, Z: x + c + 30n };
  const voters = poor + few + rich + 1n;
  const money = projects.X + projects.Y + projects.A + projects.Z;
  const alike = (people: number, chosen: string[]) => Array.from({ length: people }, () => ({ projects: chosen }));
  return {
    // In whole units a head, so that rounds meet whole shares.
    budgetMinor: money + ((voters - (money % voters)) % voters),
    decimals: 0,
    projects: Object.entries(projects).map(([id, costMinor]) => ({ id, costMinor })),
    ballots: [...alike(p, ['X', 'B']), ...alike(q, ['Y', 'A']), ...alike(r, ['A', 'B']), ...alike(1, ['Z'])],
    ranked: false,
  };
}

function plain({ budgetMinor, projects, ballots }: Profile, utility: Bend['utility']): PlainElection {
  const inOrder = projects.map(({ id }) => id).toSorted(inCodePointOrder);
  const worth = (cost: bigint) => (utility === 'cost' ? cost : 1n);
  return {
    budget: budgetMinor,
    costs: projects.map(({ costMinor }) => costMinor),
    values: ballots.map((ballot) => projects.map(({ id, costMinor }) => (ballot.projects.includes(id) ? worth(costMinor) : 0n))),
    tieRank: projects.map(({ id }) => inOrder.indexOf(id)),
  };
}

/** Every round by the slow judge, one unit after the other, as Add1 is worded. */
function byUnits(profile: Profile, utility: Bend['utility']): { readonly order: string; readonly rounds: readonly string[] } {
  const election = plain(profile, utility);
  const voters = BigInt(profile.ballots.length);
  const rounds: string[] = [];
  for (let raised = 0n; ; raised++) {
    const { order } = equalSharesNaive(election, fraction(profile.budgetMinor + raised * voters, voters));
    const ids = order.map((place) => profile.projects[place]!.id).join('');
    const left = order.reduce((sum, place) => sum - election.costs[place]!, profile.budgetMinor);
    if (left < 0n) return { order: rounds.at(-1) ?? '', rounds: [...rounds, ids] };
    rounds.push(ids);
    if (!election.costs.some((cost, place) => cost <= left && !order.includes(place))) return { order: ids, rounds };
  }
}

function byLeaps(profile: Profile, utility: Bend['utility']): { readonly order: string; readonly raised: number | undefined } {
  const counted = allocate(profile, { rule: 'equal-shares', utility, completion: 'add1' });
  if (!counted.ok) throw new Error(counted.error.code);
  return { order: counted.value.order.join(''), raised: counted.value.share?.raisedByUnits };
}

/** The first of A and B in a run from this share. */
function firstAt(profile: Profile, utility: Bend['utility'], share: bigint): string {
  const { order } = equalSharesNaive(plain(profile, utility), fraction(share, 1n));
  return order.map((place) => profile.projects[place]!.id).find((id) => id === 'A' || id === 'B') ?? '';
}

describe('two prices that cross twice within a leap', () => {
  const bend: Bend = { p: 4, q: 2, r: 2, x: 100n, y: 150n, c: 900n, above: 3n, utility: 'cardinality' };

  it('are found where the other is ahead for five rounds only, between hundreds', () => {
    const profile = bent(bend);
    const shares = [960n, 996n, 999n, 1000n, 1002n, 1004n, 1100n];
    expect(shares.map((share) => firstAt(profile, 'cardinality', share)).join('')).toBe('AABBBAA');
    const { order, rounds } = byUnits(profile, 'cardinality');
    expect(rounds.at(-1)).toBe('XYB');
    expect(byLeaps(profile, 'cardinality')).toEqual({ order, raised: rounds.length - 2 });
  });

  it.each([
    ['touch in one round, and the tie goes to the one that was ahead', { above: 0n, first: 'A', costs: {} }, false],
    ['touch in one round, and the tie goes to the other', { above: 0n, first: 'C', costs: {} }, true],
    ['cross for a single round', { above: 1n, first: 'A', costs: {} }, true],
    ['cross between two rounds, so that none sees it', { above: 0n, first: 'A', costs: { A: 3503n, B: 5403n } }, false],
    ['cross between two rounds, and the ties in these go to the other', { above: 0n, first: 'C', costs: { A: 3503n, B: 5403n } }, true],
  ] as const)('are told apart where they %s', (_what, { above, first, costs }, isSeen) => {
    const named = bent({ ...bend, above });
    const rename = (id: string) => (id === 'A' ? first : id);
    const other: Readonly<Record<string, bigint>> = costs;
    const profile: Profile = {
      ...named,
      budgetMinor: named.budgetMinor + 9n,
      projects: named.projects.map(({ id, costMinor }) => ({ id: rename(id), costMinor: other[id] ?? costMinor })),
      ballots: named.ballots.map(({ projects }) => ({ projects: projects.map(rename) })),
    };
    const { order, rounds } = byUnits(profile, 'cardinality');
    expect(rounds.at(-1) === 'XYB').toBe(isSeen);
    expect(byLeaps(profile, 'cardinality')).toEqual({ order, raised: rounds.length - (isSeen ? 2 : 1) });
  });

  const bends = fc
    .record({
      p: fc.integer({ min: 2, max: 5 }),
      q: fc.integer({ min: 1, max: 4 }),
      r: fc.integer({ min: 1, max: 3 }),
      x: fc.bigInt({ min: 10n, max: 60n }),
      later: fc.bigInt({ min: 1n, max: 30n }),
      c: fc.bigInt({ min: 80n, max: 250n }),
      above: fc.bigInt({ min: 0n, max: 6n }),
      utility: fc.constantFrom('cost' as const, 'cardinality' as const),
    })
    .map(({ x, later, q, p, ...others }): Bend => ({ ...others, p, q: Math.min(q, p - 1), x, y: x + later }));

  it('never lead past a round that the slow judge would have ended at', () => {
    let crossed = 0;
    fc.assert(
      fc.property(bends, (some) => {
        const profile = bent(some);
        const { order, rounds } = byUnits(profile, some.utility);
        const stop = rounds.at(-1)!;
        if (rounds.some((ids) => ids.includes('A')) && stop.includes('B')) crossed++;
        const { order: leapt, raised } = byLeaps(profile, some.utility);
        expect([leapt, raised]).toEqual([order, order === stop ? rounds.length - 1 : rounds.length - 2]);
      }),
      { numRuns: 150, seed: 20_260 },
    );
    // The property would hold of elections without any crossing, too: these have them.
    expect(crossed).toBeGreaterThan(40);
  });
});
