import { describe, expect, it } from 'vitest';
import { draftOfProposal, emptyDraft } from './project-draft.js';
import { fieldBehind, firstValues, settingBody } from './setting-values.js';

const proposal = draftOfProposal({
  reference: '2026-7',
  title: 'Shade',
  description: 'Trees',
  language: 'es',
  state: 'under_decision',
  districtCode: '02',
  amount: { minor: '400050', currency: 'EUR' },
});

const frame = { currency: 'EUR', drafts: [proposal], districts: [] };

describe('the setting of an election', () => {
  it('begins with equal shares, and sends what the fields say', () => {
    const values = {
      ...firstValues(null, []),
      seed: ' drawn in public ',
      maxPicks: '4',
      'cost-2026-7': '4.200',
      'title-2026-7': 'More shade ',
      'category-2026-7': ' Trees',
    };
    expect(settingBody(values, frame)).toEqual({
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
          category: 'Trees',
        },
      ],
    });
  });

  it('sends no parameters that the rule does not have, and no number of choices when none is written', () => {
    const body = settingBody({ ...firstValues(null, []), rule: 'greedy', tieBreak: 'id', seed: 'left over' }, { ...frame, drafts: [] });
    expect([body.rule, 'maxPicks' in body]).toEqual([{ rule: 'greedy', tieBreak: { by: 'id' } }, false]);
  });

  it('sends an amount that cannot be read as it stands, so that it is refused by name', () => {
    const [project] = settingBody({ ...firstValues(null, []), 'cost-a': 'a lot' }, { ...frame, drafts: [emptyDraft('a', 'en')] }).projects;
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
    ['rule.conditions.exclusions.0.projects', 'groups-2026-7'],
    ['projects.0.category', 'category-2026-7'],
    ['maxPicks', 'maxPicks'],
  ])('finds the field behind %s', (path, field) => {
    expect(fieldBehind(path, frame, { exclusions: [{ projects: ['P01', 'P02'] }] })).toBe(field);
  });
});
