import type { FindingView } from '@madang/contracts/checks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { about, numbersOf, type GivenFact } from './fixtures/checks.js';
import { Town, type TownFigure, type TownLine } from './fixtures/towns.js';
import { Yard } from './yard.js';

interface Vector {
  readonly check: FindingView['check'];
  readonly budgets: Readonly<Record<number, readonly TownLine[]>>;
  readonly facts?: readonly GivenFact[];
  readonly districts?: Readonly<Record<string, number>>;
  readonly series?: readonly [code: string, direction: 'up' | 'down', figures: readonly TownFigure[]];
  readonly subject?: Partial<FindingView['subject']>;
  readonly comesTo: Readonly<Record<string, number>>;
  readonly level: FindingView['level'];
}

const rent = (voted: number): TownLine => ({ cofog: '10.6', voted });
const rest = (voted: number): TownLine => ({ voted });
const people = (year: number, count: number): GivenFact => ({ kind: 'population', year, value: String(count) });
const prices = (year: number, index: string): GivenFact => ({ kind: 'price-index', year, value: index });

const documents = [
  'pre-budget statement',
  'proposal',
  'enacted budget',
  'citizens’ budget',
  'in-year report',
  'mid-year report',
  'year-end report',
  'audit',
];

/** Published, in time, machine-readable; undefined where it was not published. */
const told = (year: number, answers: readonly (readonly [boolean, boolean] | undefined)[]): GivenFact[] =>
  answers.flatMap((answer, place) => {
    const item = documents[place]!;
    const say = (kind: GivenFact['kind'], yes: boolean): GivenFact => ({ kind, year, item, value: yes ? 'yes' : 'no' });
    if (!answer) return [say('document-published', false)];
    return [say('document-published', true), say('document-on-time', answer[0]), say('document-machine-readable', answer[1])];
  });

