import type { SimilarProposalsView } from '@madang/contracts/proposal-lists';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock.js';
import { read, readOne } from '../../../platform/database/read.js';
import { cardsOf } from './proposal-card.js';
import { seenProposal } from './seen-proposal.js';
import { WordRarity } from './word-rarity.js';

const atMost = 6;

/** Words by which texts are looked for, the rarest of the own text; so few that what they find can be compared at once. */
const sought = { words: 16, least: 5, share: 0.012 } as const;

/** From here on a text is worth reading beside the own; from there it says the same. */
const alikeFrom = 0.25;
const sameFrom = 0.6;

interface Near {
  readonly id: string;
  readonly sharedLines: string[];
}

/** Other proposals about the same money or in the same words: to read before sending one, and beside one to compare. */
@Injectable()
export class SimilarProposalsQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly rarity: WordRarity,
  ) {}

  /** Likeness is never a reason to hold a proposal back; it is shown, and the author decides. */
  async of(actor: Actor, name: string): Promise<SimilarProposalsView> {
    const { cityId, id } = await seenProposal(this.db, actor, name);
    const own = await readOne<{ words: string[] }>(this.db, 'select beginnings as words from proposal where city_id = $1 and id = $2', [
      cityId,
      id,
    ]);
    const words = await this.rarity.weigh(own?.words ?? []);
    const rare = seeking(words);
    const near = await read<Near>(this.db, nearest, [
      cityId,
      id,
      words.map(({ word }) => word),
      words.map(({ weight }) => weight),
      rare.map(({ word }) => word),
      rare.map(({ weight }) => weight),
      alikeFrom,
      sameFrom,
      atMost,
    ]);
    const cards = await cardsOf(
      this.db,
      cityId,
      near.map((one) => one.id),
      await this.clock.now(this.db),
    );
    return { items: near.flatMap(({ id: each, sharedLines }) => (cards.has(each) ? [{ ...cards.get(each)!, sharedLines }] : [])) };
  }
}

/** The rarest words, as long as what they find together stays small. */
function seeking<Word extends { readonly share: number }>(words: readonly Word[]): Word[] {
  let share = 0;
  return words.slice(0, sought.words).filter((word, at) => {
    share += word.share;
    return at < sought.least || share < sought.share;
  });
}

/**
 * Texts with any of the rare words are found by an index, word by word; those that share most of them are compared with the own: how much
 * of what the own words tell does the other text tell? Beside them stand those that touch the same lines of the budget.
 */
const nearest = `
  with own as (select word, weight from unnest($3::text[], $4::float8[]) as one(word, weight)),
  near as (
    select found.id from unnest($5::text[], $6::float8[]) as rare(word, weight)
      cross join lateral (
        select p.id from proposal p
         where p.city_id = $1 and p.beginnings @> array[rare.word] and p.id <> $2 and p.state not in ('draft', 'screening', 'withdrawn')) found
     group by found.id order by sum(rare.weight) desc, found.id limit 200),
  alike as (
    select p.id, sum(own.weight) / (select sum(weight) from own) as share
      from near join proposal p on p.city_id = $1 and p.id = near.id
      cross join lateral unnest(p.beginnings) as one(word) join own on own.word = one.word
     group by p.id),
  touching as (
    select m.proposal_id as id, array_agg(m.line_code order by m.position) as lines
      from move mine join move m on m.city_id = mine.city_id and m.line_code = mine.line_code and m.proposal_id <> mine.proposal_id
      join proposal p on p.city_id = m.city_id and p.id = m.proposal_id and p.state not in ('draft', 'screening', 'withdrawn')
     where mine.city_id = $1 and mine.proposal_id = $2
     group by m.proposal_id order by count(*) desc, m.proposal_id limit 50)
  select id, coalesce(touching.lines, '{}') as "sharedLines"
    from alike full join touching using (id)
   where alike.share >= $7 or touching.id is not null
   order by coalesce(alike.share, 0) >= $8 desc, touching.id is not null desc, alike.share desc nulls last, id limit $9`;
