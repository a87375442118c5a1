import type { CityId, CommitmentId } from '@madang/basics';
import type { ChangedAmountView, ChangedDayView, PlanChangeView } from '@madang/contracts/commitments';
import type { Language } from '@madang/contracts/wire';
import type { DataSource } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import { linesOf, milestonesOf } from './promise-in-force.js';

interface Row {
  readonly id: CommitmentId;
  readonly replacesId: CommitmentId;
  readonly at: Date;
  readonly reason: string;
  readonly language: Language;
}

/** An amount that a line was promised before, and is now. Minor units. */
export interface ChangedAmount extends Pick<ChangedAmountView, 'line'> {
  readonly was: bigint;
  readonly is: bigint;
}

export interface PlanChanged extends Pick<PlanChangeView, 'reason' | 'language' | 'milestones'> {
  readonly at: Date;
  readonly lines: readonly ChangedAmount[];
}

/** How a plan was changed since it was first published, newest first. */
export async function planChanges(db: DataSource, cityId: CityId, firstId: CommitmentId): Promise<PlanChanged[]> {
  const rows = await read<Row>(
    db,
    `select pc.commitment_id as id, pc.replaces_id as "replacesId", c.planned_at as at, pc.reason, pc.language
       from plan_change pc join commitment c on c.city_id = pc.city_id and c.id = pc.commitment_id
      where pc.city_id = $1 and pc.first_id = $2 order by c.planned_at desc, c.id desc`,
    [cityId, firstId],
  );
  return Promise.all(
    rows.map(async ({ id, replacesId, at, reason, language }) => ({
      at,
      reason,
      language,
      milestones: await changedDays(db, cityId, replacesId, id),
      lines: await changedAmounts(db, cityId, replacesId, id),
    })),
  );
}

async function changedDays(db: DataSource, cityId: CityId, from: CommitmentId, to: CommitmentId): Promise<ChangedDayView[]> {
  const before = new Map((await milestonesOf(db, cityId, from)).map(({ position, dueOn }) => [position, dueOn]));
  const after = await milestonesOf(db, cityId, to);
  return after.flatMap(({ position, title, dueOn: is }) => {
    const was = before.get(position);
    return was === undefined || was === is ? [] : [{ title, was, is }];
  });
}

async function changedAmounts(db: DataSource, cityId: CityId, from: CommitmentId, to: CommitmentId): Promise<ChangedAmount[]> {
  const before = new Map((await linesOf(db, cityId, from)).map(({ line, promised }) => [line, promised]));
  const after = await linesOf(db, cityId, to);
  return after.flatMap(({ line, promised: is }) => {
    const was = before.get(line);
    return was === undefined || was === is ? [] : [{ line, was, is }];
  });
}
