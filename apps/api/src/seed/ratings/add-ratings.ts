import { harmFlag, harmTally, histogramOf, releasable } from '@madang/rights';
import { answerOf } from '../../modules/ratings/asked-rating.js';
import { HarmFlagRow } from '../../modules/ratings/harm-flag.entity.js';
import { raterOf } from '../../modules/ratings/rater.js';
import { RatingReleaseRow } from '../../modules/ratings/rating-release.entity.js';
import { RatingTallyRow } from '../../modules/ratings/rating-tally.entity.js';
import { sumsOf } from '../../modules/ratings/count-on.js';
import { RatingRow } from '../../modules/ratings/rating.entity.js';
import { harmFlagged } from '../../modules/ratings/ratings.events.js';
import { Chance } from '../chance.js';
import { readDemo } from '../demo-files.js';
import type { DemoLoad } from '../demo-load.js';
import { insertRows } from '../insert-rows.js';
import type { People, Resident } from '../people/add-people.js';
import type { Begun } from '../proposals/begin-proposal.js';
import { judge, type Judged } from './judge.js';

/** One proposal and one right, with all that was said of them. */
interface Cell {
  readonly proposal: Begun;
  readonly rated: readonly { readonly rater: Resident; readonly said: Judged }[];
}

/** Adds what demo residents think of the proposals, right by right, and what the rules make of it: harm flags and today's release. */
export async function addRatings(load: DemoLoad, people: People, proposals: readonly Begun[]): Promise<number> {
  const cells = proposals.flatMap((proposal) => cellsOf(people, proposal));
  const rows = cells.flatMap((cell) => ratingRows(load, cell));
  await insertRows(load.tx, RatingRow, rows);
  await insertRows(
    load.tx,
    HarmFlagRow,
    cells.flatMap((cell) => flagOf(load, cell)),
  );
  await insertRows(
    load.tx,
    RatingReleaseRow,
    cells.flatMap((cell) => releaseOf(load, cell)),
  );
  await insertRows(
    load.tx,
    RatingTallyRow,
    cells.flatMap((cell) => tallyOf(load, cell)),
  );
  return rows.length;
}

function cellsOf({ residents, visitor }: People, proposal: Begun): Cell[] {
  const { seed, moods, ratings } = readDemo('demo-ratings.json');
  const { code, author } = proposal.demo;
  const others = residents.filter(({ number }) => number !== author && number !== visitor.number);
  return (ratings[code] ?? []).map(([right, mood, count]) => {
    const chance = new Chance(`${seed}/${code}/${right}`);
    const raters = chance.draw(others, count);
    const said = judge({ right, mood: moods[mood]!, raters }, chance);
    const firstRelease = releasable(said.filter(({ score }) => score !== null).length) ? 1 : null;
    return { proposal, rated: raters.map((rater, index) => ({ rater, said: { ...said[index]!, firstRelease } })) };
  });
}

/** Raters stand in the tables under another name for every proposal, in an order that says nothing. */
function ratingRows({ secret, cityId }: DemoLoad, { proposal: { row }, rated }: Cell): RatingRow[] {
  return rated
    .map(({ rater, said }) => ({ cityId, proposalId: row.id, rater: raterOf(secret, row.id, rater.id), ...said }))
    .toSorted((one, other) => (one.rater < other.rater ? -1 : 1));
}

/** Raised by the rule and by nothing else, some days after the text was published. */
function flagOf({ cityId, days, timeline }: DemoLoad, { proposal: { row, demo }, rated }: Cell): HarmFlagRow[] {
  const ratings = rated.map(({ said: { score, severity } }) => ({ answer: answerOf({ score }), ...(severity && { severity }) }));
  const { raised, grounds } = harmFlag([harmTally('everyone', ratings)]);
  if (!raised) return [];
  const raisedAt = days.at((demo.days.acknowledged ?? demo.days.published!) + 2, 20);
  const { rightCode } = rated[0]!.said;
  timeline.tell(harmFlagged(row.id, { right: rightCode, grounds }, { cityId, personId: null, role: 'system' }, raisedAt));
  return [{ cityId, proposalId: row.id, rightCode, grounds, raisedAt }];
}

function releaseOf({ cityId, days }: DemoLoad, { proposal: { row }, rated }: Cell): RatingReleaseRow[] {
  const scores = rated.map(({ said }) => said.score);
  const known = scores.filter((score) => score !== null);
  if (!releasable(known.length)) return [];
  return [
    {
      cityId,
      proposalId: row.id,
      rightCode: rated[0]!.said.rightCode,
      releasedOn: days.today,
      histogram: [...histogramOf(known.map((score) => answerOf({ score })))],
      dontKnow: scores.length - known.length,
      affectedHistogram: null,
      affectedDontKnow: null,
      changes: scores.length,
    },
  ];
}

/** The sums that ratings are counted on in, as if they had come in one by one. */
function tallyOf({ cityId }: DemoLoad, { proposal: { row }, rated }: Cell): RatingTallyRow[] {
  const [first] = rated;
  if (!first) return [];
  const sums = rated.map(({ said }) => sumsOf(said));
  const histogram = [0, 1, 2, 3, 4, 5, 6].map((at) => sums.reduce((total, one) => total + one.histogram[at]!, 0));
  const isReleased = first.said.firstRelease !== null;
  return [
    {
      cityId,
      proposalId: row.id,
      rightCode: first.said.rightCode,
      histogram,
      dontKnow: sums.reduce((total, one) => total + one.dontKnow, 0),
      grave: sums.reduce((total, one) => total + one.grave, 0),
      changes: rated.length,
      changesReleased: isReleased ? rated.length : 0,
      releases: isReleased ? 1 : 0,
    },
  ];
}
