import { ok, type Result } from '@madang/basics';
import type { BelowThreshold } from '../allocation.js';
import type { BallotQuestion } from '../counting/ballot-question.js';
import { countAs, type ViewRefusal } from '../counting/count-as.js';
import { ceilingOf } from '../exact/ratio.js';
import { readDecimal } from '../pabulib/decimal.js';
import type { Profile } from '../profile.js';
import type { Thresholds } from './conditions.js';

/** Of each ineligible project the first threshold that it misses, by place. */
export function belowThreshold(
  profile: Profile,
  question: BallotQuestion,
  thresholds: Thresholds,
): Result<ReadonlyMap<number, BelowThreshold>, ViewRefusal> {
  const points = thresholds.points === undefined ? undefined : countAs('points', profile);
  if (points && !points.ok) return points;
  const missed = new Map<number, BelowThreshold>();
  for (const [place, { votes, costMinor }] of question.tied.entries()) {
    const needs: readonly BelowThreshold[] = [
      { threshold: 'votes', has: votes, needs: thresholds.votes ?? 0 },
      { threshold: 'points', has: points?.value.units[place] ?? 0, needs: thresholds.points ?? 0 },
      {
        threshold: 'share-of-ballots',
        has: votes,
        needs: Math.ceil(((thresholds.shareOfBallots ?? 0) * question.choices.voters) / 10_000),
      },
      { threshold: 'votes-per-cost', has: votes, needs: votesForCost(thresholds, costMinor, question.decimals) },
    ];
    const first = needs.find((one) => one.has < one.needs);
    if (first) missed.set(place, first);
  }
  return ok(missed);
}

/** The least whole number of votes with votes / cost >= votes of the threshold / its amount. */
function votesForCost({ votesPerCost }: Thresholds, costMinor: bigint, decimals: number): number {
  if (!votesPerCost) return 0;
  const { digits, decimals: own } = readDecimal(votesPerCost.per)!;
  return Number(ceilingOf(BigInt(votesPerCost.votes) * costMinor * 10n ** BigInt(own), digits * 10n ** BigInt(decimals)));
}
