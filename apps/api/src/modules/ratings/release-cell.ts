import type { CalendarDate } from '@madang/basics';
import { releasable, signOnly, tellsNoFewApart, type SelfLink, type Told } from '@madang/rights';
import type { EntityManager } from 'typeorm';
import { read } from '../../platform/database/read.js';
import { RatingReleaseRow } from './rating-release.entity.js';
import { RatingTallyRow } from './rating-tally.entity.js';

/** Those who answered alike in every release so far, each rating with the releases that told it. */
interface Story {
  readonly people: number;
  readonly ratings: readonly {
    readonly first: number | null;
    readonly last: number | null;
    readonly latest: boolean;
    readonly score: number | null;
    readonly affected: boolean;
  }[];
}

/** A published count: of everyone in one release, or of those affected. */
interface Column {
  readonly release: number;
  readonly affectedOnly: boolean;
}

const affectedLinks: readonly SelfLink[] = ['me', 'someone-close'];

/**
 * Tells one proposal and one right anew: everyone and those affected beside each other where that is safe, otherwise everyone
 * alone, and nothing where what was told before would single somebody out of it.
 */
export async function releaseCell(tx: EntityManager, tally: RatingTallyRow, releasedOn: CalendarDate): Promise<void> {
  const { cityId, proposalId, rightCode, histogram, dontKnow, changes } = tally;
  const stories = await storiesOf(tx, tally);
  const release = tally.releases + 1;
  const before = await columnsBefore(tx, tally);
  const everyone: Column = { release, affectedOnly: false };
  const affected = countsOf(stories);
  const isSafe = (columns: readonly Column[]) => tellsNoFewApart(stories.map((story) => toldOf(story, release, [...before, ...columns])));
  const parted = mayStandApart(affected.histogram, histogram) && isSafe([everyone, { release, affectedOnly: true }]);
  if (!parted && !isSafe([everyone])) return;
  const affectedCounts = { affectedHistogram: parted ? affected.histogram : null, affectedDontKnow: parted ? affected.dontKnow : null };
  await tx.insert(RatingReleaseRow, { cityId, proposalId, rightCode, releasedOn, histogram, dontKnow, ...affectedCounts, changes });
  await tx.query(
    `update rating set first_release = $4 where city_id = $1 and proposal_id = $2 and right_code = $3 and latest and first_release is null`,
    [cityId, proposalId, rightCode, release],
  );
  await tx.update(RatingTallyRow, { cityId, proposalId, rightCode }, { changesReleased: changes, releases: release });
}

function storiesOf(tx: EntityManager, { cityId, proposalId, rightCode }: RatingTallyRow): Promise<Story[]> {
  return read<Story>(
    tx,
    `select count(*)::int as people, ratings from (
       select jsonb_agg(jsonb_build_object('first', r.first_release, 'last', r.last_release, 'latest', r.latest, 'score', r.score,
                                           'affected', coalesce(r.self_link = any($4), false)) order by r.version) as ratings
         from rating r
        where r.city_id = $1 and r.proposal_id = $2 and r.right_code = $3 and (r.latest or r.first_release is not null)
        group by r.rater) one
      group by ratings`,
    [cityId, proposalId, rightCode, affectedLinks],
  );
}

async function columnsBefore(tx: EntityManager, { cityId, proposalId, rightCode }: RatingTallyRow): Promise<Column[]> {
  const rows = await read<{ parted: boolean }>(
    tx,
    `select affected_histogram is not null as parted from rating_release
      where city_id = $1 and proposal_id = $2 and right_code = $3 order by released_on`,
    [cityId, proposalId, rightCode],
  );
  return rows.flatMap(({ parted }, at) => {
    const release = at + 1;
    return [{ release, affectedOnly: false }, ...(parted ? [{ release, affectedOnly: true }] : [])];
  });
}

/** What each of these counts holds of these people; `now` is the release in question. */
function toldOf({ people, ratings }: Story, now: number, columns: readonly Column[]): Told {
  return {
    people,
    answers: columns.map(({ release, affectedOnly }) => {
      const rating = ratings.find(({ first, last, latest }) => (first ?? now) <= release && (latest || release <= (last ?? 0)));
      return rating === undefined || (affectedOnly && !rating.affected) ? null : String(rating.score);
    }),
  };
}

function countsOf(stories: readonly Story[]): { histogram: number[]; dontKnow: number } {
  const counts = { histogram: [0, 0, 0, 0, 0, 0, 0], dontKnow: 0 };
  for (const { people, ratings } of stories) {
    const rating = ratings.find(({ latest, affected }) => latest && affected);
    if (rating?.score === null) counts.dontKnow += people;
    else if (rating) counts.histogram[rating.score + 3]! += people;
  }
  return counts;
}

/** Both sides are enough people, and on neither have all chosen the same: it would be known of each of them. */
function mayStandApart(affected: readonly number[], everyone: readonly number[]): boolean {
  const rest = everyone.map((count, at) => count - affected[at]!);
  return [affected, rest].every((side) => releasable(sum(side)) && signOnly(side) === undefined);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
