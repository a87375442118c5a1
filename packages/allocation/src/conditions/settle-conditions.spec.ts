import { describe, expect, it } from 'vitest';
import { settleRule, type AllocationRule, type Conditions } from '../index.js';

const settled = (conditions: Conditions, rule: AllocationRule = { rule: 'equal-shares' }) => settleRule({ ...rule, conditions });

describe('a rule with conditions', () => {
  const conditions: Conditions = {
    ballots: { maxProjects: 5, maxTotalCost: '1000', perCategory: [{ category: 'green', maxProjects: 2 }] },
    thresholds: { votes: 50, shareOfBallots: 500, votesPerCost: { votes: 1, per: '2000' } },
    exclusions: [{ projects: ['7', '12'] }],
    caps: [{ of: 'category', name: 'green', atMost: '500000.50' }],
    areas: [
      { area: 'north', within: 'city', fund: '1000', leftoverTo: 'city' },
      { area: 'city', fund: '5000' },
    ],
    comparison: 'with-greedy',
  };
  it('is settled as it is, and JSON holds all of it', () => {
    const result = settled(conditions);
    expect(result).toMatchObject({ ok: true, value: { rule: 'equal-shares', completion: 'none', conditions } });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
  it('loses the conditions that are empty, and all of them if all are', () => {
    expect(settled({ caps: [], thresholds: {}, exclusions: conditions.exclusions! })).toMatchObject({
      value: { conditions: { exclusions: conditions.exclusions } },
    });
    expect(settled({ caps: [], ballots: {} })).toEqual(settleRule({ rule: 'equal-shares' }));
  });
  it('says nothing of skipping, which is what greedy rules do', () =>
    expect(settleRule({ rule: 'greedy', whenNotFitting: 'skip' })).toEqual(settleRule({ rule: 'greedy' })));
});

describe('conditions that make no sense are refused when the vote is set up', () => {
  const refused: readonly (readonly [Conditions, object])[] = [
    [{ thresholds: { votes: -1 } }, { code: 'allocation/limit-out-of-range', where: 'thresholds.votes', value: -1, least: 0, most: 1e9 }],
    [{ thresholds: { shareOfBallots: 10_001 } }, { code: 'allocation/limit-out-of-range', where: 'thresholds.shareOfBallots' }],
    [
      { thresholds: { votesPerCost: { votes: 1, per: '0.0' } } },
      { code: 'allocation/not-an-amount', where: 'thresholds.votesPerCost.per' },
    ],
    [{ ballots: { maxProjects: 1.5 } }, { code: 'allocation/limit-out-of-range', where: 'ballots.maxProjects' }],
    [
      { ballots: { minProjects: 3, maxProjects: 2 } },
      { code: 'allocation/limits-contradict', where: 'ballots.maxProjects', least: 3, most: 2 },
    ],
    [{ ballots: { minTotalPoints: 5, maxTotalPoints: 4 } }, { code: 'allocation/limits-contradict', where: 'ballots.maxTotalPoints' }],
    [{ ballots: { minPoints: 1, maxPoints: 0 } }, { code: 'allocation/limits-contradict', where: 'ballots.maxPoints' }],
    [{ ballots: { maxTotalCost: '1,5' } }, { code: 'allocation/not-an-amount', where: 'ballots.maxTotalCost', value: '1,5' }],
    [
      { ballots: { perCategory: [{ category: 'a' }, { category: 'a' }] } },
      { code: 'allocation/named-twice', where: 'ballots.perCategory', name: 'a' },
    ],
    [{ exclusions: [{ projects: ['1'] }] }, { code: 'allocation/exclusion-of-one', where: 'exclusions[0]' }],
    [{ exclusions: [{ projects: ['1', '1'] }] }, { code: 'allocation/named-twice', where: 'exclusions[0]', name: '1' }],
    [{ caps: [{ of: 'area', name: 'a', atMost: '-5' }] }, { code: 'allocation/not-an-amount', where: 'caps[0].atMost', value: '-5' }],
    [{ caps: [{ of: 'area', name: 'a', atMost: '1.0000001' }] }, { code: 'allocation/not-an-amount' }],
    [
      {
        caps: [
          { of: 'area', name: 'a', atMost: '5' },
          { of: 'area', name: 'a', atMost: '6' },
        ],
      },
      { code: 'allocation/named-twice', where: 'caps', name: 'a' },
    ],
    [{ areas: [{ area: 'a', fund: 'much' }] }, { code: 'allocation/not-an-amount', where: 'areas[0].fund' }],
    [{ areas: [{ area: 'a', fund: '1', within: 'b' }] }, { code: 'allocation/area-without-fund', where: 'areas[0].within', area: 'b' }],
    [{ areas: [{ area: 'a', fund: '1', leftoverTo: 'a' }] }, { code: 'allocation/leftover-goes-back', area: 'a', to: 'a' }],
    [
      {
        areas: [
          { area: 'a', fund: '1' },
          { area: 'a', fund: '1' },
        ],
      },
      { code: 'allocation/named-twice', where: 'areas', name: 'a' },
    ],
    [
      {
        areas: [
          { area: 'a', fund: '1', within: 'b' },
          { area: 'b', fund: '1', within: 'a' },
        ],
      },
      { code: 'allocation/areas-in-a-circle', area: 'a' },
    ],
  ];
  it.each(refused)('%j', (conditions, error) => expect(settled(conditions)).toMatchObject({ ok: false, error }));

  it.each<[AllocationRule, object]>([
    [
      { rule: 'greedy', conditions: { comparison: 'with-greedy' } },
      { code: 'allocation/parameter-not-of-this-rule', parameter: 'comparison' },
    ],
    [
      { rule: 'phragmen', whenNotFitting: 'stop' },
      { code: 'allocation/parameter-not-of-this-rule', parameter: 'whenNotFitting' },
    ],
    [
      { rule: 'greedy', whenNotFitting: { topUpFromPercent: 0, reserve: '1' } },
      { code: 'allocation/limit-out-of-range', least: 1, most: 100 },
    ],
    [{ rule: 'greedy', whenNotFitting: { topUpFromPercent: 80, reserve: '' } }, { code: 'allocation/not-an-amount' }],
  ])('%j', (rule, error) => expect(settleRule(rule)).toMatchObject({ ok: false, error }));
});
