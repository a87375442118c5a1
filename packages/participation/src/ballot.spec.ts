import { money, type Currency } from '@madang/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBallot, type BallotStyle, type Project, type ProjectId } from './index.js';

const KRW = 'KRW' as Currency;
const id = (text: string) => text as ProjectId;
const project = (name: string, minor: bigint): Project => ({ id: id(name), cost: money(minor, KRW) });
const knapsack: BallotStyle = { kind: 'knapsack', maxPicks: null };
const election = {
  fund: money(100n, KRW),
  ballotStyle: knapsack,
  projects: [project('park', 60n), project('clinic', 40n), project('bridge', 1n)],
};

describe('checkBallot', () => {
  it('an empty ballot is a valid one', () => expect(checkBallot(election, [])).toEqual([]));
  it('choices that use the fund to its last unit are fine', () => expect(checkBallot(election, [id('park'), id('clinic')])).toEqual([]));
  it('one unit over the fund is refused, with the sum', () =>
    expect(checkBallot(election, [id('park'), id('clinic'), id('bridge')])).toEqual([
      { code: 'ballot/over-the-fund', total: money(101n, KRW), fund: money(100n, KRW), by: money(1n, KRW) },
    ]));
  it('approval without knapsack knows no sum', () =>
    expect(
      checkBallot({ ...election, ballotStyle: { kind: 'approval', maxPicks: null } }, [id('park'), id('clinic'), id('bridge')]),
    ).toEqual([]));
  it('the number of picks can be limited in both styles', () =>
    expect(checkBallot({ ...election, ballotStyle: { kind: 'approval', maxPicks: 1 } }, [id('park'), id('bridge')])).toEqual([
      { code: 'ballot/too-many', picks: 2, maxPicks: 1 },
    ]));
  it('names what is not on the ballot and what is marked twice, once each', () =>
    expect(checkBallot(election, [id('zoo'), id('park'), id('park'), id('park')])).toEqual([
      { code: 'ballot/unknown-project', project: 'zoo' },
      { code: 'ballot/project-twice', project: 'park' },
    ]));

  it('no accepted knapsack ballot costs more than the fund or has more picks than allowed', () =>
    fc.assert(
      fc.property(
        fc.array(fc.bigInt({ min: 1n, max: 10n ** 18n }), { minLength: 1, maxLength: 12 }),
        fc.bigInt({ min: 1n, max: 3n * 10n ** 18n }),
        fc.option(fc.integer({ min: 1, max: 12 })),
        fc.array(fc.nat({ max: 13 }), { maxLength: 14 }),
        (costs, fund, maxPicks, picks) => {
          const projects = costs.map((cost, index) => project(`p${index}`, cost));
          const choices = picks.map((index) => id(`p${index}`));
          const accepted =
            checkBallot({ projects, fund: money(fund, KRW), ballotStyle: { kind: 'knapsack', maxPicks } }, choices).length === 0;
          const known = picks.every((index) => index < costs.length) && new Set(picks).size === picks.length;
          const total = picks.reduce((sum, index) => sum + (costs[index] ?? 0n), 0n);
          expect(accepted).toBe(known && total <= fund && (maxPicks === null || picks.length <= maxPicks));
        },
      ),
      { numRuns: 500 },
    ));
});
