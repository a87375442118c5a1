import { isGrave } from '@madang/rights';
import type { EntityManager } from 'typeorm';
import { read } from '../../platform/database/read.js';
import type { RatingContent } from './asked-rating.js';
import type { RatingTallyRow } from './rating-tally.entity.js';

export type TallyKey = Pick<RatingTallyRow, 'cityId' | 'proposalId' | 'rightCode'>;
type Counted = Pick<RatingContent, 'score' | 'severity'>;

/** Takes the earlier rating of one person out of the sums and puts the new one in. It costs the same however many have rated. */
export async function countOn(tx: EntityManager, key: TallyKey, before: Counted | null, after: Counted): Promise<{ releases: number }> {
  const [one, other] = [before ? sumsOf(before) : nothing, sumsOf(after)];
  const histogram = other.histogram.map((count, at) => count - one.histogram[at]!);
  const rows = await read<{ releases: number }>(
    tx,
    `insert into rating_tally as t (city_id, proposal_id, right_code, histogram, dont_know, grave, changes)
     values ($1, $2, $3, $4, $5, $6, 1)
     on conflict (city_id, proposal_id, right_code) do update set
       histogram = array(select pair.was + pair.more
                           from unnest(t.histogram, excluded.histogram) with ordinality as pair(was, more, at) order by pair.at),
       dont_know = t.dont_know + excluded.dont_know, grave = t.grave + excluded.grave, changes = t.changes + 1
     returning releases`,
    [key.cityId, key.proposalId, key.rightCode, histogram, other.dontKnow - one.dontKnow, other.grave - one.grave],
  );
  return rows[0]!;
}

interface Sums {
  readonly histogram: readonly number[];
  readonly dontKnow: number;
  readonly grave: number;
}

const nothing: Sums = { histogram: [0, 0, 0, 0, 0, 0, 0], dontKnow: 0, grave: 0 };

export function sumsOf({ score, severity }: Counted): Sums {
  return {
    histogram: nothing.histogram.map((_, at) => (score === at - 3 ? 1 : 0)),
    dontKnow: score === null ? 1 : 0,
    grave: severity && isGrave(severity) ? 1 : 0,
  };
}
