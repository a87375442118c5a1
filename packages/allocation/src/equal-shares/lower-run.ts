import { buy } from './buy.js';
import { chooseNext, leastOf, priceSurely, type Offer } from './choose-next.js';
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
 */
export class LowerRun {
  private run: SharesRun | undefined;

  constructor(private readonly finished: SharesRun) {}

  /** Whether the finished run's next purchase is certainly that of every share up to the higher run's, before all these offers. */
  comesFirstUpTo(higher: SharesRun, offers: readonly Offer[], place: number): boolean {
    const lower = this.inStepWith(higher);
    return (
      sameHaveRunOut(lower, higher) &&
      offers.every((offer) => fallsIntoTheSameParts(lower, higher, offer)) &&
      leastOf(higher, offers)?.place === place
    );
  }

  private inStepWith({ purchases }: SharesRun): SharesRun {
    const { problem, shareTop, shareBottom } = this.finished;
    const run = this.run ?? openRun(problem, shareTop, shareBottom);
    this.run = run;
    while (run.purchases.length < purchases.length) buy(run, chooseNext(run)!);
    return run;
  }
}

function sameHaveRunOut(lower: SharesRun, higher: SharesRun): boolean {
  return lower.outAt.every((out, group) => out === higher.outAt[group]);
}

/** Whether floats tell of every supporter, at both ends, and tell the same. */
function fallsIntoTheSameParts(lower: SharesRun, higher: SharesRun, { place, price, clear }: Offer): boolean {
  const below = clear ? priceSurely(lower, place, Infinity) : 'out';
  if (typeof below === 'string' || !below.clear) return false;
  const { supporterStart, supporterGroup, supporterValue } = higher.problem.electorate;
  for (let entry = supporterStart[place]!; entry < supporterStart[place + 1]!; entry++) {
    const group = supporterGroup[entry]!;
    const value = supporterValue[entry]!;
    const paysLess = higher.remaining[group]! < price * value;
    if (lower.remaining[group]! < below.price * value !== paysLess) return false;
  }
  return true;
}
