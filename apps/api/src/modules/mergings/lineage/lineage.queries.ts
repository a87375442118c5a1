import { isPublic, type ResponseState } from '@madang/accountability';
import type { LineageView, RelatedProposalView } from '@madang/contracts/lineage';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { read } from '../../../platform/database/read.js';
import { seenProposal } from '../../proposals/index.js';

interface Row extends Omit<RelatedProposalView, 'at' | 'title'> {
  readonly cameFrom: boolean;
  readonly title: string;
  readonly state: ResponseState;
  readonly at: Date;
}

/** One step back and one step on: what a proposal was merged from or split off, and what it went into. */
@Injectable()
export class LineageQueries {
  constructor(private readonly db: DataSource) {}

  async of(actor: Actor, name: string): Promise<LineageView> {
    const { cityId, id } = await seenProposal(this.db, actor, name);
    const rows = await read<Row>(
      this.db,
      `select l.into_id = $2 as "cameFrom", o.year || '-' || o.number as reference, o.title, o.language, o.state, l.cause, l.at
         from lineage l
         join proposal o on o.city_id = l.city_id and o.id = case when l.into_id = $2 then l.from_id else l.into_id end
        where l.city_id = $1 and (l.from_id = $2 or l.into_id = $2)
        order by l.at, l.part, o.id`,
      [cityId, id],
    );
    return { cameFrom: rows.filter((row) => row.cameFrom).map(related), wentInto: rows.filter((row) => !row.cameFrom).map(related) };
  }
}

/** A text that is still being checked, or was sent back, is named by its number alone. */
function related({ reference, title, language, state, cause, at }: Row): RelatedProposalView {
  return { reference, title: isPublic(state) ? title : null, language, state, cause, at: at.toISOString() };
}
