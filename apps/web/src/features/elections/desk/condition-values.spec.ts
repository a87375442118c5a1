import type { AllocationRuleView } from '@madang/contracts/allocation-rules';
import { describe, expect, it } from 'vitest';
import { conditionFieldAt, conditionsBody, conditionValues } from './condition-values.js';
import type { SettingFrame } from './setting-frame.js';
import { groupNamesOf } from './exclusion-groups.js';
import { emptyDraft, projectId } from './project-draft.js';

const plain: AllocationRuleView = { rule: 'greedy', utility: null, completion: null, tieBreak: { by: 'id', seed: null } };
const conditions: NonNullable<AllocationRuleView['conditions']> = {
  ballots: { minProjects: 1 },
  thresholds: { votes: 20, shareOfBallots: 250, votesPerCost: { votes: 5, per: '1000.50' } },
  exclusions: [{ projects: ['P01', 'P12'] }, { projects: ['P02', 'P03'] }],
};
const districts = [{ code: '01' }, { code: 'L.2' }];

/** Twelve projects, some of which are in the groups of the conditions. */
const drafts = Array.from({ length: 12 }, (_, at) => ({
  ...emptyDraft(`own-${at}`, 'en'),
  groups: groupNamesOf(projectId(at + 1, 12), conditions.exclusions ?? []),
}));
const frame: SettingFrame = { currency: 'EUR', drafts: drafts.map((draft) => ({ ...draft, groups: '' })), districts };
const valuesOf = (rule?: AllocationRuleView) => conditionValues(rule, districts);
const funds = [
  { area: 'L.2', fund: '1200.50', leftoverTo: 'whole city' },
  { area: 'whole city', fund: '0.00' },
];
const caps: typeof conditions.caps = [
  { of: 'area', name: '01', atMost: '500.00' },
  { of: 'category', name: 'Sport: ball', atMost: '99.00' },
];
const topUp = { fromPercent: 80, reserve: '500.00' };

describe('the fields of the conditions', () => {
  it.each<[string, AllocationRuleView]>([
    ['nothing', plain],
    ['a stop', { ...plain, stop: {} }],
    ['a top-up', { ...plain, rule: 'greedy-per-cost', stop: { topUp } }],
    ['conditions', { ...plain, rule: 'phragmen', conditions }],
    ['funds of districts and limits', { ...plain, conditions: { areas: funds, caps } }],
    ['funds whose leftovers are not spent', { ...plain, conditions: { areas: funds.map(({ area, fund }) => ({ area, fund })) } }],
    ['a comparison', { ...plain, rule: 'equal-shares', conditions: { ...conditions, comparison: 'with-greedy' } }],
  ])('give back what was stored: %s', (_what, rule) => {
    const { stop, conditions: stored } = rule;
    const groups = stored?.exclusions ? drafts : frame.drafts;
    expect(conditionsBody({ rule: rule.rule, ...valuesOf(rule) }, { ...frame, drafts: groups })).toEqual({
      ...(stop && { stop }),
      ...(stored && { conditions: stored }),
    });
  });

  it('send nothing that the method does not have', () => {
    const values = valuesOf({ ...plain, stop: { topUp }, conditions: { comparison: 'with-greedy' } });
    expect(conditionsBody({ ...values, rule: 'phragmen' }, frame)).toEqual({});
    expect(conditionsBody({ ...values, rule: 'equal-shares' }, frame)).toEqual({ conditions: { comparison: 'with-greedy' } });
    expect(conditionsBody({ ...values, rule: 'greedy' }, frame)).toEqual({ stop: { topUp } });
  });

  it('keep a group with its projects, whatever is removed above them and however its name is written', () => {
    const [first, second, third, ...others] = frame.drafts;
    const typed = { [`groups-${second!.key}`]: 'b, a', [`groups-${third!.key}`]: ' A;', [`groups-${others[0]!.key}`]: 'B' };
    const values = { ...valuesOf(), rule: 'greedy', ...typed };
    const groupsOf = (some: SettingFrame['drafts']) => conditionsBody(values, { ...frame, drafts: some }).conditions?.exclusions;
    expect(groupsOf([first!, second!, third!, ...others])).toEqual([{ projects: ['P02', 'P04'] }, { projects: ['P02', 'P03'] }]);
    expect(groupsOf([second!, third!, ...others])).toEqual([{ projects: ['P01', 'P03'] }, { projects: ['P01', 'P02'] }]);
    expect(groupsOf([second!, ...others, third!])?.[1]).toEqual({ projects: ['P01', 'P11'] });
  });

  it('find the field behind a place in what was sent', () => {
    const sent = { areas: funds, caps, exclusions: [{ projects: ['P03', 'P04'] }] };
    const at = (path: string) => conditionFieldAt(path, sent, frame);
    expect(at('conditions.areas.0.fund')).toBe('districtFund-1');
    expect(at('conditions.areas.1.fund')).toBe('cityFund');
    expect(at('conditions.areas')).toBe('funds');
    expect(at('conditions.caps.0.atMost')).toBe('districtCap-0');
    expect(at('conditions.caps.1.name')).toBe('categoryCaps');
    expect(at('conditions.exclusions.0.projects')).toBe('groups-own-2');
    expect(at('conditions.ballots.minProjects')).toBe('emptyBallots');
  });

  it('send a limit without an amount as it stands, so that it is refused by name', () => {
    const values = { ...valuesOf(), rule: 'greedy', categoryCaps: 'Sport 500\n\nPlay： 1.200' };
    expect(conditionsBody(values, frame).conditions?.caps).toEqual([
      { of: 'category', name: 'Sport 500', atMost: '' },
      { of: 'category', name: 'Play', atMost: '1200.00' },
    ]);
  });

  it('send half a threshold as it stands, so that the other half is asked for', () => {
    const values = { ...valuesOf(), rule: 'greedy', perCost: '1.000', thresholdVotes: 'many' };
    expect(conditionsBody(values, frame).conditions?.thresholds).toEqual({ votes: NaN, votesPerCost: { votes: 0, per: '1000.00' } });
  });
});
