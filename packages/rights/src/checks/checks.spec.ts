import { describe, expect, it } from 'vitest';
import { checkIds } from './check-id.js';
import { checkEntries, evaluateCheck, rightsChecks } from './checks.js';
import { namesOfMissing } from './rights-check.js';

/** A worked example for each check. Ratios are rounded to four decimals; money, points and scores to two. */
const vectors = [
  { check: 'C01', input: { a0: 1000, a1: 1010, p0: 100, p1: 101, d0: 1, d1: 1.05 }, expect: { change: -0.0476 }, level: 'concern' },
  {
    check: 'C02',
    input: { right0: 120, total0: 1000, right1: 118, total1: 1060 },
    expect: { share0: 0.12, share1: 0.1113, deltaPp: -0.87 },
    level: 'concern',
  },
  {
    check: 'C03',
    input: { education: 210, health: 90, social: 300, total: 1000, priorShares: [0.62, 0.61, 0.6] },
    expect: { share: 0.6, mean: 0.61, ratio: 0.9836 },
    level: 'watch',
  },
  {
    check: 'C04',
    input: { base: 8, now: 9.5, target: 14, baseYear: 2020, year: 2024, targetYear: 2030 },
    expect: { requiredPerYear: 0.6, actualPerYear: 0.375, pace: 0.625, yearsLate: 6 },
    level: 'watch',
  },
  { check: 'C05', input: { value: 82, floor: 40, frontier: 95, peers: 12 }, expect: { score: 76.36 }, level: 'watch' },
  { check: 'C06', input: { ownRevenue: 880, population: 100, peerMedianPerCapita: 10 }, expect: { effort: 0.88 }, level: 'watch' },
  {
    check: 'C07',
    input: { approvedRight: 100, executedRight: 88, approvedAll: 1000, executedAll: 970 },
    expect: { rightRate: 0.88, allRate: 0.97, gapPp: -9, unspent: 12 },
    level: 'concern',
  },
  {
    check: 'C08',
    input: { unserved: 1200, unitCost: 2.5, allocated: 1800 },
    expect: { needed: 3000, coverage: 0.6, shortfall: 1200 },
    level: 'concern',
  },
  {
    check: 'C09',
    input: {
      districts: [
        { name: 'A', population: 100, deprivation: 0.8, spend: 900 },
        { name: 'B', population: 100, deprivation: 0.6, spend: 1000 },
        { name: 'C', population: 100, deprivation: 0.4, spend: 1000 },
        { name: 'D', population: 100, deprivation: 0.2, spend: 1100 },
        { name: 'E', population: 100, deprivation: 0.1, spend: 1200 },
      ],
    },
    expect: { mostDeprivedFifthPerHead: 9, leastDeprivedFifthPerHead: 12, ratio: 0.75, concentrationIndex: 0.0538 },
    level: 'concern',
  },
  {
    check: 'C10',
    input: {
      pool: 100,
      districts: [
        { name: 'North', population: 60, quality: 0.5, actual: 40 },
        { name: 'Centre', population: 20, quality: 0.8, actual: 40 },
        { name: 'South', population: 40, quality: 0.6, actual: 20 },
      ],
    },
    expect: { entitlement: { North: 56.69, Centre: 11.81, South: 31.5 }, misallocated: 0.2819 },
    level: 'concern',
  },
  { check: 'C11', input: { group: 52.9, reference: 90, direction: 'up' }, expect: { ratio: 0.5878, gapPp: -37.1 }, level: 'concern' },
  { check: 'C12', input: { groupBenefit: 4, totalBenefit: 100, groupPop: 7, totalPop: 100 }, expect: { index: 0.5714 }, level: 'concern' },
  {
    check: 'C13',
    input: { score2: 50, score1: 200, score0: 450, unscreened: 300 },
    expect: { principal: 0.0714, significant: 0.2857, notTargeted: 0.6429, screened: 0.7 },
    level: 'watch',
  },
  {
    check: 'C14',
    input: {
      moves: [
        { line: '04.5 road widening', delta: -100, weights: { MO: 0.9, SA: 0.1 } },
        { line: '10.6 rent support', delta: 60, weights: { HO: 1 } },
        { line: '06.2 ramps', delta: 40, weights: { HO: 0.4, MO: 0.3, EN: 0.3 } },
      ],
      baseline: {
        MO: { a0: 1000, a1: 1100, p0: 100, p1: 101, d0: 1, d1: 1.02 },
        SA: { a0: 400, a1: 430, p0: 100, p1: 101, d0: 1, d1: 1.02 },
      },
    },
    expect: { net: { MO: -78, SA: -10, EN: 12, HO: 76 }, worst: 'MO', changeAfterMove: { MO: -0.008, SA: 0.0192 } },
    level: 'concern',
  },
  {
    check: 'C15',
    input: {
      moves: [
        { line: 'roads', delta: -100, available: 80 },
        { line: 'rent support', delta: 100, available: 0 },
      ],
      tolerance: 0.5,
    },
    expect: { balance: 0, balanced: true, overdrawn: ['roads'] },
    level: 'concern',
  },
  {
    check: 'C16',
    input: { payLow: 36, incomeLow: 900, payHigh: 60, incomeHigh: 6000, limit: 0.03 },
    expect: { burdenLow: 0.04, burdenHigh: 0.01, ratio: 4, overLimit: true },
    level: 'concern',
  },
  {
    check: 'C17',
    input: {
      groups: [
        { name: 'under 25', population: 25, participants: 10 },
        { name: '25-59', population: 50, participants: 70 },
        { name: '60 and over', population: 25, participants: 20 },
      ],
    },
    expect: { parity: { 'under 25': 0.4, '60 and over': 0.8, '25-59': 1.4 }, lowest: 'under 25', lowestValue: 0.4 },
    level: 'concern',
  },
  {
    check: 'C18',
    input: {
      documents: [
        { published: true, onTime: true, machineReadable: true },
        { published: true, onTime: true, machineReadable: true },
        { published: true, onTime: true, machineReadable: false },
        { published: false },
        { published: true, onTime: false, machineReadable: false },
        { published: false },
        { published: true, onTime: true, machineReadable: false },
        { published: true, onTime: false, machineReadable: false },
      ],
    },
    expect: { score: 55 },
    level: 'watch',
  },
  {
    check: 'C19',
    input: {
      indicators: [
        { code: 'HO-O1', latest: { women: 2025, disabled: 2021 } },
        { code: 'HE-O3', latest: { women: 2024 } },
      ],
      priorityGroups: ['women', 'disabled', 'migrants'],
      year: 2026,
    },
    expect: { coverage: 0.3333, missing: 4 },
    level: 'concern',
  },
  {
    check: 'C20',
    input: { due: 40, onTime: 31, reasoned: 34, accepted: 20, completed: 9 },
    expect: { timeliness: 0.775, reasoned: 0.85, completion: 0.45 },
    level: 'watch',
  },
  {
    check: 'C21',
    input: { interest: 30, principal: 50, ownRevenue: 600, rightsSpending: 700 },
    expect: { debtService: 0.1333, perRightsUnit: 0.1143 },
    level: 'watch',
  },
  {
    check: 'C22',
    input: { capital: 100, opsPerYearNeeded: 12, opsInBaseline: 5 },
    expect: { opsRatio: 0.12, funded: 0.4167 },
    level: 'concern',
  },
  { check: 'C23', input: { shares: [0.1, 0.11, 0.09, 0.12, 0.1] }, expect: { mean: 0.104, cv: 0.1096 }, level: 'watch' },
  {
    check: 'C24',
    input: {
      pool: 1000,
      regions: [
        { name: 'R1', need: 4, population: 2, priority: 4 },
        { name: 'R2', need: 2, population: 4, priority: 3 },
        { name: 'R3', need: 1, population: 1, priority: 0 },
      ],
      weights: { need: 4, population: 2, priority: 5 },
    },
    expect: { points: { R1: 40, R2: 31, R3: 6 }, allocation: { R1: 519.48, R2: 402.6, R3: 77.92 } },
    level: 'info',
  },
] as const;

