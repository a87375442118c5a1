import type { BudgetVersionId, CalendarDate, CityId, CommitmentId, LineCode, ProposalId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import type { DataSource, EntityManager } from 'typeorm';
import { read, readOne } from '../../../platform/database/read.js';

export interface PromiseInForce {
  readonly id: CommitmentId;
  readonly plannedAt: Date;
  /** The plan of which this is the newest version, and since when there is one. */
  readonly firstId: CommitmentId;
  readonly firstAt: Date;
  readonly language: Language;
  readonly office: string;
  readonly words: string;
  readonly boundToId: BudgetVersionId | null;
  readonly fiscalYear: number | null;
}

export interface StoredLine {
  readonly line: LineCode;
  readonly asked: bigint;
  readonly accepted: bigint;
  readonly promised: bigint;
  readonly reason: string | null;
}

export interface StoredMilestone {
  readonly position: number;
  readonly title: string;
  readonly office: string;
  readonly dueOn: CalendarDate;
  readonly firstDueOn: CalendarDate;
  readonly reachedOn: CalendarDate | null;
}

type Db = DataSource | EntityManager;

interface Of {
  readonly cityId: CityId;
  readonly id: ProposalId;
}

/** The newest plan of a proposal. */
export function promiseInForce(db: Db, { cityId, id }: Of): Promise<PromiseInForce | undefined> {
  return readOne(
    db,
    `select c.id, c.planned_at as "plannedAt", f.id as "firstId", f.planned_at as "firstAt", c.language, c.office, c.words,
            c.bound_to_id as "boundToId", c.fiscal_year as "fiscalYear"
       from commitment c
       left join plan_change pc on pc.city_id = c.city_id and pc.commitment_id = c.id
       join commitment f on f.city_id = c.city_id and f.id = coalesce(pc.first_id, c.id)
      where c.city_id = $1 and c.proposal_id = $2 order by c.planned_at desc, c.id desc limit 1`,
    [cityId, id],
  );
}

export async function linesOf(db: Db, cityId: CityId, id: CommitmentId): Promise<StoredLine[]> {
  type Row = {
    readonly line: LineCode;
    readonly asked: string;
    readonly accepted: string;
    readonly promised: string;
    readonly reason: string | null;
  };
  const rows = await read<Row>(
    db,
    `select line_code as line, asked_minor as asked, accepted_minor as accepted, promised_minor as promised, reason
       from commitment_line where city_id = $1 and commitment_id = $2 order by position`,
    [cityId, id],
  );
  return rows.map(({ line, asked, accepted, promised, reason }) => ({
    line,
    asked: BigInt(asked),
    accepted: BigInt(accepted),
    promised: BigInt(promised),
    reason,
  }));
}

export function milestonesOf(db: Db, cityId: CityId, id: CommitmentId): Promise<StoredMilestone[]> {
  return read(
    db,
    `select m.position, m.title, m.office, m.due_on::text as "dueOn", coalesce(f.due_on, m.due_on)::text as "firstDueOn",
            m.reached_on::text as "reachedOn"
       from milestone m
       left join plan_change pc on pc.city_id = m.city_id and pc.commitment_id = m.commitment_id
       left join milestone f on f.city_id = m.city_id and f.commitment_id = pc.first_id and f.position = m.position
      where m.city_id = $1 and m.commitment_id = $2 order by m.position`,
    [cityId, id],
  );
}
