import type { PlaceView } from '@madang/contracts/moderation';
import type {
  FacilitatorCountsView,
  ModerationFiguresView,
  ModerationLogEntryView,
  ModerationLogFilter,
  ModerationLogPage,
  ModerationMonthView,
} from '@madang/contracts/moderation-log';
import { moderationLimits } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { read, readOne } from '../../../platform/database/read.js';
import { csvOf } from '../../../platform/http/csv.js';
import { cursorParts, decodeShapedCursor, toPage } from '../../../platform/http/cursor.js';
import { appealOf, coverTables, type CoverRow } from '../covers-sql.js';
import { Things } from '../things.js';

type Appeal = Pick<CoverRow, 'appealState' | 'appealAt' | 'appealDueAt' | 'appealDecidedAt'>;

interface Row extends Appeal, Pick<ModerationLogEntryView, 'id' | 'kind' | 'verdict' | 'reason' | 'warning' | 'reports'> {
  readonly thing: string;
  readonly at: Date;
  readonly penName: string;
  readonly demo: boolean;
}

type Counts = Omit<ModerationMonthView, 'month'>;

const atOnce = 30;
const wholeLog = 100_000;
const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

const counted = `
  count(*) filter (where d.verdict = 'keep')::int as kept, count(*) filter (where d.verdict = 'warn')::int as warned,
  count(*) filter (where d.verdict = 'cover')::int as covered, count(a.state)::int as appeals,
  count(*) filter (where a.state in ('lifted', 'lifted_by_silence'))::int as lifted`;

/** Every decision about words, for everybody: no words, and of names only those of facilitators, who act in public. */
@Injectable()
export class LogQueries {
  constructor(
    private readonly db: DataSource,
    private readonly things: Things,
  ) {}

  async page(actor: Actor, { cursor, limit = atOnce, ...filter }: ModerationLogFilter): Promise<ModerationLogPage> {
    const after = decodeShapedCursor(cursor, [instant, cursorParts.uuid]);
    const rows = await this.rows(actor, filter, limit + 1, after);
    const placed = await this.things.placed(this.db, actor.cityId, rows);
    return toPage(
      rows,
      limit,
      ({ at, id }) => [at.toISOString(), id],
      (row) => entryView(row, placed(row).place),
    );
  }

  async csv(actor: Actor, filter: ModerationLogFilter): Promise<string> {
    const rows = await this.rows(actor, filter, wholeLog, undefined);
    const placed = await this.things.placed(this.db, actor.cityId, rows);
    const header = [
      'day',
      'kind',
      'place',
      'place_key',
      'decision',
      'reason',
      'warning',
      'reports',
      'facilitator',
      'appeal',
      'appeal_decided',
    ];
    const day = (at: Date | null) => at?.toISOString().slice(0, 10) ?? null;
    return csvOf(
      header,
      rows.map((row) => {
        const { kind, verdict, reason, warning, reports, penName, appealState } = row;
        const { place } = placed(row);
        return [
          day(row.at),
          kind,
          place.kind,
          place.key,
          verdict,
          reason,
          warning,
          reports,
          penName,
          appealState,
          day(row.appealDecidedAt),
        ];
      }),
    );
  }

  async figures({ cityId }: Actor): Promise<ModerationFiguresView> {
    const months = await read<ModerationMonthView>(
      this.db,
      `select to_char(d.decided_at at time zone city.time_zone, 'YYYY-MM') as month, ${counted}
         from ${coverTables} join city on city.id = d.city_id where d.city_id = $1 group by 1 order by 1 desc limit 120`,
      [cityId],
    );
    const facilitators = await read<Counts & { penName: string; demo: boolean }>(
      this.db,
      `select w.pen_name as "penName", w.demo, ${counted} from ${coverTables} where d.city_id = $1
        group by w.id, w.pen_name, w.demo order by count(*) desc, w.pen_name, w.id limit 200`,
      [cityId],
    );
    const waiting = await readOne<{ count: number }>(
      this.db,
      `select count(distinct (kind, thing_id))::int as count from report
        where city_id = $1 and decision_id is null and created_at < clock_timestamp() - ($2 + 1) * interval '1 day'`,
      [cityId, moderationLimits.lookDays],
    );
    return { months, facilitators: facilitators.map(facilitatorView), waitingTooLong: waiting!.count };
  }

  private rows(
    { cityId }: Actor,
    { month, kind, verdict, reason }: ModerationLogFilter,
    limit: number,
    after: readonly (string | number)[] | undefined,
  ): Promise<Row[]> {
    return read<Row>(
      this.db,
      `select d.id, date_trunc('milliseconds', d.decided_at) as at, d.kind, d.thing_id as thing, d.verdict, d.reason,
              d.warning, d.reports, w.pen_name as "penName", w.demo, a.state as "appealState", a.created_at as "appealAt",
              a.due_at as "appealDueAt", a.decided_at as "appealDecidedAt"
         from ${coverTables}
         join city on city.id = d.city_id
        where d.city_id = $1
          and ($2::text is null or to_char(d.decided_at at time zone city.time_zone, 'YYYY-MM') = $2)
          and ($3::text is null or d.kind = $3) and ($4::text is null or d.verdict = $4) and ($5::text is null or d.reason = $5)
          and ($6::timestamptz is null or (date_trunc('milliseconds', d.decided_at), d.id) < ($6::timestamptz, $7::uuid))
        order by date_trunc('milliseconds', d.decided_at) desc, d.id desc limit $8`,
      [cityId, month ?? null, kind ?? null, verdict ?? null, reason ?? null, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }
}

function entryView(row: Row, place: PlaceView): ModerationLogEntryView {
  const { id, at, kind, verdict, reason, warning, reports, penName, demo } = row;
  const by = { penName, demo };
  return { id, at: at.toISOString(), kind, place, verdict, reason, warning, reports, by, appeal: appealOf(row) };
}

function facilitatorView({ penName, demo, ...counts }: Counts & { penName: string; demo: boolean }): FacilitatorCountsView {
  return { ...counts, by: { penName, demo } };
}
