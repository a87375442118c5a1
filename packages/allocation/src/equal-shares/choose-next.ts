import { ratioToNumber } from '../exact/ratio.js';
import { everyoneIsClose, splitBySide } from './close-calls.js';
import { exactChain } from './exact-money.js';
import { compareExact, exactPrice, type ExactPrice } from './exact-price.js';
import { priceCandidate } from './price-candidate.js';
import { sumError, type SharesRun } from './shares-run.js';

/** The project to buy next. */
export interface Choice {
  readonly place: number;
  readonly price: number;
  readonly window: number;
  /** Present where floats alone could not decide. */
  readonly exact: ExactPrice | undefined;
  /** Places that stand exactly equal, the chosen one first, in the order of the tie-breaker. */
  readonly tied: readonly number[];
}

interface Contender {
  readonly place: number;
  readonly price: number;
  readonly window: number;
  exact: ExactPrice | undefined;
}

/** What rounding can do to ρ when a price is divided by its factor, several times over. */
const widen = 2 ** -50;

/**
 * The affordable project with the least ρ, decided exactly; undefined when none is affordable.
 *
 * Candidates are priced in ascending order of the lower bounds known from earlier rounds, until the next bound lies above the
 * best upper bound found: since ρ never falls, the rest cannot win. Whoever is left within the window is a contender; two or
 * more of them are compared by exact replay.
 */
export function chooseNext(run: SharesRun): Choice | undefined {
  const contenders = pricedWithinReach(run);
  if (contenders.length === 0) return undefined;
  if (contenders.length === 1) return { ...contenders[0]!, tied: [contenders[0]!.place] };
  const { factors, tieRank } = run.problem;
  for (const one of contenders) one.exact ??= exactPrice(run, one.place, splitBySide(run, one.price, one.window));
  const compare = (one: Contender, other: Contender) => compareExact(one.exact!, factors[one.place]!, other.exact!, factors[other.place]!);
  let best = contenders[0]!;
  for (const one of contenders) if (compare(one, best) < 0) best = one;
  const tied = contenders.filter((one) => compare(one, best) === 0).toSorted((one, other) => tieRank[one.place]! - tieRank[other.place]!);
  return { ...tied[0]!, tied: tied.map((one) => one.place) };
}

function pricedWithinReach(run: SharesRun): Contender[] {
  const { candidates, floor } = run;
  const { factorNumbers } = run.problem;
  const priced: Contender[] = [];
  const done = new Set<number>();
  let ceiling = Infinity;
  for (;;) {
    const at = nextCandidate(run, done, ceiling);
    if (at < 0) break;
    const place = candidates[at]!;
    const one = priceSurely(run, place);
    if (one === undefined) {
      candidates.splice(at, 1);
      continue;
    }
    done.add(place);
    priced.push(one);
    const factor = factorNumbers[place]!;
    floor[place] = Math.max(floor[place]!, ((one.price - one.window) / factor) * (1 - widen));
    ceiling = Math.min(ceiling, ((one.price + one.window) / factor) * (1 + widen));
  }
  return priced.filter((one) => floor[one.place]! <= ceiling);
}

/** The unpriced candidate with the lowest bound, as a place in `candidates`; -1 when none can be at or below the ceiling. */
function nextCandidate({ candidates, floor }: SharesRun, done: ReadonlySet<number>, ceiling: number): number {
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
function priceSurely(run: SharesRun, place: number): Contender | undefined {
  const found = priceCandidate(run, place);
  if (found.kind === 'out') return undefined;
  if (found.kind === 'known') return { place, price: found.price, window: found.window, exact: undefined };
  const exact = exactPrice(run, place, everyoneIsClose);
  if (!exact) return undefined;
  const price = ratioToNumber(exact.top, exactChain(run).bottom() * exact.units);
  return { place, price, window: widen * price + sumError(run.problem, place) * widen, exact };
}
