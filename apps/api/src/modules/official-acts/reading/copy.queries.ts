import type { CopyFilter } from '@madang/contracts/official-acts';
import { toBase64 } from '@madang/transparency-log';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { read } from '../../../platform/database/read.js';
import { isOpen } from '../act-names.js';
import { actOf, eventColumns, type LoggedEvent } from '../act-of.js';
import { Records } from '../records.js';
import { publishedNote } from '../witnessing/checkpoints.queries.js';

interface CopiedRow extends LoggedEvent {
  readonly leaf: number;
  readonly entry: Buffer;
  readonly salt: Buffer | null;
}

const atOnce = 200;

/**
 * The log for whoever wants to check it. Acts are put together from what stands in the tables now: whatever was changed there since
 * it was logged no longer fits its entry.
 */
@Injectable()
export class CopyQueries {
  constructor(
    private readonly db: DataSource,
    private readonly records: Records,
  ) {}

  /** A line for each leaf, then for each checkpoint that was signed over them; a page without a leaf is the last. */
  async lines({ cityId }: Actor, { from = 0 }: CopyFilter): Promise<string> {
    const rows = await read<CopiedRow>(
      this.db,
      `select ${eventColumns}, a.leaf, a.entry, a.salt
         from logged_act a join outbox o on o.city_id = a.city_id and o.id = a.event_id
        where a.city_id = $1 and a.leaf >= $2 order by a.leaf limit $3`,
      [cityId, from, atOnce],
    );
    const lines: object[] = [];
    for (const row of rows) lines.push(await this.lineOf(row));
    const notes = await read<{ checkpoint: string }>(
      this.db,
      `select ${publishedNote} as checkpoint from log_checkpoint c where c.city_id = $1 and c.size > $2 and c.size <= $3 order by c.size`,
      [cityId, from, from + rows.length],
    );
    return [...lines, ...notes].map((line) => `${JSON.stringify(line)}\n`).join('');
  }

  private async lineOf(row: CopiedRow): Promise<object> {
    const closed = { leaf: row.leaf, entry: toBase64(row.entry) };
    if (!row.salt || !isOpen(row.name, row.payload)) return closed;
    return { ...closed, salt: toBase64(row.salt), act: await actOf(this.db, this.records, row) };
  }
}
