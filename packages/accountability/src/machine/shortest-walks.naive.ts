import type { NaiveMachine, NaiveSettings } from './machine.naive.js';
import { SideBySide, type Pair, type Step } from './side-by-side.naive.js';
import { naiveWays, type NaiveWay } from './table.naive.js';

/** A step by its name. */
export const wayOf = ([from, to, by]: NaiveMachine['history'][number]) => `${from} → ${to} by ${by}`;
export const allWays = naiveWays.map(({ from, to, by }) => wayOf([from, to, by, 0, 0]));

export const anySettings: NaiveSettings = { zone: 'Asia/Seoul', days: {}, closedWeekdays: [], holidays: [] };

/** For each way a shortest walk to it, found by trying them all, nearest first, with facts that ask for nothing more. */
export function shortestWalks(): Map<string, Step[]> {
  const found = new Map<string, Step[]>();
  const places: Step[][] = [[]];
  const been = new Set<string>();
  for (const steps of places) {
    const { naive } = walk(steps).sideBySide;
    for (const way of naiveWays.filter(({ from }) => from === naive.state)) {
      const next = [...steps, along(way)];
      const { naive: there } = walk(next).sideBySide;
      if (there.history.length !== naive.history.length + 1) continue;
      const name = wayOf(there.history.at(-1)!);
      if (!found.has(name)) found.set(name, next);
      const place = [there.state, there.owedIn, there.cameFrom === 'appealed', there.deferrals > 0].join();
      if (!been.has(place)) places.push(next);
      been.add(place);
    }
  }
  return found;
}

/** A walk of both, from a first draft. */
export function walk(steps: readonly Step[]): { readonly sideBySide: SideBySide; readonly pairs: readonly Pair[] } {
  const sideBySide = new SideBySide(new Date('2026-03-27T22:30:00Z'), anySettings);
  return { sideBySide, pairs: steps.flatMap((step) => sideBySide.take(step)) };
}

function along(way: NaiveWay): Step {
  const which = naiveWays.filter(({ from }) => from === way.from).indexOf(way);
  const grade = way.asks === 'bad-grade' ? 'D' : 'A';
  return { do: 'along', which, facts: { authorsAgree: true, grade, done: 0, notDone: 3, until: 1, committeeReason: 'Because.' } };
}
