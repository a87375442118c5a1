import type { LoggedActView, LogFilter, LogPage, LogView } from '@madang/contracts/official-acts';
import { keyLine } from '@madang/transparency-log';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { read, readOne } from '../../../platform/database/read.js';
import { roleToday } from '../../../platform/events/role-today.js';
import { decodeShapedCursor, toPage } from '../../../platform/http/cursor.js';
import { isOpen } from '../act-names.js';
import { LogKey, sha256 } from '../sequencing/log-key.js';
import { publishedNote } from '../witnessing/checkpoints.queries.js';

interface LogRow {
  readonly origin: string;
  readonly size: number;
  readonly note: string;
  readonly root: Buffer;
  readonly signedAt: Date;
  readonly waiting: number;
}

interface ActRow {
  readonly leaf: number;
  readonly name: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly role: string;
  readonly at: Date;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly erased: boolean;
  readonly reference: string | null;
}

const atOnce = 30;
const leafNumber = /^\d{1,9}$/;

/** The log as people read it: how far it has come, and what was done, newest first. */
@Injectable()
export class LogQueries {
  constructor(
    private readonly db: DataSource,
    private readonly key: LogKey,
  ) {}

  async view({ cityId }: Actor): Promise<LogView> {
    const log = await readOne<LogRow>(
      this.db,
      `select l.origin, l.size, ${publishedNote} as note, c.root, c.signed_at as "signedAt",
              (select count(*)::int from act_queue q where q.city_id = l.city_id) as waiting
         from act_log l join log_checkpoint c on c.city_id = l.city_id and c.size = l.size where l.city_id = $1`,
      [cityId],
    );
    if (!log) return { log: null };
    const { origin, size, note, root, signedAt, waiting } = log;
    const key = keyLine(sha256, this.key.of(cityId, origin));
    return { log: { origin, key, size, root: root.toString('hex'), checkpoint: note, signedAt: signedAt.toISOString(), waiting } };
  }

  async page({ cityId }: Actor, { cursor, limit = atOnce, reference, leaf }: LogFilter): Promise<LogPage> {
    const [before] = decodeShapedCursor(cursor, [leafNumber]) ?? [];
    const rows = await read<ActRow>(
      this.db,
      `select a.leaf, o.name, o.subject_type as "subjectType", o.subject_id as "subjectId", o.actor_role as role, o.at, o.payload,
              a.salt is null as erased, p.year || '-' || p.number as reference
         from logged_act a
         join outbox o on o.city_id = a.city_id and o.id = a.event_id
         left join proposal p on o.subject_type = 'proposal' and p.city_id = a.city_id and p.id::text = o.subject_id
        where a.city_id = $1 and ($2::int is null or a.leaf < $2) and ($3::text is null or p.year || '-' || p.number = $3)
          and ($4::int is null or a.leaf = $4)
        order by a.leaf desc limit $5`,
      [cityId, before ?? null, reference ?? null, leaf ?? null, limit + 1],
    );
    return toPage(rows, limit, ({ leaf }) => [leaf], actView);
  }
}

/** Of an act that is not for everybody: that there was one, and when. */
function actView({ leaf, name, subjectType, role, at, payload, erased, reference }: ActRow): LoggedActView {
  const open = !erased && isOpen(name, payload);
  return {
    leaf,
    name: open ? name : null,
    subject: open ? subjectType : null,
    reference: open ? reference : null,
    role: roleToday(role),
    at: at.toISOString(),
    erased,
  };
}
