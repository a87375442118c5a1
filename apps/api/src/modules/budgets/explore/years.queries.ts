import { Injectable } from '@nestjs/common';
import type { BudgetYearsFilter, BudgetYearsView, PartYearsView, YearAmountsView } from '@madang/contracts/budget-years';
import { toWire } from '@madang/contracts/wire';
import type { Dimension, Phase } from '@madang/budget';
import { DataSource } from 'typeorm';
import type { CityContext } from '../../../platform/access/actor.js';
import { read } from '../../../platform/database/read.js';
import { budgetNames, versionSql, versionView, type BudgetContext, type VersionRow } from './budget-context.js';
import { amountSql, partSumsSql } from './dimension-sql.js';
import { GroupsQueries } from './groups.queries.js';
import { amountsOf } from './line-cards.js';
import { partsFrom, type Part } from './parts.js';
import { realPerResident } from './prices.js';
import { sourceFor } from './sources.js';
import { amountViews } from './sums.js';
import { newestFirst } from '../version-order.js';

type YearRow = VersionRow & { readonly priceIndex: string | null };

interface PartYearRow {
  readonly versionId: string;
  readonly key: string;
  readonly name: string | null;
  readonly initial: string;
  readonly final: string;
  readonly executed: string | null;
}

interface Question {
  readonly by: Dimension;
  readonly direction: 'expenditure' | 'revenue';
  readonly phase: Phase;
  readonly parts: readonly Part[];
}

const yearsShown = 12;
const partsShown = 100;

@Injectable()
export class YearsQueries {
  constructor(
    private readonly db: DataSource,
    private readonly groups: GroupsQueries,
  ) {}

  /** The same parts of the budget in the newest version of each year. */
  async years(city: CityContext, filter: BudgetYearsFilter): Promise<BudgetYearsView> {
    const { by, direction = 'expenditure', phase = 'initial' } = filter;
    const parts = partsFrom(filter.within);
    const [years, names] = await Promise.all([this.newest(city), budgetNames(this.db, city.id)]);
    const newest = years.at(-1);
    if (!newest) return { direction, by, within: [], years: [], parts: [], partsLeftOut: 0 };
    const context: BudgetContext = { cityId: city.id, version: newest, names, rolledUp: null };
    const question: Question = { by, direction, phase, parts };
    const [rows, within] = await Promise.all([this.rows(city, years, question), this.groups.steps(context, direction, parts)]);
    const listed = gathered(rows, years, context, question);
    return {
      direction,
      by,
      within,
      years: years.map((year) => ({ version: versionView(year), priceIndex: year.priceIndex })),
      parts: listed.slice(0, partsShown),
      partsLeftOut: Math.max(0, listed.length - partsShown),
    };
  }

  private async newest(city: CityContext): Promise<YearRow[]> {
    const rows = await read<YearRow>(
      this.db,
      `select distinct on (v.fiscal_year) ${versionSql}, city.years -> v.fiscal_year::text ->> 'priceIndex' as "priceIndex"
         from budget_version v join city on city.id = v.city_id
        where v.city_id = $1 order by v.fiscal_year desc, ${newestFirst('v')}, v.id desc limit ${yearsShown}`,
      [city.id],
    );
    return rows.toReversed();
  }

  private rows(city: CityContext, years: readonly YearRow[], { by, direction, phase, parts }: Question): Promise<PartYearRow[]> {
    const versions = years.map(({ id }) => id);
    if (parts.length === 0)
      return read<PartYearRow>(
        this.db,
        `select p.version_id as "versionId", p.key, p.name, ${partSumsSql} from budget_part p
          where p.city_id = $1 and p.version_id = any($2) and p.direction = $3 and not p.elimination and p.dimension = $4
          order by ${amountSql[phase].replaceAll('l.', 'p.')} desc, p.key collate "C"`,
        [city.id, versions, direction, by],
      );
    const source = sourceFor([by, ...parts.map(({ dimension }) => dimension)]);
    const parameters: unknown[] = [city.id, null, direction, versions, by];
    const inside = source.within(parts, parameters).replaceAll('p.version_id = $2', 'p.version_id = l.version_id');
    return read<PartYearRow>(
      this.db,
      `select g.*, p.name from (
         select l.version_id as "versionId", coalesce(${source.keys[by]}, '') as key, sum(${source.amounts[phase]}) as rank, ${source.sums}
           from ${source.from}
          where l.city_id = $1 and $2::uuid is null and l.version_id = any($4) and ${source.condition} and l.direction = $3
            and not l.elimination and ${inside}
          group by 1, 2) as g
         left join budget_part p on p.city_id = $1 and p.version_id = g."versionId" and p.direction = $3 and not p.elimination
          and p.dimension = $5 and p.key = g.key
        order by g.rank desc, g.key collate "C"`,
      parameters,
    );
  }
}

/** Parts in the order of the newest year, then those that it no longer has. */
function gathered(rows: readonly PartYearRow[], years: readonly YearRow[], context: BudgetContext, question: Question): PartYearsView[] {
  const newest = years.at(-1)!;
  const inOrder = [...rows.filter(({ versionId }) => versionId === newest.id), ...rows.filter(({ versionId }) => versionId !== newest.id)];
  const byKey = new Map<string, PartYearRow[]>();
  for (const row of inOrder) byKey.set(row.key, [...(byKey.get(row.key) ?? []), row]);
  return [...byKey].map(([key, of]) => ({
    key: key === '' ? null : key,
    names: context.names.of(question.by, question.direction, key === '' ? null : key, of.find(({ name }) => name !== null)?.name ?? null),
    years: years.flatMap((year) =>
      of.filter(({ versionId }) => versionId === year.id).map((row) => yearAmounts(row, year, { newest, context, question })),
    ),
  }));
}

interface Around {
  readonly newest: YearRow;
  readonly context: BudgetContext;
  readonly question: Question;
}

function yearAmounts(row: PartYearRow, year: YearRow, { newest, context, question }: Around): YearAmountsView {
  const amounts = amountsOf(row, year.currency);
  const asked = amounts[question.phase];
  const comparable = year.currency === newest.currency && asked !== undefined;
  const real = comparable ? realPerResident(asked, year, newest) : null;
  const residents = context.names.residentsOf(question.by, row.key === '' ? null : row.key, year.population);
  return { fiscalYear: year.fiscalYear, ...amountViews(amounts, residents), realPerResident: real && toWire(real) };
}
