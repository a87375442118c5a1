import type { LineCode } from '@madang/basics';
import type { Currency } from '@madang/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReallocation, type Move } from './check-reallocation.js';
import { fitMoves, rebaseMoves, type RebasableLine } from './rebase-moves.js';

const EUR = 'EUR' as Currency;
const eur = (minor: bigint) => ({ minor, currency: EUR });
const code = (text: string) => text as LineCode;
const move = (line: string, delta: bigint): Move => ({ line: code(line), delta: eur(delta) });
const holding = (initial: bigint, more: Partial<RebasableLine> = {}): RebasableLine => ({
  direction: 'expenditure',
  elimination: false,
  initial: eur(initial),
  ...more,
});
const budget = (lines: Readonly<Record<string, RebasableLine>>) => new Map(Object.entries(lines).map(([name, line]) => [code(name), line]));

const before = budget({ roads: holding(100n), parks: holding(80n), rent: holding(10n) });
const moves = [move('roads', -60n), move('parks', -40n), move('rent', 100n)];
const plain = (fitted: readonly Move[] | null) => fitted?.map(({ line, delta }) => [line, delta.minor]);

describe('a reallocation in a later budget', () => {
  it('follows it when every source still holds what is asked, and shows both budgets side by side', () => {
    const after = budget({ roads: holding(90n, { committed: eur(50n) }), parks: holding(40n), rent: holding(0n) });
    const { follows, moves: rebased } = rebaseMoves(moves, before, after);
    expect(follows).toBe(true);
    expect(rebased.map(({ obstacle }) => obstacle)).toEqual([null, null, null]);
    expect(rebased[0]).toMatchObject({ before: { appropriation: eur(100n) }, after: { appropriation: eur(90n), free: eur(40n) } });
  });

  it.each([
    ['line-gone', budget({ roads: holding(100n), rent: holding(1n) })],
    ['holds-too-little', budget({ roads: holding(100n), parks: holding(39n), rent: holding(1n) })],
    ['line-not-spending', budget({ roads: holding(100n), parks: holding(80n, { direction: 'revenue' }), rent: holding(1n) })],
    ['line-not-spending', budget({ roads: holding(100n), parks: holding(80n, { elimination: true }), rent: holding(1n) })],
    ['other-currency', budget({ roads: holding(100n), parks: holding(0n, { initial: { minor: 80n, currency: 'USD' as Currency } }) })],
  ])('does not follow it unasked where a source meets “%s”', (obstacle, after) => {
    const { follows, moves: rebased } = rebaseMoves(moves, before, after);
    expect(follows).toBe(false);
    expect(rebased.find(({ line }) => line === 'parks')?.obstacle).toBe(obstacle);
  });

  it('never touches an amount', () =>
    fc.assert(
      fc.property(anyMoves(), anyBudget(), (asked, after) => {
        expect(rebaseMoves(asked, before, after).moves.map(({ line, delta }) => ({ line, delta }))).toEqual(asked);
      }),
    ));

  it('follows exactly where no move meets an obstacle', () =>
    fc.assert(
      fc.property(anyMoves(), anyBudget(), (asked, after) => {
        const { follows, moves: rebased } = rebaseMoves(asked, before, after);
        expect(follows).toBe(rebased.every(({ obstacle }) => obstacle === null));
      }),
    ));
});

