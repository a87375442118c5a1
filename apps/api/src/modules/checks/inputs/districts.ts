import { read } from '../../../platform/database/read.js';
import type { FactKind } from '@madang/contracts/city-facts';
import { hidden } from '@madang/rights';
import { classifiedLines } from '../../budgets/index.js';
import type { Evidence } from './evidence.js';
import { figureSource, figureValue, newestByDistrict, type Figure } from './indicator-figures.js';
import type { NamedInput, Question } from './question.js';
import { budgetSource } from './sources.js';

interface DistrictMoney {
  readonly code: string;
  readonly name: string;
  readonly population: number | null;
  readonly minor: string;
  readonly lines: number;
}

/** C09 and C10: money that the budget keeps for each district beside who lives there and how. */
export async function moneyByDistrict(evidence: Evidence, figures: readonly Figure[]): Promise<Question[]> {
  const districts = await districtMoney(evidence);
  const withMoney = districts.some(({ lines }) => lines > 0);
  const kept = withMoney ? districts : [];
  return [
    { check: 'C09', subject: {}, inputs: kept.length > 0 ? deprivation(evidence, kept, figures) : [none('districts')] },
    { check: 'C10', subject: {}, inputs: kept.length > 0 ? need(evidence, kept, figures) : [none('pool'), none('districts')] },
  ];
}

function none(name: string): NamedInput {
  return { name, kind: name === 'pool' ? 'money' : 'text', value: undefined, supplier: 'finance' };
}

function deprivation(evidence: Evidence, districts: readonly DistrictMoney[], figures: readonly Figure[]): NamedInput[] {
  const measured = measuredBy(evidence, 'deprivation-indicator', figures);
  return districts.flatMap((district) => [
    people(district),
    measure(district, 'deprivation', measured, (figure, value) => (figure.direction === 'up' ? -value : value)),
    money(district, 'spend', evidence),
  ]);
}

function need(evidence: Evidence, districts: readonly DistrictMoney[], figures: readonly Figure[]): NamedInput[] {
  const measured = measuredBy(evidence, 'quality-indicator', figures);
  const known = measured.figures.map(figureValue).filter((value): value is number => typeof value === 'number');
  const { fiscalYear } = evidence.version;
  const pool = districts.reduce((sum, { minor }) => sum + BigInt(minor), 0n);
  return [
    { name: 'pool', kind: 'money', value: pool, year: fiscalYear, supplier: 'finance', source: budgetSource(evidence.version) },
    ...districts.flatMap((district) => [
      people(district),
      measure(district, 'quality', measured, (figure, value) => qualityOf(figure, value, known)),
      money(district, 'actual', evidence),
    ]),
  ];
}

/** 1 is the best district, and the others are that part of it: half the mean income is a quality of a half. */
function qualityOf({ direction }: Figure, value: number, known: readonly number[]): number {
  const share = direction === 'down' ? Math.min(...known) / value : value / Math.max(...known);
  return Number(share.toFixed(6));
}

interface Measured {
  readonly kind: FactKind;
  readonly figures: readonly Figure[];
}

/** The city says which of its indicators stands for need. */
function measuredBy({ facts }: Evidence, kind: FactKind, figures: readonly Figure[]): Measured {
  const chosen = facts.of(kind);
  return { kind, figures: chosen ? newestByDistrict(figures, chosen.value) : [] };
}

function measure(
  { code, name }: DistrictMoney,
  field: string,
  { kind, figures }: Measured,
  as: (figure: Figure, value: number) => number,
): NamedInput {
  const figure = figures.find(({ district }) => district === code);
  const value = figureValue(figure);
  return {
    name: 'districts',
    item: name,
    field,
    kind: 'number',
    value: figure && typeof value === 'number' ? as(figure, value) : value === hidden ? hidden : undefined,
    supplier: 'statistics',
    ...(figures.length === 0 && { fact: kind }),
    ...(figure && { source: figureSource(figure) }),
    ...(figure?.year && { year: figure.year }),
  };
}

function people({ name, population }: DistrictMoney): NamedInput {
  const source = { kind: 'city', text: '', url: null, version: null, indicator: null } as const;
  return {
    name: 'districts',
    item: name,
    field: 'population',
    kind: 'count',
    value: population ?? undefined,
    supplier: 'statistics',
    source,
  };
}

function money({ name, minor }: DistrictMoney, field: string, { version }: Evidence): NamedInput {
  const source = budgetSource(version);
  return {
    name: 'districts',
    item: name,
    field,
    kind: 'money',
    value: BigInt(minor),
    year: version.fiscalYear,
    supplier: 'finance',
    source,
  };
}

function districtMoney({ db, cityId, version }: Evidence): Promise<DistrictMoney[]> {
  return read<DistrictMoney>(
    db,
    `select d.code, d.name, d.population, count(l.code)::int as lines,
            coalesce(sum(case when l.elimination then -l.initial_minor else l.initial_minor end), 0)::text as minor
       from district d
       left join ${classifiedLines} l on l.city_id = d.city_id and l.version_id = $2 and l.district_code = d.code and l.direction = 'expenditure'
      where d.city_id = $1 group by d.code, d.name, d.population order by d.code collate "C"`,
    [cityId, version.id],
  );
}