const notComputable = [
  { check: 'C01', input: { a0: 1000, a1: 1010, p0: 100, p1: 101, d0: 1 }, missing: ['d1'] },
  { check: 'C05', input: { value: 82, floor: 40, frontier: 95, peers: 5 }, missing: ['peers'] },
  { check: 'C12', input: { groupBenefit: 4, totalBenefit: 0, groupPop: 7, totalPop: 100 }, missing: ['totalBenefit'] },
] as const;

const inHundredths = /Pp$|score|unspent|needed|shortfall|PerHead|entitlement|allocation|points/;

function rounded(value: unknown, name = ''): unknown {
  if (typeof value === 'number') return Number(value.toFixed(inHundredths.test(name) ? 2 : 4));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rounded(one, name + key)]));
}

describe('each check', () => {
  it.each(vectors)('$check comes to its worked example', ({ check, input, expect: expected, level }) => {
    const finding = evaluateCheck(check, input);
    expect(rounded(finding.values)).toMatchObject(expected);
    expect(finding).toMatchObject({ check, version: 1, level });
    expect(finding.missingInput).toBeUndefined();
  });
  it.each(notComputable)('$check names what is missing: $missing', ({ check, input, missing }) => {
    const finding = evaluateCheck(check, input);
    expect(finding.level).toBe('not_computable');
    expect(namesOfMissing(finding)).toEqual(missing);
    expect(finding.say).toMatch(/^Cannot be computed: /);
  });
  it.each(checkIds)('%s handed nothing says what it needs, and throws nothing', (id) => {
    const finding = evaluateCheck(id, {});
    expect(finding).toMatchObject({ check: id, level: 'not_computable', values: {} });
    expect(namesOfMissing(finding).every((name) => name in rightsChecks[id].inputs)).toBe(true);
    expect(finding.missingInput?.length).toBeGreaterThan(0);
  });
  it.each(vectors)('$check takes thresholds other than its own', ({ check, input }) => {
    const always = [{ level: 'info', when: [], say: 'set by the city' }] as const;
    expect(evaluateCheck(check, input, always)).toMatchObject({ level: 'info', say: 'set by the city' });
    expect(evaluateCheck(check, input, [])).toMatchObject({
      level: 'not_computable',
      missingInput: [{ name: 'thresholds', why: 'no-threshold-holds' }],
    });
  });
});

describe('the catalogue of checks', () => {
  it('holds each check under its own id, in order', () => {
    expect(Object.entries(rightsChecks).map(([id, check]) => [id, check.id])).toEqual(checkIds.map((id) => [id, id]));
    expect(checkEntries).toHaveLength(24);
  });
  it('ends every list of thresholds with one that always holds, so that no value falls through', () =>
    expect(checkEntries.map(({ thresholds }) => thresholds.at(-1)?.when)).toEqual(checkIds.map(() => [])));
});
