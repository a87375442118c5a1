import type { CityId } from '@madang/basics';
import type { OverdueListView, OverdueProposalView } from '@madang/contracts/overdue-lists';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { read } from '../../../platform/database/read.js';
import { askedIn, namedBodies } from './asked.js';
import { todayIn } from './city-day.js';
import { groupByOffice } from './group-by-office.js';
import { toTracked, trackedColumns, trackedParameters, trackedTable, type TrackedRow } from './tracked.js';

/** As many as one page can hold; the total is counted beyond it. */
const mostShown = 500;

/** All that is late, office by office, the worst first. */
@Injectable()
export class OverdueQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(cityId: CityId): Promise<OverdueListView> {
    const today = await todayIn(this.db, this.clock, cityId);
    const [bodies, rows] = await Promise.all([
      namedBodies(this.db, cityId),
      read<TrackedRow & { readonly total: number }>(
        this.db,
        `with ${trackedTable}
         select ${trackedColumns}, count(*) over ()::int as total from tracked t
          where t.kind = 'overdue' order by t.missed_on, t.id limit ${mostShown}`,
        trackedParameters(cityId, today),
      ),
    ]);
    const items = rows.map((row): OverdueProposalView => ({ ...toTracked(row, today), asked: askedIn(row.state, bodies) }));
    return { on: today, total: rows[0]?.total ?? 0, offices: groupByOffice(items) };
  }
}
