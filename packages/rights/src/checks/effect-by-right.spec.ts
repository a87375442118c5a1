import type { Currency, Money } from '@madang/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cofogGroup, cofogGroups } from '../catalogue/cofog.js';
import { effectByRight, type MoneyMove } from './effect-by-right.js';

const EUR = 'EUR' as Currency;
const eur = (minor: bigint): Money => ({ minor, currency: EUR });
const from = (minor: bigint, code: Parameters<typeof cofogGroup>[0]): MoneyMove => ({
  delta: eur(minor),
  weights: cofogGroup(code).weights,
  line: code,
});
const years = { p0: 100, p1: 101, d0: 1, d1: 1.02 };
const baselines = { MO: { a0: 100_000n, a1: 110_000n, ...years }, SA: { a0: 40_000n, a1: 43_000n, ...years } };
const moves = [from(-10_000n, '04.5'), from(6_000n, '10.6'), from(4_000n, '06.2')] as const;

describe('effectByRight', () => {
  it('lists what each right wins or loses, the greatest loss first', () =>
    expect(effectByRight(moves, EUR, { baselines }).byRight.map(({ right, net }) => [right, net.minor])).toEqual([
      ['MO', -7_800n],
      ['SA', -1_000n],
      ['EN', 1_200n],
      ['HO', 7_600n],
    ]));
  it('says of each loser where it stands once the money has moved', () => {
    const { byRight, losing, finding } = effectByRight(moves, EUR, { baselines });
    expect(losing).toEqual(['MO', 'SA']);
    expect(byRight.map(({ afterMove }) => afterMove?.level)).toEqual(['watch', 'ok', undefined, undefined]);
    expect(byRight[0]?.afterMove?.values.change).toBeCloseTo(-0.008, 4);
    expect(finding).toMatchObject({ check: 'C14', level: 'concern', values: { worst: 'MO', net: { MO: -7_800n } } });
  });
  it('without a baseline shows the amounts and no level', () => {
    const { byRight, finding } = effectByRight(moves, EUR, { baselines: { MO: baselines.MO } });
    expect(byRight[1]).toMatchObject({ right: 'SA', net: eur(-1_000n), loses: true, afterMove: { level: 'not_computable' } });
    expect(finding).toMatchObject({ level: 'not_computable', missingInput: [{ name: 'baseline', item: 'SA', why: 'missing' }] });
  });
  it('a right that loses less than a cent still loses', () => {
    const { byRight, finding } = effectByRight([{ delta: eur(-1n), weights: { HO: 4_000 } }], EUR);
    expect(byRight).toMatchObject([{ right: 'HO', net: eur(0n), loses: true }]);
    expect(finding.level).toBe('not_computable');
  });
  it('money within one right takes from none', () =>
    expect(effectByRight([from(-500n, '05.1'), from(500n, '05.4')], EUR).finding.level).toBe('ok'));
  it('rights and the rest together are what the moves add up to, within a unit each', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.bigInt({ min: -(2n ** 60n), max: 2n ** 60n }), fc.constantFrom(...cofogGroups)), {
          minLength: 1,
          maxLength: 20,
        }),
        (some) => {
          const all = some.map(([minor, group]) => from(minor, group.code));
          const { byRight, notAttributed } = effectByRight(all, EUR);
          const sum = byRight.reduce((total, { net }) => total + net.minor, notAttributed.minor);
          const moved = some.reduce((total, [minor]) => total + minor, 0n);
          const apart = sum > moved ? sum - moved : moved - sum;
          expect(apart <= BigInt(byRight.length + 1)).toBe(true);
          expect(byRight.every(({ net }, index) => index === 0 || byRight[index - 1]!.net.minor <= net.minor)).toBe(true);
        },
      ),
    ));
  it('has nothing to judge before anything is moved', () =>
    expect(effectByRight([], EUR)).toMatchObject({
      byRight: [],
      losing: [],
      notAttributed: eur(0n),
      finding: { level: 'not_computable', missingInput: [{ name: 'moves', why: 'empty' }] },
    }));
  it('takes the thresholds of the city', () => {
    const realSpendingThresholds = [{ level: 'severe', when: [], say: 'No cut is small here' }] as const;
    const { byRight } = effectByRight(moves, EUR, { baselines, realSpendingThresholds });
    expect(byRight[0]?.afterMove).toMatchObject({ level: 'severe', say: 'No cut is small here' });
  });
  it('two currencies do not meet', () => expect(() => effectByRight([from(1n, '05.1')], 'KRW' as Currency)).toThrow(/Two currencies/));
  it('the order of the moves does not matter', () => {
    const [first, second, third] = moves;
    expect(effectByRight([third, first, second], EUR, { baselines }).byRight).toEqual(effectByRight(moves, EUR, { baselines }).byRight);
  });
});
