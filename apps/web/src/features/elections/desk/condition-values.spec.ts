import type { AllocationRuleView } from '@madang/contracts/elections';
import { describe, expect, it } from 'vitest';
import { conditionsBody, conditionValues } from './condition-values.js';

const plain: AllocationRuleView = { rule: 'greedy', utility: null, completion: null, tieBreak: { by: 'id', seed: null } };
const conditions: AllocationRuleView['conditions'] = {
  ballots: { minProjects: 1 },
  thresholds: { votes: 20, shareOfBallots: 250, votesPerCost: { votes: 5, per: '1000.50' } },
  exclusions: [{ projects: ['P01', 'P12'] }, { projects: ['P02', 'P03'] }],
};
const topUp = { fromPercent: 80, reserve: '500.00' };

describe('the fields of the conditions', () => {
  it.each<[string, AllocationRuleView]>([
    ['nothing', plain],
    ['a stop', { ...plain, stop: {} }],
    ['a top-up', { ...plain, rule: 'greedy-per-cost', stop: { topUp } }],
    ['conditions', { ...plain, rule: 'phragmen', conditions }],
    ['a comparison', { ...plain, rule: 'equal-shares', conditions: { ...conditions, comparison: 'with-greedy' } }],
  ])('give back what was stored: %s', (_what, rule) => {
    const { stop, conditions: stored } = rule;
    expect(conditionsBody({ rule: rule.rule, ...conditionValues(rule) }, 'EUR', 12)).toEqual({
      ...(stop && { stop }),
      ...(stored && { conditions: stored }),
    });
  });

  it('send nothing that the method does not have', () => {
    const values = { ...conditionValues({ ...plain, stop: { topUp }, conditions: { comparison: 'with-greedy' } }) };
    expect(conditionsBody({ ...values, rule: 'phragmen' }, 'EUR', 4)).toEqual({});
    expect(conditionsBody({ ...values, rule: 'equal-shares' }, 'EUR', 4)).toEqual({ conditions: { comparison: 'with-greedy' } });
    expect(conditionsBody({ ...values, rule: 'greedy' }, 'EUR', 4)).toEqual({ stop: { topUp } });
  });

  it('read groups however their numbers are parted, and leave a word that is none for the API to refuse', () => {
    const values = { ...conditionValues(undefined), rule: 'greedy', exclusions: ' 1,3\n\n2 ; 104،5\nP07, fountain' };
    expect(conditionsBody(values, 'EUR', 120).conditions?.exclusions).toEqual([
      { projects: ['P001', 'P003'] },
      { projects: ['P002', 'P104', 'P005'] },
      { projects: ['P07', 'fountain'] },
    ]);
  });

  it('send half a threshold as it stands, so that the other half is asked for', () => {
    const values = { ...conditionValues(undefined), rule: 'greedy', perCost: '1.000', thresholdVotes: 'many' };
    expect(conditionsBody(values, 'EUR', 4).conditions?.thresholds).toEqual({ votes: NaN, votesPerCost: { votes: 0, per: '1000.00' } });
  });
});
