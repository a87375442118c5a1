import { exactChain, moneyOfOne, noMoney, supportersOf } from './exact-money.js';
import { idleVoters } from './holders.js';
import type { SharesRun } from './shares-run.js';

export interface ExactHolders {
  readonly people: number;
  /** What one of them holds, over the bottom of the chain after `purchases`. */
  readonly money: bigint;
}

/** Beyond so many groups an exact search would keep people waiting. */
const mostGroups = 20_000;

/** Supporters of a project and all others with what they held exactly after so many purchases; undefined if they are too many. */
export function exactHolders(
  run: SharesRun,
  place: number,
  purchases: number,
): { readonly supporters: readonly ExactHolders[]; readonly others: readonly ExactHolders[] } | undefined {
  const { electorate } = run.problem;
  if (electorate.groups > mostGroups) return undefined;
  const moneyOf = moneyOfOne(run, purchases);
  const supporting = new Set(supportersOf(run, place));
  const supporters: ExactHolders[] = [];
  const others: ExactHolders[] = [];
  for (const [group, people] of electorate.weight.entries()) {
    (supporting.has(group) ? supporters : others).push({ people, money: moneyOf(group) });
  }
  const idle = idleVoters(run);
  const oneShare = noMoney(run);
  oneShare[0] = 1;
  if (idle > 0) others.push({ people: idle, money: exactChain(run).combine(0n, oneShare, purchases) });
  return { supporters, others };
}
