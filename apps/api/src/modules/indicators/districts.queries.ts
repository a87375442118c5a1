import { Injectable } from '@nestjs/common';
import type { DistrictCardView, DistrictListView, DistrictDetailView, OwnBudgetView } from '@madang/contracts/districts';
import type { Currency, Money } from '@madang/money';
import { DataSource } from 'typeorm';
import type { CityContext } from '../../platform/access/actor.js';
import { read } from '../../platform/database/read.js';
import { notFound } from '../../platform/http/problem.js';
import { amountViews, versionView, type VersionRow } from '../budgets/index.js';
import { IndicatorsQueries } from './indicators.queries.js';
import { newestVersions, spendingBy, type SpendingSum } from './newest-versions.js';

type DistrictRow = Omit<DistrictCardView, 'budget'>;

@Injectable()
export class DistrictsQueries {
  constructor(
    private readonly db: DataSource,
    private readonly indicators: IndicatorsQueries,
  ) {}

  async list(city: CityContext): Promise<DistrictListView> {
    const version = (await newestVersions(this.db, city.id)).at(-1);
    const sums = version ? await spendingBy(this.db, { cityId: city.id, versions: [version] }, 'district') : [];
    const sumOf = new Map(sums.map((sum) => [sum.key, sum]));
    const items = (await this.rows(city)).map((row) => ({ ...row, budget: budgetView(sumOf.get(row.code), row, version) }));
    return { version: version ? versionView(version) : null, items };
  }

  async detail(city: CityContext, code: string): Promise<DistrictDetailView> {
    const { version, items } = await this.list(city);
    const card = items.find((one) => one.code === code) ?? notFound();
    return { ...card, version, indicators: await this.indicators.ofDistrict(city, code) };
  }

  /** Proposals count from the day they are published, as the list of proposals shows them. */
  private rows(city: CityContext): Promise<DistrictRow[]> {
    return read<DistrictRow>(
      this.db,
      `select d.code, d.name, d.population,
              (select count(*)::int from proposal p
                where p.city_id = d.city_id and p.district_code = d.code and p.state not in ('draft', 'screening')) as proposals
         from district d where d.city_id = $1 order by d.code collate "C"`,
      [city.id],
    );
  }
}

function budgetView(sum: SpendingSum | undefined, { population }: DistrictRow, version: VersionRow | undefined): OwnBudgetView | null {
  if (!sum || !version) return null;
  const views = amountViews(threeAmounts(sum, version.currency), population ?? 1);
  return { amounts: views.amounts, perResident: population ? views.perResident : null };
}

function threeAmounts({ initial, final, executed }: SpendingSum, currency: Currency) {
  const amount = (minor: string): Money => ({ minor: BigInt(minor), currency });
  return { initial: amount(initial), final: amount(final), executed: executed === null ? undefined : amount(executed) };
}
