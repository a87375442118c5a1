import type { LineCode } from '@madang/basics';
import type { Currency } from '@madang/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReallocation, type MovableLine, type Move } from './check-reallocation.js';

const EUR = 'EUR' as Currency;
const eur = (minor: bigint) => ({ minor, currency: EUR });
const code = (text: string) => text as LineCode;
const move = (line: string, delta: bigint): Move => ({ line: code(line), delta: eur(delta) });
const holding = (initial: bigint): MovableLine => ({ direction: 'expenditure', elimination: false, initial: eur(initial) });

const lines = new Map<LineCode, MovableLine>([
  [code('roads'), holding(100n)],
  [code('parks'), { ...holding(100n), final: eur(30n) }],
  [code('rent'), holding(10n)],
  [code('fees'), { ...holding(100n), direction: 'revenue' }],
  [code('transfer'), { ...holding(100n), elimination: true }],
]);

function problems(moves: readonly Move[], limits = {}) {
  const checked = checkReallocation(moves, lines, limits);
  return checked.ok ? [] : checked.error.problems;
}

describe('checkReallocation', () => {
  it('accepts moves that take all of one line and give it to another', () =>
    expect(checkReallocation([move('roads', -100n), move('rent', 100n)], lines)).toMatchObject({
      ok: true,
      value: { taken: eur(100n), given: eur(100n) },
    }));
  it('says how short the sources are', () =>
    expect(problems([move('roads', -90n), move('rent', 100n)])).toEqual([
      { code: 'budget/not-balanced', taken: eur(90n), given: eur(100n), difference: eur(10n) },
    ]));
  it('bears a difference within the tolerance, either way', () => {
    expect(problems([move('roads', -90n), move('rent', 91n)], { tolerance: eur(1n) })).toEqual([]);
    expect(problems([move('roads', -91n), move('rent', 90n)], { tolerance: eur(1n) })).toEqual([]);
    expect(problems([move('roads', -92n), move('rent', 90n)], { tolerance: eur(1n) })).toMatchObject([{ code: 'budget/not-balanced' }]);
  });
  it('takes no more than a line holds as last adjusted', () =>
    expect(problems([move('parks', -31n), move('rent', 31n)])).toEqual([
      { code: 'budget/takes-more-than-there-is', line: 'parks', asked: eur(31n), holds: eur(30n), short: eur(1n) },
    ]));
  it('wants a source and a destination', () => {
    expect(problems([])).toEqual([{ code: 'budget/nothing-taken' }, { code: 'budget/nothing-given' }]);
    expect(problems([move('roads', -5n)]).map((problem) => problem.code)).toEqual(['budget/nothing-given', 'budget/not-balanced']);
    expect(problems([move('roads', 5n)]).map((problem) => problem.code)).toEqual(['budget/nothing-taken', 'budget/not-balanced']);
  });
  it('names a line once, and moves something', () => {
    expect(problems([move('roads', -5n), move('roads', -5n), move('rent', 10n)])).toEqual([
      { code: 'budget/line-named-twice', line: 'roads' },
    ]);
    expect(problems([move('roads', -5n), move('rent', 5n), move('parks', 0n)])).toEqual([
      { code: 'budget/move-of-nothing', line: 'parks' },
    ]);
  });
  it('refuses income, eliminations and lines that are not in the budget', () =>
    expect(problems([move('fees', -5n), move('transfer', -5n), move('moon', 10n)])).toEqual([
      { code: 'budget/line-is-revenue', line: 'fees' },
      { code: 'budget/line-is-elimination', line: 'transfer' },
      { code: 'budget/line-unknown', line: 'moon' },
    ]));
  it('refuses a second currency instead of adding it', () => {
    const won = { line: code('rent'), delta: { minor: 5n, currency: 'KRW' as Currency } };
    expect(problems([move('roads', -5n), won])).toContainEqual({
      code: 'budget/two-currencies',
      line: 'rent',
      currency: 'KRW',
      expected: 'EUR',
    });
  });
  it('touches 40 lines at most, unless a whole budget is proposed', () => {
    const many = Array.from({ length: 41 }, (_, at) => `line ${at}`);
    const all = new Map(many.map((name) => [code(name), holding(1000n)]));
    const moves = many.map((name, at) => move(name, at === 0 ? -40n : 1n));
    expect(checkReallocation(moves, all)).toMatchObject({
      ok: false,
      error: { problems: [{ code: 'budget/too-many-lines', lines: 41, most: 40 }] },
    });
    expect(checkReallocation(moves, all, { mostLines: Infinity })).toMatchObject({ ok: true });
    expect(checkReallocation([move('line 0', -39n), ...moves.slice(1, 40)], all)).toMatchObject({ ok: true });
  });
  it('accepts a balanced pair exactly when the source holds what it gives', () =>
    fc.assert(
      fc.property(fc.bigInt({ min: -20n, max: 250n }), fc.constantFrom('roads', 'parks', 'rent'), (amount, source) => {
        const { initial, final } = lines.get(code(source))!;
        const checked = checkReallocation(
          [move(source, -amount), move('homes', amount)],
          new Map([...lines, [code('homes'), holding(0n)]]),
        );
        expect(checked.ok).toBe(amount > 0n && amount <= (final ?? initial).minor);
      }),
    ));
});
