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
  /** Total value of those who would pay in full, if that is clear. */
  readonly richUnits: number;
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
    if (raisedBySighting(run, place)) continue;
    const offer = floor[place] === Infinity ? 'out' : priceSurely(run, place, ceiling);
    if (offer === 'out') {
      candidates.splice(at, 1);
      continue;
    }
    done.add(place);
    if (offer === 'beyond') continue;
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

/** A float that ρ certainly reaches. */
export function lowestRho(run: SharesRun, { place, price, window }: Pick<Offer, 'place' | 'price' | 'window'>): number {
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

/** Raises a floor by what an earlier round of Add1 knows, to `Infinity` for a project that is out. */
function raisedBySighting(run: SharesRun, place: number): boolean {
  if (!run.sightings) return false;
  const least = (run.sightings.leastPrice(place) / run.problem.factorNumbers[place]!) * (1 - widen);
  if (least <= run.floor[place]!) return false;
  run.floor[place] = least;
  return least !== Infinity;
}

/**
 * The price with a window, by floats if they suffice, else by exact replay; 'out' when the project is out for good, 'beyond'
 * when its ρ certainly lies above the ceiling, whether it is out or not.
 */
export function priceSurely(run: SharesRun, place: number, ceiling: number): Offer | 'out' | 'beyond' {
  const found = priceCandidate(run, place, ceiling * run.problem.factorNumbers[place]! * (1 + widen));
  if (found.kind === 'out') return 'out';
  if (found.kind === 'beyond') {
    run.floor[place] = Math.max(run.floor[place]!, (found.atLeast / run.problem.factorNumbers[place]!) * (1 - widen));
    return 'beyond';
  }
  if (found.kind === 'known') {
    const { price, window, clear, richUnits } = found;
    return { place, price, window, clear, richUnits, exact: undefined };
  }
  const exact = exactPrice(run, place, everyoneIsClose);
  if (!exact) return 'out';
  const price = ratioToNumber(exact.top, exactChain(run).bottom() * exact.units);
  return {
    place,
    price,
    window: widen * price + sumError(run.problem, place) * widen,
    clear: false,
    richUnits: Number(exact.units),
    exact,
  };
}

/** The exact price of an offer. */
export function exactly(run: SharesRun, offer: Offer): ExactPrice {
  const exact = offer.exact ?? exactPrice(run, offer.place, splitBySide(run, offer.price, offer.window));
  if (!exact) throw new Error('A project was affordable by floats within their window, yet not exactly');
  return exact;
}
