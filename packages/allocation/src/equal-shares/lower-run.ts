import { ratioToNumber } from '../exact/ratio.js';
import { highestRho, leastOf, lowestRho, type Offer } from './choose-next.js';
import { Falls, type Side } from './falls.js';
import { priceCandidate, type Price } from './price-candidate.js';
import { openRun, type SharesRun } from './shares-run.js';

/**
 * A finished run once more from its own share, in step with a run from a higher one, to tell whether a purchase comes next at
 * every share between.
 *
 * **Why.** Say both runs bought the same so far and in each purchase the same supporters paid less than in full. Then, between
 * the two shares, what each holds is a straight line of the share, and so is the price of a project whose supporters fall into
 * the same two parts at both ends: the inequalities that say who pays in full are between straight lines and hold at both ends.
 * Of two straight lines the one that is not above the other at either end is not above it anywhere between, and if they meet
 * between they are one line. So a purchase that comes first at both ends, ties broken, comes first between, before all rivals
 * whose supporters fall into the same parts at both ends.
 *
 * Where it is not the same supporters, lines bend, but no more than `Falls` says.
 */
export class LowerRun {
  private run: SharesRun | undefined;
  private falls: Falls | undefined;

  constructor(private readonly finished: SharesRun) {}

  /** Whether the finished run's next purchase is certainly that of every share up to the higher run's, before all these offers. */
  comesFirstUpTo(higher: SharesRun, offers: readonly Offer[], place: number): boolean {
    const lower = this.inStepWith(higher);
    return (
      sameHadRunOut(this.finished, higher) &&
      offers.every((offer) => fallsIntoTheSameParts(lower, higher, offer)) &&
      leastOf(higher, offers)?.place === place
    );
  }

  /** Whether the price for utility of one offer certainly lies below the other's at every share up to the higher run's. */
  staysBelowUpTo(higher: SharesRun, offer: Offer, rival: Offer): boolean {
    const lower = this.inStepWith(higher);
    const one = this.alongUpTo(lower, higher, offer);
    const other = this.alongUpTo(lower, higher, rival);
    if (!one || !other) return false;
    const distance = ratioToNumber(higher.shareTop - lower.shareTop, higher.shareBottom) * (1 + margin);
    // The one minus the other, at most: at both ends, and how fast that can rise from either.
    const atLower = one.highestAtLower - other.lowestAtLower;
    const atHigher = one.highestAtHigher - other.lowestAtHigher;
    const fromLower = Math.max(0, other.mostFall - one.leastFall);
    const fromHigher = Math.max(0, one.mostFall - other.leastFall);
    const highest = peak(atLower, fromLower, atHigher, fromHigher, distance);
    return Math.max(atLower, atHigher, highest) < -margin * (one.highestAtLower + other.lowestAtLower);
  }

  private alongUpTo(lower: SharesRun, higher: SharesRun, offer: Offer): Along | undefined {
    const { place, price, window } = offer;
    const below = priceAtLower(lower, higher, offer);
    if (below.kind !== 'known') return undefined;
    const fall = this.falls!.of(place, sideOf(lower, below), sideOf(higher, offer), higher.purchases.length);
    const factor = higher.problem.factorNumbers[place]!;
    return {
      highestAtLower: highestRho(lower, place, below.price, below.window),
      lowestAtLower: lowestRho(lower, { place, ...below }),
      highestAtHigher: highestRho(higher, place, price, window),
      lowestAtHigher: lowestRho(higher, offer),
      leastFall: (fall.least / factor) * (1 - margin),
      mostFall: (fall.most / factor) * (1 + margin),
    };
  }

  /** What floats know of the run when it had as many purchases as the higher one has: good for `priceCandidate`, not for exact replays. */
  inStepWith(higher: SharesRun): SharesRun {
    const { finished } = this;
    const { problem, shareTop, shareBottom, errorMass } = finished;
    this.falls ??= new Falls(finished, higher);
    this.falls.payUpTo(higher.purchases.length);
    this.run ??= { ...openRun(problem, shareTop, shareBottom), remaining: this.falls.moneyAtLower, errorMass };
    return this.run;
  }
}

/** No price at the lower share is below the one at the higher. */
export function priceAtLower(lower: SharesRun, higher: SharesRun, offer: Offer): Price {
  lower.floor[offer.place] = Math.max(lower.floor[offer.place]!, lowestRho(higher, offer));
  return priceCandidate(lower, offer.place, Infinity);
}

/** Price for utility at two shares, and how fast it falls between them. */
interface Along {
  readonly highestAtLower: number;
  readonly lowestAtLower: number;
  readonly highestAtHigher: number;
  readonly lowestAtHigher: number;
  readonly leastFall: number;
  readonly mostFall: number;
}

/** For the rounding of a few steps, many times over. */
const margin = 2 ** -40;

/** The highest point of what starts at two ends and rises from both no faster than said. */
function peak(atLower: number, fromLower: number, atHigher: number, fromHigher: number, distance: number): number {
  if (fromLower === 0) return atLower;
  if (fromHigher === 0) return atHigher;
  const meeting = (atHigher - atLower + fromHigher * distance) / (fromLower + fromHigher);
  return atLower + fromLower * Math.min(distance, Math.max(0, meeting));
}

function sideOf({ errorMass, remaining }: SharesRun, { price, window }: Pick<Offer, 'price' | 'window'>): Side {
  return { money: remaining, errorMass, price, window };
}

function sameHadRunOut(finished: SharesRun, higher: SharesRun): boolean {
  const steps = higher.purchases.length;
  return finished.outAt.every((out, group) => (out < steps ? out : -1) === higher.outAt[group]);
}

/** Whether floats tell of every supporter, at both ends, and tell the same. */
function fallsIntoTheSameParts(lower: SharesRun, higher: SharesRun, offer: Offer): boolean {
  const { place, price, clear } = offer;
  const below = priceAtLower(lower, higher, offer);
  if (!clear || below.kind !== 'known' || !below.clear) return false;
  const { supporterStart, supporterGroup, supporterValue } = higher.problem.electorate;
  for (let entry = supporterStart[place]!; entry < supporterStart[place + 1]!; entry++) {
    const group = supporterGroup[entry]!;
    const value = supporterValue[entry]!;
    const paysLess = higher.remaining[group]! < price * value;
    if (lower.remaining[group]! < below.price * value !== paysLess) return false;
  }
  return true;
}
