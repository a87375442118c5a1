import type { ImportedCommentPage, ImportedCommentView } from '@madang/contracts/imported-proposals';
import type { PageFilter } from '@madang/contracts/paging';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { read, readOne } from '../../../platform/database/read.js';
import { cursorParts, decodeShapedCursor, toPage } from '../../../platform/http/cursor.js';
import { seenProposal } from '../reading/seen-proposal.js';

const atOnce = 50;

/** What was said under a proposal in the process that it came from. */
@Injectable()
export class ImportedCommentsQueries {
  constructor(private readonly db: DataSource) {}

  async page(actor: Actor, name: string, { cursor, limit = atOnce }: PageFilter): Promise<ImportedCommentPage> {
    const { cityId, id } = await seenProposal(this.db, actor, name);
    const [position, sourceId] = decodeShapedCursor(cursor, [cursorParts.number, /^[^\0]{1,80}$/u]) ?? [null, null];
    const rows = await read<ImportedCommentView & { readonly position: number }>(
      this.db,
      `select c.source_id as id, c.id as thing, c.position, c.depth, c.text, c.language, c.written_on::text as "writtenOn", c.voice, c.agree, c.disagree
         from imported_comment c
        where c.city_id = $1 and c.proposal_id = $2 and ($3::int is null or (c.position, c.source_id) > ($3::int, $4::text))
        order by c.position, c.source_id limit $5`,
      [cityId, id, position, sourceId, limit + 1],
    );
    const page = toPage(
      rows,
      limit,
      (row) => [row.position, row.id],
      ({ position: _position, ...view }): ImportedCommentView => view,
    );
    const counted = await readOne<{ count: number }>(
      this.db,
      'select count(*)::int as count from imported_comment where city_id = $1 and proposal_id = $2',
      [cityId, id],
    );
    return { ...page, count: counted!.count };
  }
}
