import type { BudgetVersionId, CalendarDate, CityId, CommitmentId, LineCode, ProposalId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import type { DataSource, EntityManager } from 'typeorm';
import { read, readOne } from '../../../platform/database/read.js';

export interface PromiseInForce {
  readonly id: CommitmentId;
  readonly plannedAt: Date;
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
    `select id, planned_at as "plannedAt", language, office, words, bound_to_id as "boundToId", fiscal_year as "fiscalYear"
       from commitment where city_id = $1 and proposal_id = $2 order by planned_at desc, id desc limit 1`,
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
    `select position, title, office, due_on::text as "dueOn", reached_on::text as "reachedOn"
       from milestone where city_id = $1 and commitment_id = $2 order by position`,
    [cityId, id],
  );
}
