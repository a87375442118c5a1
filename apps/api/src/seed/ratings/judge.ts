import {
  countOf,
  needsReason,
  ratingValues,
  saysHarm,
  type Histogram,
  type RatingValue,
  type RightCode,
  type SeverityItems,
} from '@madang/rights';
import type { RatingRow } from '../../modules/ratings/rating.entity.js';
import type { Chance } from '../chance.js';
import { readDemo, type DemoRatings } from '../demo-files.js';
import type { Resident } from '../people/add-people.js';

export type Judged = Omit<RatingRow, 'cityId' | 'proposalId' | 'rater'>;

export interface Judging {
  readonly right: RightCode;
  readonly mood: Histogram;
  readonly raters: readonly Resident[];
}

/** What each rater says: the values of the mood handed out in its proportions, some raters not knowing. */
export function judge({ right, mood, raters }: Judging, chance: Chance): Judged[] {
  const { dontKnowPercent, reasons } = readDemo('demo-ratings.json');
  const unsure = Math.floor((raters.length * dontKnowPercent) / 100);
  const values = handedOut(mood, raters.length - unsure);
  return raters.map((rater, index) => rating(right, values[index] ?? null, { rater, chance, reasons }));
}

interface By {
  readonly rater: Resident;
  readonly chance: Chance;
  readonly reasons: DemoRatings['reasons'];
}

function rating(rightCode: RightCode, score: RatingValue | null, { rater, chance, reasons }: By): Judged {
  const owesReason = score !== null && needsReason(score);
  const texts = reasons[score !== null && score < 0 ? 'harm' : 'benefit'][rater.language];
  return {
    rightCode,
    version: 1,
    proposalVersion: 1,
    firstRelease: null,
    lastRelease: null,
    latest: true,
    score,
    reason: owesReason ? texts[chance.below(texts.length)]! : null,
    reasonLanguage: owesReason ? rater.language : null,
    severity: score !== null && saysHarm(score) ? severity(chance) : null,
    selfLink: (['me', 'someone-close', 'not-me', 'not-said', null] as const)[chance.below(5)]!,
  };
}

function severity(chance: Chance): SeverityItems {
  const level = () => ([1, 2, 3] as const)[chance.below(3)]!;
  return { scale: level(), scope: level(), remediability: level(), likelihood: level() };
}

/** So many of each value as the mood's proportions ask for: each person takes the value at their own place in it. */
function handedOut(mood: Histogram, people: number): RatingValue[] {
  const total = countOf(mood);
  const places = ratingValues.flatMap((value, index) => Array.from({ length: mood[index]! }, () => value));
  return Array.from({ length: people }, (_, index) => places[Math.floor(((index + 0.5) * total) / people)]!);
}
