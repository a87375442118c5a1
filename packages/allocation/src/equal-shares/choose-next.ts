import { ratioToNumber } from '../exact/ratio.js';
import { everyoneIsClose, splitBySide } from './close-calls.js';
import { exactChain } from './exact-money.js';
import { compareExact, exactPrice, type ExactPrice } from './exact-price.js';
import { priceCandidate } from './price-candidate.js';
import { sumError, type SharesRun } from './shares-run.js';

/** An affordable project and its price. */
export interface Offer {
  readonly place: number;
  readonly price: number;
  /** The exact price differs from the float by no more. */
  readonly window: number;
  /** Whether floats tell of every supporter who would run out at this price. */
  readonly clear: boolean;
  /** Present where floats alone could not decide. */
  readonly exact: ExactPrice | undefined;
}

/** The project to buy next. */
export interface Choice extends Offer {
  /** Places that stand exactly equal, the chosen one first, in the order of the tie-breaker. */
  readonly tied: readonly number[];
}

/** What rounding can do to ρ when a price is divided by its factor, several times over. */
const widen = 2 ** -50;

/** The affordable project with the least ρ, decided exactly; undefined when none is affordable. */
export function chooseNext(run: SharesRun): Choice | undefined {
  return leastOf(run, offersWithinReach(run, Infinity));
}

/** Of some offers the one with the least ρ, ties broken; exact prices decide where there are several. */
export function leastOf(run: SharesRun, offers: readonly Offer[]): Choice | undefined {
  if (offers.length === 0) return undefined;
  if (offers.length === 1) return { ...offers[0]!, tied: [offers[0]!.place] };
  const { factors, tieRank } = run.problem;
  const exact = offers.map((offer) => ({ ...offer, exact: exactly(run, offer) }));
  const least = exact.reduce((one, other) =>
    compareExact(other.exact, factors[other.place]!, one.exact, factors[one.place]!) < 0 ? other : one,
  );
  const tied = exact
    .filter((one) => compareExact(one.exact, factors[one.place]!, least.exact, factors[least.place]!) === 0)
    .toSorted((one, other) => tieRank[one.place]! - tieRank[other.place]!);
  return { ...tied[0]!, tied: tied.map((one) => one.place) };
}

/**
 * All affordable projects that could have the least ρ, or one of at most `reach` where that is less.
 *
 * Candidates are priced in ascending order of the lower bounds known from earlier rounds, until the next bound lies above the
 * best upper bound found: since ρ never falls, the rest cannot win. Projects that turn out to be out for good are dropped.
 */
export function offersWithinReach(run: SharesRun, reach: number): Offer[] {
  const { candidates, floor } = run;
  const priced: Offer[] = [];
  const done = new Set<number>();
  let ceiling = reach;
  for (;;) {
    const at = lowestFloor(run, done, ceiling);
    if (at < 0) break;
    const place = candidates[at]!;
    const offer = priceSurely(run, place);
    if (offer === undefined) {
      candidates.splice(at, 1);
      continue;
    }
    done.add(place);
    priced.push(offer);
    floor[place] = Math.max(floor[place]!, lowestRho(run, offer));
    if (reach === Infinity) ceiling = Math.min(ceiling, highestRho(run, place, offer.price, offer.window));
  }
  return priced.filter((offer) => floor[offer.place]! <= ceiling);
}

/** A float that ρ certainly does not exceed. */
export function highestRho(run: SharesRun, place: number, price: number, window: number): number {
  return ((price + window) / run.problem.factorNumbers[place]!) * (1 + widen);
}

function lowestRho(run: SharesRun, { place, price, window }: Offer): number {
  return ((price - window) / run.problem.factorNumbers[place]!) * (1 - widen);
}

/** The candidate not yet done with the lowest floor, as a place in `candidates`; -1 when none lies at or below the ceiling. */
function lowestFloor({ candidates, floor }: SharesRun, done: ReadonlySet<number>, ceiling: number): number {
  let lowest = ceiling;
  let found = -1;
  for (let at = 0; at < candidates.length; at++) {
    const bound = floor[candidates[at]!]!;
    if (bound <= lowest && !done.has(candidates[at]!)) {
      lowest = bound;
      found = at;
    }
  }
  return found;
}

/** The price with a window, by floats if they suffice, else by exact replay; undefined when the project is out for good. */
function priceSurely(run: SharesRun, place: number): Offer | undefined {
  const found = priceCandidate(run, place);
  if (found.kind === 'out') return undefined;
  if (found.kind === 'known') return { place, price: found.price, window: found.window, clear: found.clear, exact: undefined };
  const exact = exactPrice(run, place, everyoneIsClose);
  if (!exact) return undefined;
  const price = ratioToNumber(exact.top, exactChain(run).bottom() * exact.units);
  return { place, price, window: widen * price + sumError(run.problem, place) * widen, clear: false, exact };
}

/** The exact price of an offer. */
export function exactly(run: SharesRun, offer: Offer): ExactPrice {
  const exact = offer.exact ?? exactPrice(run, offer.place, splitBySide(run, offer.price, offer.window));
  if (!exact) throw new Error('A project was affordable by floats within their window, yet not exactly');
  return exact;
}
