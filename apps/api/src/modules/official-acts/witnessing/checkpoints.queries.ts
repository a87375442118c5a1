import type { CheckpointPage, WitnessListView } from '@madang/contracts/log-witnesses';
import type { PageFilter } from '@madang/contracts/paging';
import { witnessKeyLine } from '@madang/transparency-log';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { read, readOne } from '../../../platform/database/read.js';
import { decodeShapedCursor, toPage } from '../../../platform/http/cursor.js';
import { notFound } from '../../../platform/http/problem.js';
import { sha256 } from '../sequencing/log-key.js';

interface SignedRow {
  readonly size: number;
  readonly root: string;
  readonly signedAt: Date;
  readonly witnesses: { name: string; seenAt: string }[];
}

interface WitnessRow {
  readonly id: string;
  readonly name: string;
  readonly publicKey: Buffer;
  readonly who: string;
  readonly publishedRule: string;
  readonly namedAt: Date;
  readonly dismissedAt: Date | null;
  readonly dismissedBecause: string | null;
  readonly size: number | null;
  readonly seenAt: Date | null;
}

const atOnce = 30;
const sizeShape = /^\d{1,9}$/;

/** A checkpoint as it is published: what the city signed, and below it who saw that. For SQL in which it is called `c`. */
export const publishedNote = `c.note || coalesce((select string_agg(s.line || E'\\n', '' order by s.seen_at, s.witness_id) from log_cosignature s
                        where s.city_id = c.city_id and s.size = c.size), '')`;

/** Every state that was signed, and who else saw it. */
@Injectable()
export class CheckpointsQueries {
  constructor(private readonly db: DataSource) {}

  /** As it stands now, or as it was signed at a size. */
  async note({ cityId }: Actor, size?: string): Promise<string> {
    if (size !== undefined && !sizeShape.test(size)) return notFound();
    const found = await readOne<{ note: string }>(
      this.db,
      `select ${publishedNote} as note from log_checkpoint c
        where c.city_id = $1 and ($2::int is null or c.size = $2) order by c.size desc limit 1`,
      [cityId, size ?? null],
    );
    return found?.note ?? notFound();
  }

  async page({ cityId }: Actor, { cursor, limit = atOnce }: PageFilter): Promise<CheckpointPage> {
    const [before] = decodeShapedCursor(cursor, [sizeShape]) ?? [];
    const rows = await read<SignedRow>(
      this.db,
      `select c.size, encode(c.root, 'hex') as root, c.signed_at as "signedAt",
              coalesce((select jsonb_agg(jsonb_build_object('name', w.name, 'seenAt', to_char(s.seen_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
                                         order by s.seen_at, w.id)
                          from log_cosignature s join log_witness w on w.city_id = s.city_id and w.id = s.witness_id
                         where s.city_id = c.city_id and s.size = c.size), '[]') as witnesses
         from log_checkpoint c where c.city_id = $1 and ($2::int is null or c.size < $2)
        order by c.size desc limit $3`,
      [cityId, before ?? null, limit + 1],
    );
    return toPage(
      rows,
      limit,
      ({ size }) => [size],
      ({ signedAt, ...row }) => ({ ...row, signedAt: signedAt.toISOString() }),
    );
  }

  /** Those who are listened to, then those who were. */
  async witnesses({ cityId }: Actor): Promise<WitnessListView> {
    const rows = await read<WitnessRow>(
      this.db,
      `select w.id, w.name, w.public_key as "publicKey", w.who, w.published_rule as "publishedRule", w.named_at as "namedAt",
              w.dismissed_at as "dismissedAt", w.dismissed_because as "dismissedBecause", last.size, last.seen_at as "seenAt"
         from log_witness w
         left join lateral (select s.size, s.seen_at from log_cosignature s where s.city_id = w.city_id and s.witness_id = w.id
                             order by s.size desc limit 1) as last on true
        where w.city_id = $1 order by w.dismissed_at is not null, w.named_at, w.id`,
      [cityId],
    );
    return {
      items: rows.map(({ publicKey, namedAt, dismissedAt, seenAt, ...row }) => ({
        ...row,
        key: witnessKeyLine(sha256, { name: row.name, publicKey: new Uint8Array(publicKey) }),
        namedAt: namedAt.toISOString(),
        dismissedAt: dismissedAt?.toISOString() ?? null,
        seenAt: seenAt?.toISOString() ?? null,
      })),
    };
  }
}
