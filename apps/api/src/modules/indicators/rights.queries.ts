import { Injectable } from '@nestjs/common';
import type { RightCardView, RightListView, RightView, RightYearView } from '@madang/contracts/rights';
import { isRightCode, right, rights, type Right } from '@madang/rights';
import { DataSource } from 'typeorm';
import type { CityContext } from '../../platform/access/actor.js';
import { notFound } from '../../platform/http/problem.js';
import { versionView, type VersionRow } from '../budgets/index.js';
import { articleView } from './article-view.js';
import { IndicatorsQueries } from './indicators.queries.js';
import { attributedView, moneyByRight, type AttributedPart, type MoneyByRight } from './money-by-right.js';
import { newestVersions, spendingBy } from './newest-versions.js';
import { ServingLinesQueries } from './serving-lines.queries.js';

/** A version with its spending parted between the rights. */
interface PartedYear {
  readonly version: VersionRow;
  readonly money: MoneyByRight;
}

@Injectable()
export class RightsQueries {
  constructor(
    private readonly db: DataSource,
    private readonly indicators: IndicatorsQueries,
    private readonly lines: ServingLinesQueries,
  ) {}

  /** The catalogue of rights, and what of the newest budget serves each. */
  async list(city: CityContext): Promise<RightListView> {
    const versions = await newestVersions(this.db, city.id);
    const newest = (await this.parted(city, versions.slice(-1))).at(-1);
    const part = (which: AttributedPart) => (newest ? attributedView(newest.money, which, newest.version.population) : null);
    return {
      version: newest ? versionView(newest.version) : null,
      rights: rights.map((one) => rightCard(one, newest)),
      notAttributed: part('notAttributed'),
      unclassified: part('unclassified'),
      total: part('total'),
    };
  }

  async detail(city: CityContext, code: string): Promise<RightView> {
    const one = isRightCode(code) ? right(code) : notFound();
    const years = await this.parted(city, await newestVersions(this.db, city.id));
    const newest = years.at(-1);
    const { items } = await this.indicators.list(city, { right: one.code });
    return {
      ...rightCard(one, newest),
      question: one.question,
      example: one.example,
      years: years.map((year) => yearView(year, one)),
      lines: newest ? await this.lines.lines(city.id, newest.version, one.code) : [],
      indicators: items,
    };
  }

  private async parted(city: CityContext, versions: readonly VersionRow[]): Promise<PartedYear[]> {
    const sums = await spendingBy(this.db, { cityId: city.id, versions }, 'serving');
    return versions.map((version) => ({
      version,
      money: moneyByRight(
        sums.filter(({ versionId }) => versionId === version.id),
        version.currency,
      ),
    }));
  }
}

function rightCard({ code, name, plain, legalBasis }: Right, newest: PartedYear | undefined): RightCardView {
  const money = newest ? attributedView(newest.money, code, newest.version.population) : null;
  return { code, name, plain, articles: legalBasis.map(articleView), money };
}

function yearView({ version, money }: PartedYear, { code }: Right): RightYearView {
  return { version: versionView(version), ...attributedView(money, code, version.population) };
}
