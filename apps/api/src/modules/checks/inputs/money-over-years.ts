import { cofogDivisionOf, isCofogGroupCode, rightCodes, type RightCode } from '@madang/rights';
import type { BudgetYear, Evidence } from './evidence.js';
import { thisYear, yearBefore } from './evidence.js';
import type { NamedInput, Question } from './question.js';
import { amount, budgetSource, priceIndex, residents } from './sources.js';

/** C01, C02, C03 and C23: what the budget as voted says over the years. */
export function moneyOverYears(evidence: Evidence): Question[] {
  return [
    ...rightCodes.map((right): Question => ({ check: 'C01', subject: { right }, inputs: realSpending(evidence, right) })),
    ...rightCodes.map((right): Question => ({ check: 'C02', subject: { right }, inputs: sliceOf(evidence, right) })),
    { check: 'C03', subject: {}, inputs: essentialServices(evidence) },
    ...rightCodes.map((right): Question => ({ check: 'C23', subject: { right }, inputs: yearlyShares(evidence, right) })),
  ];
}

function realSpending(evidence: Evidence, right: RightCode): NamedInput[] {
  const { fiscalYear } = evidence.version;
  return [
    ...twoAmounts(evidence, ['a0', 'a1'], (year) => year.voted.byRight[right].minor),
    residents('p0', evidence, fiscalYear - 1),
    residents('p1', evidence, fiscalYear),
    priceIndex('d0', evidence, fiscalYear - 1),
    priceIndex('d1', evidence, fiscalYear),
    ...phases(evidence),
  ];
}

function sliceOf(evidence: Evidence, right: RightCode): NamedInput[] {
  return [
    ...twoAmounts(evidence, ['right0', 'right1'], (year) => year.voted.byRight[right].minor),
    ...twoAmounts(evidence, ['total0', 'total1'], (year) => year.voted.total.minor),
    ...phases(evidence),
  ];
}

/** Of the year before and of this one. */
function twoAmounts(evidence: Evidence, [then, now]: [string, string], of: (year: BudgetYear) => bigint): NamedInput[] {
  const [before, current] = [yearBefore(evidence), thisYear(evidence)];
  const { fiscalYear } = evidence.version;
  return [amount(then, before && of(before), before?.version, fiscalYear - 1), amount(now, of(current), current.version, fiscalYear)];
}

function phases(evidence: Evidence): NamedInput[] {
  const before = yearBefore(evidence);
  return before ? phasesOf([before, thisYear(evidence)]) : [];
}

function phasesOf(years: readonly BudgetYear[]): NamedInput[] {
  return years.map(({ phase, version }) => ({
    name: 'phases',
    item: String(version.fiscalYear),
    kind: 'text',
    value: phase,
    year: version.fiscalYear,
    supplier: 'finance',
    source: budgetSource(version),
  }));
}

const essentialDivisions = [
  ['education', '09'],
  ['health', '07'],
  ['social', '10'],
] as const;

function essentialServices(evidence: Evidence): NamedInput[] {
  const current = thisYear(evidence);
  const { fiscalYear } = evidence.version;
  const before = evidence.years.filter(({ version }) => version.fiscalYear < fiscalYear && version.fiscalYear >= fiscalYear - 3);
  return [
    ...essentialDivisions.map(([name, division]) => amount(name, divisionSum(current, division), current.version, fiscalYear)),
    amount('total', current.voted.total.minor, current.version, fiscalYear),
    ...(before.length === 0 ? [noPriorShares(fiscalYear)] : before.map((year) => shareInput('priorShares', year, essentialSum(year)))),
    ...phasesOf([...before, current]),
  ];
}

function noPriorShares(fiscalYear: number): NamedInput {
  return { name: 'priorShares', kind: 'share', value: undefined, year: fiscalYear - 1, supplier: 'finance' };
}

function essentialSum(year: BudgetYear): bigint {
  return essentialDivisions.reduce((sum, [, division]) => sum + divisionSum(year, division), 0n);
}

function divisionSum({ byFunction }: BudgetYear, division: string): bigint {
  return byFunction.reduce(
    (sum, { cofog, initial }) => (cofog !== null && isCofogGroupCode(cofog) && cofogDivisionOf(cofog) === division ? sum + initial : sum),
    0n,
  );
}

const mostYears = 5;

function yearlyShares({ years, version }: Evidence, right: RightCode): NamedInput[] {
  const near = years.filter((year) => year.version.fiscalYear > version.fiscalYear - mostYears);
  return [...near.map((year) => shareInput('shares', year, year.voted.byRight[right].minor)), ...phasesOf(near)];
}

/** A share of the whole budget as a decimal of 12 places; a budget of nothing has none. */
function shareInput(name: string, { version, voted }: BudgetYear, part: bigint): NamedInput {
  const whole = voted.total.minor;
  const value = whole === 0n ? undefined : Number(`${(part * 10n ** 12n) / whole}e-12`);
  const { fiscalYear } = version;
  return { name, item: String(fiscalYear), kind: 'share', value, year: fiscalYear, supplier: 'finance', source: budgetSource(version) };
}
