import { addDays, calendarDateIn, endOfDayIn } from '@madang/basics';
import type { MyModerationView, MyReportView } from '@madang/contracts/moderation-reports';
import { moderationLimits } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { signedIn } from '../../../platform/access/authorise.js';
import { read } from '../../../platform/database/read.js';
import { CoversQueries } from '../appealing/covers.queries.js';
import { cityFacts } from '../../cities/index.js';
import { Things } from '../things.js';

interface Row extends Pick<MyReportView, 'id' | 'kind' | 'reason' | 'standing' | 'explanation'> {
  readonly thing: string;
  readonly at: Date;
  readonly decidedAt: Date | null;
}

/** What somebody reported, and what was decided about their own words. */
@Injectable()
export class MyModerationQueries {
  constructor(
    private readonly db: DataSource,
    private readonly covers: CoversQueries,
    private readonly things: Things,
  ) {}

  async mine(actor: Actor): Promise<MyModerationView> {
    const { cityId, personId } = signedIn(actor);
    const rows = await read<Row>(
      this.db,
      `select r.id, r.kind, r.thing_id as thing, r.reason, r.created_at as at, coalesce(d.verdict, 'open') as standing,
              d.decided_at as "decidedAt", d.explanation
         from report r
         left join moderation_decision d on d.city_id = r.city_id and d.id = r.decision_id
        where r.city_id = $1 and r.reporter_id = $2 order by r.created_at desc, r.id desc limit 200`,
      [cityId, personId],
    );
    const { timeZone } = await cityFacts(this.db, cityId);
    const placed = await this.things.placed(this.db, cityId, rows);
    return {
      reports: rows.map(({ thing, at, decidedAt, ...row }) => ({
        ...row,
        place: placed({ kind: row.kind, thing }).place,
        at: at.toISOString(),
        dueAt: endOfDayIn(timeZone, addDays(calendarDateIn(timeZone, at), moderationLimits.lookDays)).toISOString(),
        decidedAt: decidedAt?.toISOString() ?? null,
      })),
      covers: await this.covers.mine(actor, personId),
    };
  }
}
