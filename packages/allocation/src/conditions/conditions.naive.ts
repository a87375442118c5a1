import { equalSharesNaive } from '../equal-shares/equal-shares.naive.js';
import { fraction } from '../exact/fraction.js';
import type { PlainElection } from '../greedy/greedy.naive.js';
import type { Profile } from '../profile.js';
import type { Conditions } from './conditions.js';

/**
 * The judge of exclusions, caps and thresholds: after each project taken it strikes out what may no longer be taken and counts
 * all over again without it, to see which project comes next.
 */
export function conditionedNaive(
  count: (election: PlainElection) => readonly number[],
  election: PlainElection,
  isOut: (project: number, taken: readonly number[]) => boolean,
): readonly number[] {
  const taken: number[] = [];
  for (;;) {
    const open = [...election.costs.keys()].filter((project) => taken.includes(project) || !isOut(project, taken));
    const next = count(only(election, open))[taken.length];
    if (next === undefined) return taken;
    taken.push(open[next]!);
  }
}

/** Add1 under conditions, by its wording: unit by unit, until too much is spent or nothing that may still be taken fits. */
export function add1ConditionedNaive(
  election: PlainElection,
  isOut: (project: number, taken: readonly number[]) => boolean,
  unit: bigint,
): readonly number[] {
  const { budget, costs, values } = election;
  const voters = BigInt(values.length);
  let before: readonly number[] = [];
  for (let raised = 0n; ; raised++) {
    const share = fraction(budget + raised * unit * voters, voters);
    const order = conditionedNaive((some) => equalSharesNaive(some, share).order, election, isOut);
    const left = order.reduce((sum, project) => sum - costs[project]!, budget);
    if (left < 0n) return before;
    before = order;
    const isOpen = (project: number) => !order.includes(project) && !isOut(project, order) && values.some((voter) => voter[project]! > 0n);
    if (![...costs.keys()].some((project) => costs[project]! <= left && isOpen(project))) return order;
  }
}

function only({ budget, costs, values, tieRank }: PlainElection, open: readonly number[]): PlainElection {
  return {
    budget,
    costs: open.map((project) => costs[project]!),
    values: values.map((voter) => open.map((project) => voter[project]!)),
    tieRank: open.map((project) => tieRank[project]!),
  };
}

/** The conditions read aloud: by votes, by groups, by categories; amounts are whole currency units. */
export function isOutNaive(profile: Profile, { thresholds, exclusions = [], caps = [] }: Conditions) {
  const minor = (amount: string) => BigInt(amount) * 10n ** BigInt(profile.decimals);
  const votes = (id: string) => profile.ballots.filter((ballot) => ballot.projects.includes(id)).length;
  return (project: number, taken: readonly number[]): boolean => {
    const { id, costMinor, categories = [] } = profile.projects[project]!;
    const others = taken.map((place) => profile.projects[place]!);
    const excluded = exclusions.some((group) => group.projects.includes(id) && others.some((other) => group.projects.includes(other.id)));
    const capped = caps.some(({ name, atMost }) => {
      const spent = others.filter((other) => other.categories?.includes(name)).reduce((sum, other) => sum + other.costMinor, 0n);
      return categories.includes(name) && spent + costMinor > minor(atMost);
    });
    const weak =
      votes(id) < (thresholds?.votes ?? 0) ||
      votes(id) * 10_000 < (thresholds?.shareOfBallots ?? 0) * profile.ballots.length ||
      (thresholds?.votesPerCost !== undefined &&
        BigInt(votes(id)) * minor(thresholds.votesPerCost.per) < BigInt(thresholds.votesPerCost.votes) * costMinor);
    return excluded || capped || weak;
  };
}
