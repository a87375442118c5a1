import type { NoticePage, NoticeView } from '@madang/contracts/follows';
import type { PageFilter } from '@madang/contracts/paging';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { signedIn } from '../../../platform/access/authorise.js';
import { read, readOne } from '../../../platform/database/read.js';
import { cursorParts, decodeShapedCursor, toPage } from '../../../platform/http/cursor.js';
import { noticed, type Noticed } from './notice-sql.js';

const atOnce = 30;
const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

@Injectable()
export class NoticesQueries {
  constructor(private readonly db: DataSource) {}

  /** One person's inbox: what happened to what they follow, wrote or back. */
  async inbox(actor: Actor, { cursor, limit = atOnce }: PageFilter): Promise<NoticePage> {
    const { personId } = signedIn(actor);
    const [at, id] = decodeShapedCursor(cursor, [instant, cursorParts.uuid]) ?? [null, null];
    const rows = await read<Noticed>(
      this.db,
      `${noticed}
        where n.city_id = $1 and n.person_id = $2 and ($3::timestamptz is null or (n.at, n.event_id) < ($3::timestamptz, $4::uuid))
        order by n.at desc, n.event_id desc limit $5`,
      [actor.cityId, personId, at, id, limit + 1],
    );
    const counted = await readOne<{ unread: number }>(
      this.db,
      'select count(*)::int as unread from notice where city_id = $1 and person_id = $2 and read_at is null',
      [actor.cityId, personId],
    );
    return { ...toPage(rows, limit, (row) => [row.at.toISOString(), row.id], view), unread: counted!.unread };
  }
}

function view({ id, at, name, facts, kind, key, proposal, read: isRead }: Noticed): NoticeView {
  return { id, at: at.toISOString(), name, facts, kind, key, proposal, read: isRead };
}
