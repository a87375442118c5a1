import type { CityId } from '@madang/basics';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import { notFound } from '../../../platform/http/problem.js';
import { BallotFileRow } from '../ballot-file.entity.js';
import { electionToCount } from '../counting/election-to-count.js';
import { onAThread } from '../counting/on-a-thread.js';
import { readBox } from '../counting/read-box.js';
import { takeTime } from '../counting/take-time.js';
import type { ClosingFacts } from '../elections.events.js';
import type { HeldElection } from '../hold-election.js';
import type { ProjectRow } from '../project.entity.js';
import { eligibleResidents } from './eligible-residents.js';
import { mixTheBox } from './mix-the-box.js';

/** Mixes the ballots and writes the file that everyone may count, before anybody has counted. The election's row is held. */
export async function closeBox(tx: EntityManager, { cycle, row }: HeldElection, projects: readonly ProjectRow[]): Promise<ClosingFacts> {
  const { cityId, id: electionId, opensAt, closesAt, ballotKind, maxPicks, rule, currency } = row;
  await takeTime(tx);
  await mixTheBox(tx, { cityId, electionId });
  const box = await readBox(tx, { cityId, electionId });
  const facts = {
    ...(await placeOf(tx, cityId, cycle.slug)),
    cycle: cycle.slug,
    currency,
    window: { opensAt, closesAt },
    ballotStyle: { kind: ballotKind, maxPicks },
    rule,
  };
  const { content, digest } = await onAThread('writeFile', { cast: { election: electionToCount(row, projects), box }, facts });
  await tx.insert(BallotFileRow, { cityId, electionId, content, digest });
  return { ballots: box.ballots, eligible: await eligibleResidents(tx, cityId), fileDigest: digest };
}

interface PlaceFacts {
  readonly city: string;
  readonly title: string;
  readonly language: string;
  readonly timeZone: string;
}

async function placeOf(tx: EntityManager, cityId: CityId, cycleSlug: string): Promise<PlaceFacts> {
  const place = await readOne<PlaceFacts>(
    tx,
    `select coalesce(city.names ->> city.own_language, city.slug) as city, coalesce(c.names ->> city.own_language, c.slug) as title,
            city.own_language as language, city.time_zone as "timeZone"
       from city join cycle c on c.city_id = city.id
      where city.id = $1 and c.slug = $2`,
    [cityId, cycleSlug],
  );
  return place ?? notFound();
}
