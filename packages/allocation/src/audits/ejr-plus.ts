import type { Electorate } from '../counting/electorate.js';
import { inCodePointOrder } from '../in-code-point-order.js';
import type { Profile } from '../profile.js';
import type { Satisfaction } from './satisfaction.js';

/** A group that agrees on a project it did not get, though its share of the budget would have paid for more than it got. */
export interface EjrPlusViolation {
  readonly project: string;
  readonly costMinor: bigint;
  /** The fewest supporters of the project who have such a claim: those of them for whom least was spent. */
  readonly group: number;
  /** Their part of the budget, budget × group / voters, rounded down to a minor unit. */
  readonly dueMinor: bigint;
  /** The most that was spent on the choices of any of them. */
  readonly hasAtMostMinor: bigint;
}

/**
 * EJR+ up to any project (Brill and Peters, "Robust and Verifiable Proportionality Axioms for Multiwinner Voting", EC 2023),
 * for the utility that measures a person's satisfaction by the money spent on the projects that the person chose. An unfunded
 * project p of cost up to the budget B violates it if for some k the k supporters of p for whom least was spent have, each of
 * them, less than their part even with p: (most spent on the choices of one of them) + cost(p) < k × B / voters.
 *
 * Equal Shares with cost utility and Phragmén's method had none on any real election examined; the axiom is not checked for
 * other utilities. Decisions are exact: floats where both sides differ by more than rounding can, whole numbers else.
 */
export function ejrPlusViolations(
  profile: Profile,
  electorate: Electorate,
  funded: ReadonlySet<number>,
  satisfaction: Satisfaction,
): readonly EjrPlusViolation[] {
  const found: EjrPlusViolation[] = [];
  const search = new ClaimSearch(profile.budgetMinor, electorate, satisfaction);
  for (const [place, { id, costMinor }] of profile.projects.entries()) {
    if (funded.has(place) || costMinor > profile.budgetMinor) continue;
    const claim = search.smallestClaim(place, costMinor);
    if (claim) found.push({ project: id, costMinor, ...claim });
  }
  return found.toSorted((one, other) => inCodePointOrder(one.project, other.project));
}

type Claim = Omit<EjrPlusViolation, 'project' | 'costMinor'>;

class ClaimSearch {
  private readonly supporters: Float64Array;
  private readonly levels: Float64Array;
  private readonly budget: number;

  constructor(
    private readonly budgetMinor: bigint,
    private readonly electorate: Electorate,
    private readonly satisfaction: Satisfaction,
  ) {
    this.supporters = new Float64Array(satisfaction.levels.length);
    this.levels = Float64Array.from(satisfaction.levels, Number);
    this.budget = Number(budgetMinor);
  }

  smallestClaim(place: number, costMinor: bigint): Claim | undefined {
    const { supporters, levels, budget } = this;
    const { voters } = this.electorate;
    const cost = Number(costMinor);
    // All supporters together cannot claim it even if they have nothing yet.
    if (cost * voters * (1 - 2 ** -49) >= this.electorate.supporters[place]! * budget) return undefined;
    this.countByLevel(place);
    let people = 0;
    for (let level = 0; level < levels.length; level++) {
      if (supporters[level] === 0) continue;
      people += supporters[level]!;
      // Each side is rounded a few times; sixteen roundings are more than there are.
      const [need, due] = [(levels[level]! + cost) * voters, people * budget];
      if (need * (1 - 2 ** -49) >= due) continue;
      const claim = this.claimAt(level, people, costMinor);
      if (claim) return claim;
    }
    return undefined;
  }

  /** Of the people up to a level the fewest whose part exceeds what they have together with the project, exactly. */
  private claimAt(level: number, people: number, costMinor: bigint): Claim | undefined {
    const has = this.satisfaction.levels[level]!;
    const voters = BigInt(this.electorate.voters);
    if (this.budgetMinor === 0n) return undefined;
    const group = ((has + costMinor) * voters) / this.budgetMinor + 1n;
    if (group > BigInt(people)) return undefined;
    return { group: Number(group), dueMinor: (group * this.budgetMinor) / voters, hasAtMostMinor: has };
  }

  private countByLevel(place: number): void {
    const { weight, supporterStart, supporterGroup } = this.electorate;
    const { levelOf } = this.satisfaction;
    this.supporters.fill(0);
    for (let entry = supporterStart[place]!; entry < supporterStart[place + 1]!; entry++) {
      const group = supporterGroup[entry]!;
      const level = levelOf[group]!;
      this.supporters[level] = this.supporters[level]! + weight[group]!;
    }
  }
}
