import type { SimilarProposalsView } from '@madang/contracts/proposals';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock.js';
import { read, readOne } from '../../../platform/database/read.js';
import { cardColumns, cardJoins, toCard, type CardRow } from './proposal-card.js';
import { seenProposal } from './seen-proposal.js';
import { wordBeginnings } from './word-beginnings.js';

const atMost = 6;

interface SimilarRow extends CardRow {
  readonly sharedLines: string[];
}

/** Other proposals about the same money or in the same words: to read before sending one, and beside one to compare. */
@Injectable()
export class SimilarProposalsQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Likeness is never a reason to hold a proposal back; it is shown, and the author decides. */
  async of(actor: Actor, name: string): Promise<SimilarProposalsView> {
    const { cityId, id, title } = await seenProposal(this.db, actor, name);
    const own = await readOne<{ words: string }>(this.db, 'select search_text as words from proposal where city_id = $1 and id = $2', [
      cityId,
      id,
    ]);
    const rows = await read<SimilarRow>(
      this.db,
      `with counted as (
         select p.*, (select count(*) from unnest($3::text[]) word where p.search_text ~ word)
                   + 2 * (select count(*) from unnest($4::text[]) word where lower(p.title) ~ word) as alike,
                array(select m.line_code from move m join move own on own.city_id = m.city_id and own.line_code = m.line_code
                       where m.city_id = p.city_id and m.proposal_id = p.id and own.proposal_id = $2
                       order by m.position) as shared
           from proposal p where p.city_id = $1 and p.id <> $2 and p.state not in ('draft', 'screening', 'withdrawn'))
       , nearest as (
         select * from counted where cardinality(shared) > 0 or alike >= $5
          order by cardinality(shared) > 0 desc, alike desc, id limit $6)
       select ${cardColumns}, p.shared as "sharedLines" from nearest p ${cardJoins}
        order by cardinality(p.shared) > 0 desc, p.alike desc, p.id`,
      [cityId, id, ...patternsOf(title, own?.words ?? ''), atMost],
    );
    const now = await this.clock.now(this.db);
    return { items: rows.map((row) => ({ ...toCard(row, now), sharedLines: row.sharedLines })) };
  }
}

/** Beginnings of words to look for in text and title, and how many must be found for two texts to count as alike. */
function patternsOf(title: string, words: string): [text: string[], title: string[], least: number] {
  const text = wordBeginnings(words);
  return [text, wordBeginnings(title), Math.max(3, Math.ceil(text.length / 3))];
}
