import { inTieOrder } from '../counting/ballot-question.js';
import { carriedLoads, exactLoads, loadError, loadOf, type LoadRun } from './load-run.js';

/** The projects that stand exactly equal at the least load, in the order of the tie-breaker. */
export interface LeastLoad {
  readonly tied: readonly number[];
  /** Of the first: how many supporters carry each load so far. */
  readonly carried: Float64Array;
}

/**
 * Finds the least load among projects with supporters, exactly: floats within their error, an exact comparison among those
 * that floats cannot tell apart.
 *
 * @param floor lower bounds by place, raised here; a load never falls, so who lies above the best one need not be looked at
 */
export function nextByLoad(run: LoadRun, waiting: readonly number[], floor: Float64Array): LeastLoad | undefined {
  const error = loadError(run);
  const seen: number[] = [];
  let ceiling = Infinity;
  const unseen = Int32Array.from(waiting);
  for (let count = unseen.length; count > 0; count--) {
    const at = lowest(unseen, count, floor);
    const place = unseen[at]!;
    if (floor[place]! > ceiling) break;
    unseen[at] = unseen[count - 1]!;
    const load = loadOf(run, place);
    floor[place] = Math.max(floor[place]!, load * (1 - error));
    ceiling = Math.min(ceiling, load * (1 + error));
    seen.push(place);
  }
  return seen.length === 0
    ? undefined
    : exactlyLeast(
        run,
        seen.filter((place) => floor[place]! <= ceiling),
      );
}

/** Which of the first so many places has the lowest floor. */
function lowest(places: Int32Array, count: number, floor: Float64Array): number {
  let found = 0;
  for (let at = 1; at < count; at++) if (floor[places[at]!]! < floor[places[found]!]!) found = at;
  return found;
}

function exactlyLeast(run: LoadRun, places: readonly number[]): LeastLoad {
  const contenders = places.map((place) => ({ place, carried: carriedLoads(run, place) }));
  if (contenders.length === 1) return { tied: places, carried: contenders[0]!.carried };
  const { projects, choices } = run.question;
  const chain = exactLoads(run);
  const exact = contenders.map(({ place, carried }) => ({
    place,
    carried,
    top: chain.combine(projects[place]!.costMinor, carried),
    people: BigInt(choices.supporters[place]!),
  }));
  const least = exact.reduce((one, other) => (other.top * one.people < one.top * other.people ? other : one));
  const equal = exact.filter((one) => one.top * least.people === least.top * one.people);
  const tied = inTieOrder(
    run.question,
    equal.map((one) => one.place),
  );
  return { tied, carried: equal.find((one) => one.place === tied[0])!.carried };
}
