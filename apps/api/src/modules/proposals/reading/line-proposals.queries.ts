import type { ResponseState } from '@madang/accountability';
import type { CityId, LineCode } from '@madang/basics';
import type { LineProposalsView, LineProposalView } from '@madang/contracts/line-proposals';
import { proposalStages } from '@madang/contracts/proposal-lists';
import type { Language } from '@madang/contracts/wire';
import type { Currency } from '@madang/money';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import { notFound } from '../../../platform/http/problem.js';
import { notAuthors } from '../authors/author-sql.js';
import { referenceOf } from './proposal-card.js';
import { newestFirst, versionsOfCity } from '../../budgets/index.js';

const shownAtMost = 12;

interface Row {
  readonly currency: Currency;
  readonly addCount: number;
  readonly addMinor: string;
  readonly takeCount: number;
  readonly takeMinor: string;
  readonly items: readonly ItemRow[];
}

interface ItemRow {
  readonly id: string;
  readonly year: number | null;
  readonly number: number | null;
  readonly title: string;
  readonly language: Language;
  readonly state: ResponseState;
  readonly dueOn: string | null;
  readonly minor: string;
  readonly supporters: number;
  readonly demo: boolean;
}

/** What residents ask of one budget line. */
@Injectable()
export class LineProposalsQueries {
  constructor(private readonly db: DataSource) {}

  /** Published proposals without an answer that add to the line or take from it; sums of all of them, the largest by name. */
  async of(cityId: CityId, code: LineCode): Promise<LineProposalsView> {
    const states = [...proposalStages.open];
    const row = await readOne<Row>(this.db, sql, [cityId, code, states, shownAtMost, await versionsOfCity(this.db, cityId)]);
    const { currency, addCount, addMinor, takeCount, takeMinor, items } = row ?? notFound();
    return {
      line: code,
      states,
      adds: { count: addCount, amount: { minor: addMinor, currency } },
      takes: { count: takeCount, amount: { minor: takeMinor, currency } },
      net: { minor: (BigInt(addMinor) - BigInt(takeMinor)).toString(), currency },
      items: items.map((item) => toItem(item, currency)),
    };
  }
}

function toItem({ year, number, minor, ...rest }: ItemRow, currency: Currency): LineProposalView {
  return { ...rest, reference: referenceOf({ year, number }), delta: { minor, currency } };
}

/**
 * One read. The line's newest budget gives the currency; amounts of a proposal bound to a budget in another currency could not
 * be added to it, and are left out.
 */
const sql = `
  with line as (
    select v.currency from budget_line l
      join budget_version v on v.city_id = l.city_id and v.id = l.version_id
     where l.city_id = $1 and l.code = $2 and l.version_id = any($5)
     order by v.fiscal_year desc, ${newestFirst('v')} limit 1),
  asked as (
    select p.id, sum(m.delta_minor) as delta
      from move m
      join proposal p on p.city_id = m.city_id and p.id = m.proposal_id
      join budget_version v on v.city_id = p.city_id and v.id = p.budget_version_id
      join line on line.currency = v.currency
     where m.city_id = $1 and m.line_code = $2 and p.state = any($3)
     group by p.id),
  shown as (select id, delta from asked where delta <> 0 order by abs(delta) desc, id limit $4)
  select line.currency,
         (select count(*)::int from asked where delta > 0) as "addCount",
         (select coalesce(sum(delta), 0)::text from asked where delta > 0) as "addMinor",
         (select count(*)::int from asked where delta < 0) as "takeCount",
         (select coalesce(-sum(delta), 0)::text from asked where delta < 0) as "takeMinor",
         (select coalesce(json_agg(json_build_object(
                   'id', p.id, 'year', p.year, 'number', p.number, 'title', p.title, 'language', p.language, 'state', p.state,
                   'dueOn', p.due_on::text, 'minor', shown.delta::text, 'demo', p.demo,
                   'supporters', (select count(*)::int from support s
                                   where s.city_id = p.city_id and s.proposal_id = p.id and ${notAuthors('s.person_id', 'p')})
                 ) order by abs(shown.delta) desc, p.id), '[]')
            from shown join proposal p on p.city_id = $1 and p.id = shown.id) as items
    from line`;
