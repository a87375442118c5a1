import { ratioToNumber } from '../exact/ratio.js';
import { exactHolders } from './exact-holders.js';
import { exactChain, exactPool } from './exact-money.js';
import { fewestByFloats } from './fewest-by-floats.js';
import { fewestToReach } from './fewest-to-reach.js';
import type { Moment } from './moment.js';

/** `Infinity` when even everybody together could not; 'unknown' when only too long an exact search could tell. */
export type Fewest = number | 'unknown';

/**
 * The fewest non-supporters whose money at the end of the run, with that of the supporters, reaches the cost: with them the
 * project would have been bought at the end, if not before.
 */
export function fewestAtTheEnd({ run, holders, marks }: Moment, place: number, below: number): Fewest {
  const chain = exactChain(run);
  const missing = run.problem.costs[place]! * chain.bottom() - exactPool(run, place, run.purchases.length);
  const lack = {
    missing: ratioToNumber(missing, chain.bottom()),
    cap: Infinity,
    doubt: 2 * run.errorMass + (holders.order.length + 8) * 2 ** -51 * run.money * run.problem.caution,
    isSupporter: marks.of(place),
    richSupporters: 0,
  };
  const byFloats = fewestByFloats(holders, lack, below);
  if (byFloats !== 'close') return byFloats;
  const exact = exactHolders(run, place, run.purchases.length);
  if (!exact) return 'unknown';
  const givers = exact.others.map(({ people, money }) => ({ people, gives: money }));
  return fewestToReach(missing, givers, () => true) ?? Infinity;
}
