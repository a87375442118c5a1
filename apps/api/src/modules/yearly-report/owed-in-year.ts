import type { AnswerDecision, AnswerRecord, ReasonCode, ResponseState } from '@madang/accountability';
import type { CalendarDate, CityId, ProposalId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { servingOf, weightsOfLine, type RightCode } from '@madang/rights';
import type { DataSource } from 'typeorm';
import { read } from '../../platform/database/read.js';
import { classifiedLines } from '../budgets/index.js';
import { lateness, type Lateness } from '../responses/index.js';

interface Row {
  readonly id: ProposalId;
  readonly year: number;
  readonly number: number;
  readonly title: string;
  readonly language: Language;
  readonly demo: boolean;
  readonly state: ResponseState;
  readonly district: string | null;
  readonly groups: string[];
  readonly office: string | null;
  readonly dueOn: CalendarDate | null;
  readonly owedIn: ResponseState | null;
  readonly owedOn: CalendarDate | null;
  readonly daysToAnswer: number | null;
  readonly lateDays: number | null;
  readonly decision: AnswerDecision | null;
  readonly reason: ReasonCode | null;
}

/** A proposal to which an answer became owed in the year, with all that the report counts it by. */
export interface OwedProposal extends AnswerRecord, Omit<Row, 'dueOn' | 'owedIn' | 'owedOn'>, Lateness {
  /** The rights that lines serve to which it asks for more money. */
  readonly rights: readonly RightCode[];
}

/** In the order in which they became owed. */
export async function owedInYear(db: DataSource, cityId: CityId, year: number, today: CalendarDate): Promise<OwedProposal[]> {
  const rows = await read<Row>(
    db,
    `select p.id, p.year, p.number, p.title, p.language, p.demo, p.state, p.district_code as district, p.group_codes as groups, a.office,
            p.due_on::text as "dueOn", p.owed_in as "owedIn", p.owed_on::text as "owedOn",
            first.published_on - p.threshold_met_on as "daysToAnswer", first.late_days as "lateDays",
            newest.decision, newest.reason_code as reason
       from proposal p
       left join acknowledgement a on a.city_id = p.city_id and a.proposal_id = p.id
       left join lateral (select published_on, late_days from official_response o
                           where o.city_id = p.city_id and o.proposal_id = p.id order by o.published_at limit 1) first on true
       left join lateral (select decision, reason_code from official_response o
                           where o.city_id = p.city_id and o.proposal_id = p.id order by o.published_at desc limit 1) newest on true
      where p.city_id = $1 and p.number is not null
        and p.threshold_met_on >= make_date($2, 1, 1) and p.threshold_met_on < make_date($2 + 1, 1, 1)
      order by p.threshold_met_on, p.year, p.number`,
    [cityId, year],
  );
  const rights = await rightsServed(
    db,
    cityId,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const late = lateness(row, today);
    return { ...row, ...late, overdue: late.daysLate > 0, rights: rights.get(row.id) ?? [] };
  });
}

async function rightsServed(db: DataSource, cityId: CityId, ids: readonly ProposalId[]): Promise<ReadonlyMap<ProposalId, RightCode[]>> {
  const rows = await read<{ readonly id: ProposalId; readonly serving: string | null }>(
    db,
    `select distinct p.id, coalesce(l.weights, l.cofog_group) as serving
       from proposal p join move m on m.city_id = p.city_id and m.proposal_id = p.id and m.delta_minor > 0
       join ${classifiedLines} l on l.city_id = p.city_id and l.version_id = p.budget_version_id and l.code = m.line_code
      where p.city_id = $1 and p.id = any($2::uuid[])`,
    [cityId, ids],
  );
  const rights = new Map<ProposalId, RightCode[]>();
  for (const { id, serving } of rows) {
    const served = Object.entries(weightsOfLine(servingOf(serving))).flatMap(([right, weight]) => (weight > 0 ? [right as RightCode] : []));
    rights.set(id, [...(rights.get(id) ?? []), ...served]);
  }
  return rights;
}
