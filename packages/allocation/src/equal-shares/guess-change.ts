import { lowestRho, type Offer } from './choose-next.js';
import { priceAtLower } from './lower-run.js';
import type { SharesRun } from './shares-run.js';

/*
 * Where about between two starting shares, from 0 to 1, something changes: as if all went in straight lines. Guesses, by which
 * nothing may be decided but where to look next.
 */

/** For when nothing is known. */
export const halfway = 1 / 2;

/** Where a rival that is ahead at the higher share catches up, or can first be afforded. */
export function guessMeeting(lower: SharesRun, higher: SharesRun, offer: Offer, rival: Offer): number {
  const [one, other] = [priceAtLower(lower, higher, offer), priceAtLower(lower, higher, rival)];
  if (other.kind === 'out') return guessAffordable(lower, higher, rival.place);
  if (one.kind !== 'known' || other.kind !== 'known') return halfway;
  const [rho, rivals] = [lowestRho(lower, { place: offer.place, ...one }), lowestRho(lower, { place: rival.place, ...other })];
  return crossing(rho - rivals, lowestRho(higher, offer) - lowestRho(higher, rival));
}

/** Where the supporters of a project first have its cost. */
export function guessAffordable(lower: SharesRun, higher: SharesRun, place: number): number {
  return crossing(moneyBeyondCost(lower, place), moneyBeyondCost(higher, place));
}

/** Where a line from below zero to above meets it. */
function crossing(from: number, to: number): number {
  return from < 0 && to > 0 ? from / (from - to) : halfway;
}

function moneyBeyondCost({ problem, remaining }: SharesRun, place: number): number {
  const { weight, supporterStart, supporterGroup } = problem.electorate;
  let money = -problem.costNumbers[place]!;
  for (let entry = supporterStart[place]!; entry < supporterStart[place + 1]!; entry++) {
    money += weight[supporterGroup[entry]!]! * remaining[supporterGroup[entry]!]!;
  }
  return money;
}
