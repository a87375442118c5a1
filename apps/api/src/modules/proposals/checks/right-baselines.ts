import type { BudgetVersionId, CityId } from '@madang/basics';
import type { Currency, Money } from '@madang/money';
import { attributeByRight, rightCodes, servingOf, type RightBaselines, type RightCode } from '@madang/rights';
import type { DataSource, EntityManager } from 'typeorm';
import { read, readOne } from '../../../platform/database/read.js';
import type { LatestVersion } from '../../budgets/index.js';
import { cityFacts, type CityFacts } from '../../cities/index.js';
import { newestFirst } from '../../budgets/index.js';

type Db = EntityManager | DataSource;

/**
 * What check C01 compares for each right: this budget as it was voted with that of the year before, residents and prices of both
 * years. Voted amounts on both sides, since an adjusted amount says more than a voted one. What a city has not supplied is
 * left out, so that the check can name it.
 */
export async function rightBaselines(tx: Db, cityId: CityId, version: LatestVersion): Promise<RightBaselines> {
  const { fiscalYear, currency } = version;
  const before = await versionOfYear(tx, cityId, fiscalYear - 1);
  const comparable = before?.currency === currency ? before : undefined;
  const [now, then] = await Promise.all([
    votedByRight(tx, cityId, version),
    comparable ? votedByRight(tx, cityId, comparable) : Promise.resolve(undefined),
  ]);
  const facts = yearFacts(await cityFacts(tx, cityId), fiscalYear);
  return Object.fromEntries(
    rightCodes.map((right) => [right, { ...(then && { a0: then[right].minor }), a1: now[right].minor, ...facts }]),
  ) as RightBaselines;
}

function yearFacts({ years }: CityFacts, year: number) {
  const [then, now] = [years[year - 1], years[year]];
  const index = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  return { p0: then?.population, p1: now?.population, d0: index(then?.priceIndex), d1: index(now?.priceIndex) };
}

function versionOfYear(tx: Db, cityId: CityId, year: number): Promise<LatestVersion | undefined> {
  return readOne(
    tx,
    `select id, fiscal_year as "fiscalYear", currency from budget_version
      where city_id = $1 and fiscal_year = $2 order by ${newestFirst('budget_version')} limit 1`,
    [cityId, year],
  );
}

interface Version {
  readonly id: BudgetVersionId;
  readonly currency: Currency;
}

/** Spending as voted, right by right. Weights belong to the function that money is spent for, so sums by function are enough. */
async function votedByRight(tx: Db, cityId: CityId, { id, currency }: Version): Promise<Readonly<Record<RightCode, Money>>> {
  const sums = await read<{ serving: string; minor: string }>(
    tx,
    `select key as serving, sum(case when elimination then -initial_minor else initial_minor end)::text as minor
       from budget_part where city_id = $1 and version_id = $2 and direction = 'expenditure' and dimension = 'serving' group by key`,
    [cityId, id],
  );
  return attributeByRight(
    sums.map(({ serving, minor }) => ({ ...servingOf(serving), amount: { minor: BigInt(minor), currency } })),
    currency,
  ).byRight;
}
