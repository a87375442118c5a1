import { buy } from './buy.js';
import { chooseNext } from './choose-next.js';
import type { SharesProblem } from './shares-problem.js';
import { openRun, type SharesRun } from './shares-run.js';
import type { Sightings } from './sightings.js';

/**
 * The Method of Equal Shares from one starting share (Peters, Pierczyński, Skowron 2021): every voter holds the share; the
 * affordable project with the least price for utility is bought again and again, by equal payments of its supporters for
 * their utility, capped at what each has left; until no project is affordable.
 *
 * Decisions are those of exact rational arithmetic: see `SharesRun` for the error bound and `exact-money.ts` for the replay.
 * Projects that cost nothing are not looked at here.
 *
 * @param limitMinor stop as soon as more than that is spent; the run is then unfinished
 * @param sightings what runs from other shares have seen; learns from this one
 */
export function runEqualShares(
  problem: SharesProblem,
  shareTop: bigint,
  shareBottom: bigint,
  limitMinor?: bigint,
  sightings?: Sightings,
): SharesRun {
  const run = openRun(problem, shareTop, shareBottom, sightings);
  let spent = 0n;
  for (;;) {
    const choice = chooseNext(run);
    if (!choice) return run;
    buy(run, choice);
    spent += problem.costs[choice.place]!;
    if (limitMinor !== undefined && spent > limitMinor) return run;
  }
}
