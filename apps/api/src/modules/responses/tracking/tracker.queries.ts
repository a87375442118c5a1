import type { TrackedFilter, TrackedPage } from '@madang/contracts/tracked-proposals';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock.js';
import { read } from '../../../platform/database/read.js';
import { cursorParts, decodeShapedCursor, toPage } from '../../../platform/http/cursor.js';
import { todayIn } from './city-day.js';
import { toTracked, trackedColumns, trackedParameters, trackedTable, type TrackedRow } from './tracked.js';

interface Row extends TrackedRow {
  readonly rank: number;
  readonly place: string;
}

/** Everything that the city owes or has answered: the longest overdue first, then the nearest date, then the newest answer. */
@Injectable()
export class TrackerQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { kind, office, cursor, limit = 24 }: TrackedFilter): Promise<TrackedPage> {
    const today = await todayIn(this.db, this.clock, actor.cityId);
    const after = decodeShapedCursor(cursor, [cursorParts.number, cursorParts.number, cursorParts.uuid]);
    const rows = await read<Row>(
      this.db,
      `with ${trackedTable}, placed as (
         select *, case kind when 'overdue' then 0 when 'due' then 1 else 2 end as rank,
                case kind when 'overdue' then missed_on - date '1970-01-01' when 'due' then coalesce(due_on, date '9999-12-31') - date '1970-01-01'
                          else -extract(epoch from published_at) end::numeric as place
           from tracked
          where ($6::text is null or kind = $6) and ($7::text is null or coalesce(office, '') = $7))
       select ${trackedColumns}, t.rank, t.place::text as place from placed t
        where $8::int is null or (t.rank, t.place, t.id) > ($8::int, $9::numeric, $10::uuid)
        order by t.rank, t.place, t.id limit $11`,
      [...trackedParameters(actor.cityId, today), kind ?? null, office ?? null, ...(after ?? [null, null, null]), limit + 1],
    );
    return toPage(
      rows,
      limit,
      ({ rank, place, id }) => [rank, place, id],
      (row) => toTracked(row, today),
    );
  }
}
