import { Injectable } from '@nestjs/common';
import type { BudgetRecordListView, RecordedSumView } from '@madang/contracts/budget-records';
import type { Direction } from '@madang/budget';
import type { Currency } from '@madang/money';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../../platform/access/actor.js';
import { authorise } from '../../../../platform/access/authorise.js';
import { read } from '../../../../platform/database/read.js';
import { versionSql, versionView, type VersionRow } from '../../explore/budget-context.js';
import { newestFirst } from '../../version-order.js';
import { budgetImportsPolicy } from '../budget-imports.policy.js';

interface SumRow {
  readonly direction: Direction;
  readonly initial: string;
  readonly final: string;
  readonly executed: string | null;
  readonly lineCount: number;
}

interface RecordRow extends VersionRow {
  readonly publishedBy: string | null;
  readonly importId: string | null;
  readonly sums: readonly SumRow[] | null;
}

/** Spending and income of the whole city, what it pays to its own bodies taken off. */
const sums = `
  select json_agg(one order by one.direction) from (
    select p.direction, ${['initial', 'final', 'executed'].map((phase) => `${net(phase)}::text as ${phase}`).join(', ')},
           coalesce(sum(p.line_count) filter (where not p.elimination), 0)::int as "lineCount"
      from budget_part p
     where p.city_id = v.city_id and p.version_id = v.id and p.dimension = 'whole' and p.key = '' group by p.direction) as one`;

@Injectable()
export class BudgetRecordsQueries {
  constructor(private readonly db: DataSource) {}

  /** Every version that was ever published, corrected ones too, with its sums and who published it. */
  async list(actor: Actor): Promise<BudgetRecordListView> {
    authorise(budgetImportsPolicy.work(actor));
    const rows = await read<RecordRow>(
      this.db,
      `select ${versionSql}, person.pen_name as "publishedBy", v.import_id as "importId", (${sums}) as sums
         from budget_version v join city on city.id = v.city_id
         left join person on person.city_id = v.city_id and person.id = v.published_by
        where v.city_id = $1 order by v.fiscal_year desc, ${newestFirst('v')}, v.id desc`,
      [actor.cityId],
    );
    return {
      items: rows.map((row) => ({
        version: versionView(row),
        publishedBy: row.publishedBy,
        importId: row.importId,
        sums: (row.sums ?? []).map((sum) => sumView(sum, row.currency)),
      })),
    };
  }
}

function net(phase: string): string {
  const amount = `p.${phase}_minor`;
  return `sum(case when p.elimination then -${amount} else ${amount} end)`;
}

function sumView({ direction, initial, final, executed, lineCount }: SumRow, currency: Currency): RecordedSumView {
  const amount = (minor: string) => ({ minor, currency });
  const amounts = { initial: amount(initial), final: amount(final), executed: executed === null ? null : amount(executed) };
  return { direction, amounts, lineCount };
}
