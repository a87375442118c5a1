import { Holders } from './holders.js';
import { Marks, type Ties } from './moment.js';
import { fewestAtStep } from './more-at-a-step.js';
import { fewestAtTheEnd, type Fewest } from './more-at-the-end.js';
import { Replay } from './replay.js';
import type { SharesRun } from './shares-run.js';

/**
 * For projects that a finished run did not buy: the fewest voters, among those who did not choose it, that would have had to
 * do so for it to be bought, all else equal: `Infinity` when not even all of them would have sufficed. A project is absent when
 * that cannot be told in reasonable time. For utilities that are the same for everybody who chose the project.
 *
 * Until a project is bought its supporters pay nothing for it, so that those who join change nothing before. It is bought,
 * then, exactly if with them it matches one of the purchases (`fewestAtStep`) or can be paid at the end (`fewestAtTheEnd`).
 *
 * @returns by place
 */
export function moreSupportersNeeded(run: SharesRun, ties: Ties): ReadonlyMap<number, number> {
  const { costs, electorate } = run.problem;
  const open = [...costs.keys()].filter((place) => costs[place]! > 0n && run.purchaseOf[place]! < 0);
  const fewest = new Map<number, Fewest>(open.map((place) => [place, electorate.voters + 1]));
  const replay = new Replay(run);
  const holders = new Holders(run);
  const marks = new Marks(run);
  for (let step = 0; step <= run.purchases.length; step++) {
    const moment = { run, step, holders, marks, ties };
    for (const place of open) {
      const known = fewest.get(place)!;
      if (known !== 'unknown') fewest.set(place, fewer(known, fewestAt(moment, place, known)));
    }
    if (step === run.purchases.length) break;
    replay.pay(step);
    holders.follow(replay, marks.of(run.purchases[step]!.place));
  }
  return new Map(
    [...fewest]
      .filter((one): one is [number, number] => one[1] !== 'unknown')
      .map(([place, more]) => [place, more > electorate.voters ? Infinity : more]),
  );
}

function fewestAt(moment: Parameters<typeof fewestAtStep>[0], place: number, below: number): Fewest {
  const atTheEnd = moment.step === moment.run.purchases.length;
  return atTheEnd ? fewestAtTheEnd(moment, place, below) : fewestAtStep(moment, place, below);
}

function fewer(one: number, other: Fewest): Fewest {
  return other === 'unknown' ? other : Math.min(one, other);
}