describe('the nearest reallocation that a later budget can bear', () => {
  it('is the same one where the budget bears it', () => expect(fitMoves(moves, before)).toEqual(moves));

  it('takes what a poorer source still holds, and gives as much', () => {
    const after = budget({ roads: holding(100n), parks: holding(15n), rent: holding(10n) });
    expect(plain(fitMoves(moves, after))).toEqual([
      ['roads', -60n],
      ['parks', -15n],
      ['rent', 75n],
    ]);
  });

  it('shares what is left among the destinations as the author did', () => {
    const asked = [move('roads', -90n), move('rent', 60n), move('parks', 30n)];
    const after = budget({ roads: holding(31n), rent: holding(0n), parks: holding(0n) });
    expect(plain(fitMoves(asked, after))).toEqual([
      ['roads', -31n],
      ['rent', 21n],
      ['parks', 10n],
    ]);
  });

  it('takes less from all sources when a destination is gone', () => {
    const asked = [move('roads', -60n), move('parks', -30n), move('rent', 45n), move('homes', 45n)];
    const after = budget({ roads: holding(100n), parks: holding(100n), rent: holding(0n) });
    expect(plain(fitMoves(asked, after))).toEqual([
      ['roads', -30n],
      ['parks', -15n],
      ['rent', 45n],
    ]);
  });

  it('is none where nothing can be taken or nobody is left to give it to', () => {
    expect(fitMoves(moves, budget({ roads: holding(0n), parks: holding(-5n), rent: holding(1n) }))).toBeNull();
    expect(fitMoves(moves, budget({ roads: holding(100n), parks: holding(100n) }))).toBeNull();
  });

  it('always passes the check of a reallocation, and never asks for more than was asked of any line', () =>
    fc.assert(
      fc.property(anyMoves(), anyBudget(), (asked, after) => {
        const fitted = fitMoves(asked, after);
        if (fitted === null) return;
        expect(checkReallocation(fitted, after, { mostLines: Infinity })).toMatchObject({ ok: true });
        const most = new Map(asked.map(({ line, delta }) => [line, delta.minor]));
        for (const { line, delta } of fitted) {
          const wanted = most.get(line)!;
          expect(wanted < 0n ? delta.minor >= wanted && delta.minor < 0n : delta.minor <= wanted && delta.minor > 0n).toBe(true);
        }
      }),
    ));

  it('is none only where every source or every destination is lost', () =>
    fc.assert(
      fc.property(anyMoves(), anyBudget(), (asked, after) => {
        const { moves: rebased } = rebaseMoves(asked, before, after);
        const alive = rebased.filter(({ obstacle }) => obstacle === null || obstacle === 'holds-too-little');
        const sources = alive.some(({ delta, after: now }) => delta.minor < 0n && now!.appropriation.minor > 0n);
        const destinations = alive.some(({ delta }) => delta.minor > 0n);
        expect(fitMoves(asked, after) !== null).toBe(sources && destinations);
      }),
    ));
});

const names = ['roads', 'parks', 'rent', 'homes', 'pools', 'trees'];

/** Balanced, each line once, at least one source and one destination. */
function anyMoves(): fc.Arbitrary<readonly Move[]> {
  return fc
    .record({
      sources: fc.array(fc.bigInt({ min: 1n, max: 300n }), { minLength: 1, maxLength: 3 }),
      weights: fc.array(fc.bigInt({ min: 1n, max: 9n }), { minLength: 1, maxLength: 3 }),
    })
    .map(({ sources, weights }) => {
      const amount = sources.reduce((sum, one) => sum + one, 0n);
      const whole = weights.reduce((sum, one) => sum + one, 0n);
      const gifts = weights.map((weight) => (amount * weight) / whole);
      gifts[0] = gifts[0]! + amount - gifts.reduce((sum, one) => sum + one, 0n);
      return [
        ...sources.map((minor, at) => move(names[at]!, -minor)),
        ...gifts.map((minor, at) => move(names[at + 3]!, minor)).filter(({ delta }) => delta.minor > 0n),
      ];
    });
}

function anyBudget(): fc.Arbitrary<ReadonlyMap<LineCode, RebasableLine>> {
  const line = fc.record({
    minor: fc.bigInt({ min: -10n, max: 300n }),
    kind: fc.constantFrom('spending', 'spending', 'spending', 'revenue', 'elimination', 'gone'),
  });
  return fc.array(line, { minLength: names.length, maxLength: names.length }).map((lines) => {
    const known = lines.flatMap(({ minor, kind }, at): [LineCode, RebasableLine][] => {
      if (kind === 'gone') return [];
      const more = kind === 'revenue' ? ({ direction: 'revenue' } as const) : { elimination: kind === 'elimination' };
      return [[code(names[at]!), holding(minor, more)]];
    });
    return new Map(known);
  });
}
