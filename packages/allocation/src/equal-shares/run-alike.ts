import { buy } from './buy.js';
import { exactly, highestRho, leastOf, lowestRho, offersWithinReach, type Offer } from './choose-next.js';
import { exactChain } from './exact-money.js';
import { guessAffordable, guessMeeting, halfway } from './guess-change.js';
import { LowerRun } from './lower-run.js';
import { openRun, type SharesRun } from './shares-run.js';
import type { Sightings } from './sightings.js';

/** The run from the higher share; or where about, as a part of the way to it, something may change for the first time. */
export type Attempt =
  | { readonly kind: 'alike'; readonly run: SharesRun }
  | {
      readonly kind: 'changes';
      /** From 0 to 1, see `guess-change.ts`. */
      readonly about: number;
    };

const somewhere: Attempt = { kind: 'changes', about: halfway };

/**
 * Runs again from a higher starting share, and hands the run back only if it is certain that every share between buys the
 * same projects in the same order as the finished run `before`. That lets Add1 leap over rounds in which nothing changes.
 *
 * **Why.** Say two runs have bought the same projects so far and everybody holds at least as much in the second as in the
 * first. Then no price is higher in the second, so each payment leaves everybody at least as much there again. Hence, as long
 * as purchases are the same, for every share between: a price is at most that of `before`, and at least that of the higher
 * share; a project that is not affordable at the higher share is not affordable between. So the next purchase is the same
 * everywhere if its ρ in `before` lies below the ρ of every other at the higher share, or equals it and wins the tie. Where that
 * is not so, `LowerRun` may still tell.
 */
export function runAlike(before: SharesRun, shareTop: bigint, sightings?: Sightings): Attempt {
  const run = openRun(before.problem, shareTop, before.shareBottom, sightings);
  const lower = new LowerRun(before);
  for (const [step, { place, price, window }] of before.purchases.entries()) {
    const reach = highestRho(before, place, price, window);
    const offers = offersWithinReach(run, reach);
    const rivals = offers.filter((offer) => offer.place !== place);
    const ours = offers.find((offer) => offer.place === place);
    if (!ours) return somewhere;
    const ahead = rivals.find((rival) => isSurelyBelow(run, rival, ours));
    if (ahead) return { kind: 'changes', about: guessMeeting(lower.inStepWith(run), run, ours, ahead) };
    const isBefore = (rival: Offer) => comesAfter(before, step, run, rival) || lower.staysBelowUpTo(run, ours, rival);
    if (!rivals.every(isBefore) && !lower.comesFirstUpTo(run, offers, place)) return somewhere;
    buy(run, leastOf(run, [ours, ...rivals.filter((rival) => !isSurelyBelow(run, ours, rival))])!);
  }
  const further = offersWithinReach(run, Infinity).map(({ place }) => guessAffordable(before, run, place));
  return further.length === 0 ? { kind: 'alike', run } : { kind: 'changes', about: Math.min(...further) };
}

function isSurelyBelow(run: SharesRun, one: Offer, other: Offer): boolean {
  return highestRho(run, one.place, one.price, one.window) < lowestRho(run, other);
}

/** Whether the purchase of `before` goes before the rival's offer in `run`, by exact ρ and then by the tie-breaker. */
function comesAfter(before: SharesRun, step: number, run: SharesRun, rival: Offer): boolean {
  const { factors, tieRank } = run.problem;
  const { place, price, window } = before.purchases[step]!;
  if (highestRho(run, rival.place, rival.price, rival.window) < lowestRho(run, { place, price, window })) return false;
  const [chain, theirs] = [exactChain(before), exactly(run, rival)];
  const ours = chain.top(step + 1) * exactChain(run).bottom() * theirs.units * factors[rival.place]!;
  const rivals = theirs.top * chain.bottom(step + 1) * factors[place]!;
  return ours < rivals || (ours === rivals && tieRank[place]! < tieRank[rival.place]!);
}