/** The worked example of each check, fed from outside: budgets that are published, facts that staff record, figures that are known. */
const vectors: readonly Vector[] = [
  {
    check: 'C01',
    budgets: { 2025: [rent(1000)], 2026: [rent(1010)] },
    facts: [people(2025, 100), people(2026, 101), prices(2025, '1'), prices(2026, '1.05')],
    subject: { right: 'HO' },
    comesTo: { change: -0.0476 },
    level: 'concern',
  },
  {
    check: 'C02',
    budgets: { 2025: [rent(120), rest(880)], 2026: [rent(118), rest(942)] },
    subject: { right: 'HO' },
    comesTo: { share0: 0.12, share1: 0.1113, deltaPp: -0.8679 },
    level: 'concern',
  },
  {
    check: 'C03',
    budgets: {
      2023: [rent(620), rest(380)],
      2024: [rent(610), rest(390)],
      2025: [rent(600), rest(400)],
      2026: [{ cofog: '09.1', voted: 210 }, { cofog: '07.2', voted: 90 }, { cofog: '10.4', voted: 300 }, rest(400)],
    },
    comesTo: { share: 0.6, mean: 0.61, ratio: 0.9836 },
    level: 'watch',
  },
  {
    check: 'C04',
    budgets: { 2026: [rest(1)] },
    series: [
      'HO-P1',
      'up',
      [
        { year: 2020, value: '8' },
        { year: 2024, value: '9.5' },
      ],
    ],
    facts: [{ kind: 'target', year: 2030, item: 'HO-P1', value: '14' }],
    subject: { indicator: 'HO-P1' },
    comesTo: { requiredPerYear: 0.6, actualPerYear: 0.375, pace: 0.625, yearsLate: 6 },
    level: 'watch',
  },
  {
    check: 'C05',
    budgets: { 2026: [rest(1)] },
    series: ['HO-P1', 'up', [{ year: 2024, value: '82' }]],
    facts: [
      { kind: 'lowest-value', item: 'HO-P1', value: '40' },
      ...Array.from({ length: 12 }, (_, place): GivenFact => ({
        kind: 'peer-value',
        year: 2024,
        item: 'HO-P1',
        name: `Town ${place}`,
        value: String(95 - place),
      })),
    ],
    subject: { indicator: 'HO-P1', name: 'Town 0' },
    comesTo: { score: 76.3636 },
    level: 'watch',
  },
  {
    check: 'C06',
    budgets: { 2026: [{ direction: 'revenue', chapter: '1', voted: 880 }, { direction: 'revenue', chapter: '4', voted: 5000 }, rest(1)] },
    facts: [people(2026, 100), { kind: 'own-revenue-chapters', value: '1, 3' }, { kind: 'peer-own-revenue', year: 2026, value: '10' }],
    comesTo: { effort: 0.88 },
    level: 'watch',
  },
  {
    check: 'C07',
    budgets: {
      2026: [
        { ...rent(100), executed: 88 },
        { voted: 900, executed: 882 },
      ],
    },
    subject: { right: 'HO' },
    comesTo: { rightRate: 0.88, allRate: 0.97, gapPp: -9, unspent: 12 },
    level: 'concern',
  },
  {
    check: 'C08',
    budgets: { 2026: [{ programme: 'P1', voted: 1800 }, rest(500)] },
    facts: [
      { kind: 'people-below-floor', year: 2026, item: 'HO', value: '1200' },
      { kind: 'cost-of-floor', year: 2026, item: 'HO', value: '2.5' },
      { kind: 'floor-programmes', item: 'HO', value: 'P1,P2' },
    ],
    subject: { right: 'HO' },
    comesTo: { needed: 3000, coverage: 0.6, shortfall: 1200, leftBelow: 480 },
    level: 'concern',
  },
  {
    check: 'C09',
    districts: { A: 100, B: 100, C: 100, D: 100, E: 100 },
    series: [
      'POOR',
      'down',
      Object.entries({ A: '0.8', B: '0.6', C: '0.4', D: '0.2', E: '0.1' }).map(([district, value]) => ({ district, value })),
    ],
    budgets: {
      2026: Object.entries({ A: 900, B: 1000, C: 1000, D: 1100, E: 1200 }).map(([district, voted]) => ({ district, voted })),
    },
    facts: [{ kind: 'deprivation-indicator', value: 'POOR' }],
    comesTo: { mostDeprivedFifthPerHead: 9, leastDeprivedFifthPerHead: 12, ratio: 0.75, concentrationIndex: 0.0538 },
    level: 'concern',
  },
  {
    check: 'C10',
    districts: { North: 60, Centre: 20, South: 40 },
    series: ['GOOD', 'up', Object.entries({ North: '0.5', Centre: '0.8', South: '0.6' }).map(([district, value]) => ({ district, value }))],
    budgets: { 2026: Object.entries({ North: 40, Centre: 40, South: 20 }).map(([district, voted]) => ({ district, voted })) },
    facts: [{ kind: 'quality-indicator', value: 'GOOD' }],
    comesTo: { 'entitlement North': 56.69, 'entitlement Centre': 11.81, 'entitlement South': 31.5, misallocated: 0.2819 },
    level: 'concern',
  },
  {
    check: 'C11',
    budgets: { 2026: [rest(1)] },
    series: [
      'RE-P3',
      'up',
      [
        { year: 2024, value: '90' },
        { year: 2024, group: 'migrants', value: '52.9' },
      ],
    ],
    subject: { group: 'migrants', indicator: 'RE-P3' },
    comesTo: { ratio: 0.5878, gapPp: -37.1 },
    level: 'concern',
  },
  {
    check: 'C12',
    budgets: { 2026: [rest(1)] },
    facts: [
      people(2026, 100),
      { kind: 'group-population', year: 2026, item: 'women', value: '7' },
      { kind: 'group-benefit', year: 2026, item: 'women', name: 'Grants', value: '4' },
      { kind: 'whole-benefit', year: 2026, name: 'Grants', value: '100' },
    ],
    subject: { group: 'women', name: 'Grants' },
    comesTo: { index: 0.5714 },
    level: 'concern',
  },
  {
    check: 'C16',
    budgets: { 2026: [rest(1)] },
    facts: [
      { kind: 'charge-paid', year: 2026, item: 'lowest', name: 'Water', value: '36' },
      { kind: 'income-of-fifth', year: 2026, item: 'lowest', value: '900' },
      { kind: 'charge-paid', year: 2026, item: 'highest', name: 'Water', value: '60' },
      { kind: 'income-of-fifth', year: 2026, item: 'highest', value: '6000' },
      { kind: 'affordable-share', name: 'Water', value: '0.03' },
    ],
    subject: { name: 'Water' },
    comesTo: { burdenLow: 0.04, burdenHigh: 0.01, ratio: 4 },
    level: 'concern',
  },
  {
    check: 'C18',
    budgets: { 2026: [rest(1)] },
    facts: told(2026, [[true, true], [true, true], [true, false], undefined, [false, false], undefined, [true, false], [false, false]]),
    comesTo: { score: 55 },
    level: 'watch',
  },
  {
    check: 'C21',
    budgets: {
      2026: [
        { direction: 'revenue', chapter: '1', voted: 600 },
        { chapter: '3', voted: 30 },
        { chapter: '9', voted: 50 },
        { ...rent(700), chapter: '4' },
      ],
    },
    facts: [
      { kind: 'own-revenue-chapters', value: '1' },
      { kind: 'interest-chapters', value: '3' },
      { kind: 'repayment-chapters', value: '9' },
    ],
    comesTo: { debtService: 0.1333, perRightsUnit: 0.1143 },
    level: 'watch',
  },
  {
    check: 'C23',
    budgets: Object.fromEntries([10, 11, 9, 12, 10].map((share, place) => [2022 + place, [rent(share), rest(100 - share)]])),
    subject: { right: 'HO' },
    comesTo: { mean: 0.104, cv: 0.1096 },
    level: 'watch',
  },
];

describe('the worked example of a check', () => {
  let yard: Yard;
  beforeAll(async () => {
    yard = await Yard.open();
  });
  afterAll(() => yard.close());

  it.each(vectors)('comes out the same when a city supplies it: $check', async (vector) => {
    const town = await Town.found(yard, vector.check.toLowerCase());
    if (vector.districts) await town.addDistricts(vector.districts);
    if (vector.series) await town.addSeries(...vector.series);
    await town.recordFacts(vector.facts ?? []);
    const versions: string[] = [];
    for (const [year, lines] of Object.entries(vector.budgets)) versions.push(await town.publish(Number(year), lines));
    await town.findings(versions.at(-1)!);
    const finding = about(await town.check(vector.check), vector.subject ?? {});
    expect(finding.level).toBe(vector.level);
    expect(numbersOf(finding)).toMatchObject(vector.comesTo);
  });
});
