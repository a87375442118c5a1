import { describe, expect, it } from 'vitest';
import { draftOfProposal, emptyDraft, fieldBehind, firstValues, settingBody } from './setting-values.js';

const proposal = draftOfProposal({
  reference: '2026-7',
  title: 'Shade',
  description: 'Trees',
  language: 'es',
  state: 'under_decision',
  districtCode: '02',
  amount: { minor: '400050', currency: 'EUR' },
});

describe('the setting of an election', () => {
  it('begins with equal shares, and sends what the fields say', () => {
    const values = {
      ...firstValues(null),
      seed: ' drawn in public ',
      maxPicks: '4',
      'cost-2026-7': '4.200',
      'title-2026-7': 'More shade ',
    };
    expect(settingBody(values, [proposal], 'EUR')).toEqual({
      ballotKind: 'knapsack',
      maxPicks: 4,
      rule: {
        rule: 'equal-shares',
        utility: 'cost',
        completion: 'add1-utilitarian',
        tieBreak: { by: 'cost-votes-lot', seed: 'drawn in public' },
      },
      projects: [
        {
          proposal: '2026-7',
          title: 'More shade',
          description: 'Trees',
          language: 'es',
          cost: { minor: '420000', currency: 'EUR' },
          districtCode: '02',
        },
      ],
    });
  });

  it('sends no parameters that the rule does not have, and no number of choices when none is written', () => {
    const body = settingBody({ ...firstValues(null), rule: 'greedy', tieBreak: 'id', seed: 'left over' }, [], 'EUR');
    expect([body.rule, 'maxPicks' in body]).toEqual([{ rule: 'greedy', tieBreak: { by: 'id' } }, false]);
  });

  it('sends an amount that cannot be read as it stands, so that it is refused by name', () => {
    const [project] = settingBody({ ...firstValues(null), 'cost-a': 'a lot' }, [emptyDraft('a', 'en')], 'EUR').projects;
    expect(project?.cost.minor).toBe('a lot');
  });

  it.each([
    ['projects.0.cost.minor', 'cost-2026-7'],
    ['projects.0.districtCode', 'district-2026-7'],
    ['projects.9.title', null],
    ['rule.tieBreak.seed', 'seed'],
    ['rule.completion', 'completion'],
    ['rule.stop', 'stop'],
    ['rule.stop.topUp.reserve', 'topUpReserve'],
    ['rule.conditions.thresholds.votes', 'thresholdVotes'],
    ['rule.conditions.thresholds.votesPerCost.votes', 'perCostVotes'],
    ['rule.conditions.exclusions.0.projects', 'exclusions'],
    ['maxPicks', 'maxPicks'],
  ])('finds the field behind %s', (path, field) => {
    expect(fieldBehind(path, [proposal])).toBe(field);
  });
});
