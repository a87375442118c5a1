import { addDays, calendarDateIn, endOfDayIn } from '@madang/basics';
import type { AppealQueueView, AppealQueueItemView, QueuedThingView, QueueItemView, QueuePage } from '@madang/contracts/moderation-queue';
import type { PageFilter } from '@madang/contracts/paging';
import { isParty, moderationLimits } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise, signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { read } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { cursorParts, decodeShapedCursor, toPage } from '../../../platform/http/cursor.js';
import { cityFacts } from '../../cities/index.js';
import { coverColumns, coverTables, coverView, type CoverRow } from '../covers-sql.js';
import { moderationPolicy } from '../moderation.policy.js';
import { thingView } from '../reporting/reports.service.js';
import { Things } from '../things.js';
import { openReports } from './open-reports.js';

interface QueueRow extends Pick<QueueItemView, 'kind' | 'thing' | 'reports' | 'reasons'> {
  readonly oldestAt: Date;
}

interface AppealRow extends Pick<AppealQueueItemView, 'id' | 'kind'> {
  readonly thing: string;
  readonly at: Date;
  readonly dueAt: Date;
  readonly involved: boolean;
}

const atOnce = 30;
const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** What waits for a facilitator. */
@Injectable()
export class QueueQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly things: Things,
  ) {}

  /** Thing by thing, however many reported it; the longest waiting first. */
  async page({ cityId }: Actor, { cursor, limit = atOnce }: PageFilter): Promise<QueuePage> {
    const [after, thing] = decodeShapedCursor(cursor, [instant, cursorParts.uuid]) ?? [null, null];
    const rows = await read<QueueRow>(
      this.db,
      `with waiting as (
         select r.kind, r.thing_id, count(*)::int as reports, array_agg(distinct r.reason) as reasons,
                date_trunc('milliseconds', min(r.created_at)) as oldest
           from report r where r.city_id = $1 and r.decision_id is null group by r.kind, r.thing_id)
       select w.kind, w.thing_id as thing, w.reports, w.reasons, w.oldest as "oldestAt"
         from waiting w
        where $2::timestamptz is null or (w.oldest, w.thing_id) > ($2::timestamptz, $3::uuid)
        order by w.oldest, w.thing_id limit $4`,
      [cityId, after, thing, limit + 1],
    );
    const { timeZone } = await cityFacts(this.db, cityId);
    const now = await this.clock.now(this.db);
    const placed = await this.things.placed(this.db, cityId, rows);
    return toPage(
      rows,
      limit,
      (row) => [row.oldestAt.toISOString(), row.thing],
      ({ oldestAt, ...row }) => {
        const dueAt = endOfDayIn(timeZone, addDays(calendarDateIn(timeZone, oldestAt), moderationLimits.lookDays));
        return { ...row, place: placed(row).place, oldestAt: oldestAt.toISOString(), dueAt: dueAt.toISOString(), late: dueAt < now };
      },
    );
  }

  /** One thing with everything that was said and decided about it. */
  thing(actor: Actor, kind: string, id: string): Promise<QueuedThingView> {
    return transact(this.db, async (tx) => {
      const thing = await this.things.held(tx, actor, kind, id);
      authorise(moderationPolicy.decide(actor));
      const { personId } = signedIn(actor);
      const reports = await openReports(tx, thing);
      const covers = await read<CoverRow>(
        tx,
        `select ${coverColumns} from ${coverTables}
          where d.city_id = $1 and d.kind = $2 and d.thing_id = $3 and d.verdict <> 'keep' order by d.decided_at desc, d.id desc limit 50`,
        [thing.cityId, thing.kind, thing.id],
      );
      const parties = { ...thing, reporterIds: reports.flatMap(({ reporterId }) => reporterId ?? []) };
      const mine = reports.some(({ reporterId }) => reporterId === personId);
      return {
        ...thingView(actor, thing, await this.things.placeOf(tx, thing), mine),
        file: thing.file ?? null,
        reports: reports.map(({ reason, note, createdAt, reporterId }) => ({
          reason,
          note,
          at: createdAt.toISOString(),
          bySystem: reporterId === null,
        })),
        covers: covers.map((row) => coverView(row, actor)),
        mayDecide: !isParty(parties, personId),
      };
    });
  }

  /** Objections that somebody has to decide on; the one that lifts its cover next comes first. */
  async appeals(actor: Actor): Promise<AppealQueueView> {
    const { personId } = signedIn(actor);
    const rows = await read<AppealRow>(
      this.db,
      `select d.id, d.kind, d.thing_id as thing, a.created_at as at, a.due_at as "dueAt",
              $2 in (d.decider_id, d.writer_id) or exists (
                select 1 from report r where r.city_id = d.city_id and r.decision_id = d.id and r.reporter_id = $2) as involved
         from moderation_appeal a
         join moderation_decision d on d.city_id = a.city_id and d.id = a.decision_id
        where a.city_id = $1 and a.state = 'open' order by a.due_at, d.id limit 200`,
      [actor.cityId, personId],
    );
    const placed = await this.things.placed(this.db, actor.cityId, rows);
    return {
      items: rows.map((row) => {
        const { id, kind, at, dueAt, involved } = row;
        const { place, authorIds } = placed(row);
        const mayDecide = !involved && !authorIds.includes(personId);
        return { id, kind, place, at: at.toISOString(), dueAt: dueAt.toISOString(), mayDecide };
      }),
    };
  }
}
