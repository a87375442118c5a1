import type {
  CheckEntryView,
  CheckView,
  ChecksFilter,
  EarlierFindingView,
  FindingListView,
  ThresholdChangeView,
} from '@madang/contracts/checks';
import type { LineCode } from '@madang/basics';
import {
  checkEntries,
  checkIds,
  rightsChecks,
  servingOf,
  treatyArticles,
  weightsOfLine,
  type CheckId,
  type Thresholds,
} from '@madang/rights';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CityContext } from '../../../platform/access/actor.js';
import { read, readOne } from '../../../platform/database/read.js';
import { notFound } from '../../../platform/http/problem.js';
import { movableLines, versionView, type VersionRow } from '../../budgets/index.js';
import { articleView } from '../../indicators/index.js';
import { budgetChecks } from '../running/run-checks.js';
import { thresholdsInForce } from '../setting/thresholds-in-force.js';
import { chosenVersion } from './chosen-version.js';
import { boundViews, findingCard, findingView, labelsSql, newestFindings, subjectView, type ReadFinding } from './finding-rows.js';

const historyShown = 200;

@Injectable()
export class FindingsQueries {
  constructor(private readonly db: DataSource) {}

  /** What the checks say of a version, side by side. */
  async list(city: CityContext, { version: which = 'latest', right, level, line }: ChecksFilter): Promise<FindingListView> {
    const version = await chosenVersion(this.db, city.id, which);
    if (!version) return { version: null, complete: true, items: [] };
    const served = line === undefined ? undefined : await this.rightsOf(city, version, line as LineCode);
    const rights = right ? [right] : served;
    // Asked first: checks that end meanwhile would else count as run, and their findings would be missing.
    const ran = await readOne(this.db, 'select 1 from check_run where city_id = $1 and version_id = $2 limit 1', [city.id, version.id]);
    const rows = await newestFindings(this.db, { cityId: city.id, versionId: version.id, rights, level });
    return { version: versionView(version), complete: ran !== undefined, items: rows.map(findingCard) };
  }

  /** One check with everything that its findings rest on. */
  async detail(city: CityContext, id: string, { version: which = 'latest', right, level }: ChecksFilter): Promise<CheckView> {
    const check = budgetChecks.find((one) => one === id) ?? notFound();
    const version = await chosenVersion(this.db, city.id, which);
    const rows = version
      ? await newestFindings(this.db, { cityId: city.id, versionId: version.id, check, rights: right && [right], level })
      : [];
    const inForce = await thresholdsInForce(this.db, city.id);
    return {
      entry: entryView(check),
      version: version ? versionView(version) : null,
      bounds: boundViews(check, inForce.boundsOf(check)),
      changes: await this.changes(city, check),
      findings: rows.map(findingView),
      history: await this.history(city, check),
    };
  }

  /** Of a line that this budget does not have, none. */
  private async rightsOf({ id: cityId }: CityContext, version: VersionRow, code: LineCode): Promise<string[]> {
    const line = (await movableLines(this.db, cityId, version.id, [code])).get(code);
    return Object.keys(weightsOfLine(servingOf(line?.serving)));
  }

  private async changes(city: CityContext, check: CheckId): Promise<ThresholdChangeView[]> {
    const rows = await read<Omit<ThresholdChangeView, 'at'> & { readonly at: Date }>(
      this.db,
      `select p.pen_name as author, t.set_at as at, t.reason, t.bounds from check_thresholds t
         join person p on p.city_id = t.city_id and p.id = t.set_by
        where t.city_id = $1 and t.check_id = $2 order by t.set_at desc, t.id desc`,
      [city.id, check],
    );
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }

  private async history(city: CityContext, check: CheckId): Promise<EarlierFindingView[]> {
    interface Row extends ReadFinding {
      readonly versionId: string;
      readonly fiscalYear: number;
      readonly reason: EarlierFindingView['reason'];
    }
    const rows = await read<Row>(
      this.db,
      `select f.level, f."right", f.district, f.group_code as "groupCode", f.indicator, f.name, ${labelsSql} as labels, f."values", r.version_id as "versionId",
              v.fiscal_year as "fiscalYear", r.ran_at as "ranAt", r.reason
         from finding f
         join check_run r on r.city_id = f.city_id and r.id = f.run_id
         join budget_version v on v.city_id = r.city_id and v.id = r.version_id
        where f.city_id = $1 and f.check_id = $2 order by v.fiscal_year desc, r.ran_at desc, f.place limit ${historyShown}`,
      [city.id, check],
    );
    return rows.map((row) => ({
      version: row.versionId,
      fiscalYear: row.fiscalYear,
      level: row.level,
      subject: subjectView(row),
      values: row.values,
      computedAt: row.ranAt.toISOString(),
      reason: row.reason,
    }));
  }
}

export function entryView(id: CheckId): CheckEntryView {
  const entry = checkEntries[checkIds.indexOf(id)]!;
  const { version, name, principle, question, formula, unit, shows, basis } = entry;
  const articles = treatyArticles.filter((article) => basis.includes(article.id));
  return {
    id,
    version,
    name,
    principle,
    question,
    formula,
    unit,
    shows,
    inputs: Object.entries(entry.inputs).map(([input, words]) => ({ name: input, words })),
    levels: levelsOf(rightsChecks[id]),
    articles: articles.map((article) => articleView(article.id)),
    methods: basis.filter((one) => !articles.some((article) => article.id === one)),
  };
}

function levelsOf({ thresholds }: { readonly thresholds: Thresholds }): CheckEntryView['levels'] {
  return thresholds.map(({ level, say }) => ({ level, say }));
}
