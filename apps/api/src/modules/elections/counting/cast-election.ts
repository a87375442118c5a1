import type { Profile } from '@madang/allocation';

/**
 * Every ballot in the box as one text: a line for each, its choices parted by commas. PostgreSQL joins it, and it goes to
 * another thread as it is; as objects the ballots of a large city would keep this one busy.
 */
export interface Box {
  readonly ballots: number;
  readonly lines: string;
}

/**
 * An election and its box: what a profile is made of. It stands apart from the reading of the box, because threads load it:
 * with the database's library behind it, loading took longer than counting.
 */
export interface CastElection {
  readonly election: Omit<Profile, 'ballots'>;
  readonly box: Box;
}

export function profileIn({ election, box }: CastElection): Profile {
  // An empty box and one with a single empty ballot are the same text.
  const lines = box.ballots === 0 ? [] : box.lines.split('\n');
  return { ...election, ballots: lines.map((line) => ({ projects: line === '' ? [] : line.split(',') })) };
}
