import { asMoney } from '../../../format/money.js';
import type { Currency, Money } from '@madang/money';
import type { ProjectView } from '@madang/contracts/ballot-projects';
import type { ElectionView } from '@madang/contracts/elections';

type Rules = Pick<ElectionView, 'fund' | 'ballotKind' | 'maxPicks' | 'projects'>;

export interface BallotSums {
  readonly chosen: readonly ProjectView[];
  readonly used: Money;
  /** What the fund still holds; null where choices need not fit into it. */
  readonly left: Money | null;
}

/** What the choices cost together, exactly. */
export function ballotSums({ fund, ballotKind, projects }: Rules, choices: ReadonlySet<string>): BallotSums {
  const chosen = projects.filter(({ id }) => choices.has(id));
  const currency = fund.currency as Currency;
  const used = chosen.reduce((sum, { cost }) => sum + asMoney(cost).minor, 0n);
  const left = ballotKind === 'knapsack' ? { minor: asMoney(fund).minor - used, currency } : null;
  return { chosen, used: { minor: used, currency }, left };
}

/** Why a project cannot be added now: so much money is missing, or as many are chosen as may be. */
export type Obstacle = { readonly kind: 'money'; readonly short: Money } | { readonly kind: 'picks'; readonly most: number };

export function obstacleTo(project: ProjectView, { maxPicks }: Rules, { chosen, left }: BallotSums): Obstacle | null {
  if (chosen.some(({ id }) => id === project.id)) return null;
  if (maxPicks !== null && chosen.length >= maxPicks) return { kind: 'picks', most: maxPicks };
  if (left === null) return null;
  const short = asMoney(project.cost).minor - left.minor;
  return short > 0n ? { kind: 'money', short: { minor: short, currency: left.currency } } : null;
}
