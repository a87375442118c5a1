import { inTieOrder } from '../counting/ballot-question.js';
import { carriedLoads, loadError, loadOf, type LoadRun } from './load-run.js';

/** The projects that stand exactly equal at the least load, in the order of the tie-breaker. */
export interface LeastLoad {
  readonly tied: readonly number[];
  /** Of the first: how many supporters carry each load so far. */
  readonly carried: Float64Array;
}

interface Candidate {
  readonly place: number;
  readonly carried: Float64Array;
  readonly load: number;
}

/**
 * Finds the least load among projects with supporters, exactly: floats within their error, an exact comparison among those
 * that floats cannot tell apart.
 *
 * @param floor lower bounds by place, raised here; a load never falls, so who lies above the best one need not be looked at
 */
export function nextByLoad(run: LoadRun, waiting: readonly number[], floor: Float64Array): LeastLoad | undefined {
  const error = loadError(run);
  const seen: Candidate[] = [];
  let ceiling = Infinity;
  for (const place of waiting.toSorted((one, other) => floor[one]! - floor[other]!)) {
    if (floor[place]! > ceiling) break;
    const carried = carriedLoads(run, place);
    const load = loadOf(run, place, carried);
    floor[place] = Math.max(floor[place]!, load * (1 - error));
    ceiling = Math.min(ceiling, load * (1 + error));
    seen.push({ place, carried, load });
  }
  return seen.length === 0
    ? undefined
    : exactlyLeast(
        run,
        seen.filter((one) => floor[one.place]! <= ceiling),
      );
}

function exactlyLeast(run: LoadRun, contenders: readonly Candidate[]): LeastLoad {
  if (contenders.length === 1) return { tied: [contenders[0]!.place], carried: contenders[0]!.carried };
  const { projects, choices } = run.question;
  const exact = contenders.map(({ place, carried }) => ({
    place,
    carried,
    top: run.chain.combine(projects[place]!.costMinor, carried),
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
