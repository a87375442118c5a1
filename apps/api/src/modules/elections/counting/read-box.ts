import type { Profile } from '@madang/allocation';
import type { CityId, ElectionId } from '@madang/basics';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';

/**
 * Every ballot in the box as one text: a line for each, its choices parted by commas. PostgreSQL joins it, and it goes to
 * another thread as it is; as objects the ballots of a large city would keep this one busy.
 */
export interface Box {
  readonly ballots: number;
  readonly lines: string;
}

/** An election and its box: what a profile is made of. */
export interface CastElection {
  readonly election: Omit<Profile, 'ballots'>;
  readonly box: Box;
}

/** The ballots without their keys and in the order of keys: whoever reads on cannot tell more than the choices. */
export async function readBox(tx: EntityManager, { cityId, electionId }: { cityId: CityId; electionId: ElectionId }): Promise<Box> {
  const box = await readOne<Box>(
    tx,
    `select count(*)::int as ballots, coalesce(string_agg(array_to_string(choices, ','), e'\n' order by voter_key), '') as lines
       from ballot where city_id = $1 and election_id = $2`,
    [cityId, electionId],
  );
  return box ?? { ballots: 0, lines: '' };
}

export function profileIn({ election, box }: CastElection): Profile {
  // An empty box and one with a single empty ballot are the same text.
  const lines = box.ballots === 0 ? [] : box.lines.split('\n');
  return { ...election, ballots: lines.map((line) => ({ projects: line === '' ? [] : line.split(',') })) };
}
