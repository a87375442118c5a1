import { ok, type Result } from '@madang/basics';
import type { SettledRule } from '../allocation-rule.js';
import type { Bars } from '../bars.js';
import type { Profile, Project } from '../profile.js';
import { tieBreakerOf, type Tied, type TieBreaker } from '../tie-breakers.js';
import { countAs, type ViewRefusal } from './count-as.js';
import type { Electorate } from './electorate.js';

/** What every rule needs to know; projects are known by their place in `projects`. */
export interface BallotQuestion {
  readonly projects: readonly Project[];
  readonly budgetMinor: bigint;
  readonly decimals: number;
  /** Ballots as plain choices. */
  readonly choices: Electorate;
  readonly tieBreaker: TieBreaker;
  /** What the tie-breaker sees of each project. */
  readonly tied: readonly Tied[];
  /** Each project's place in the order of the tie-breaker: among tied projects the lowest is taken. */
  readonly tieRank: Int32Array;
  /** Absent where nothing but the budget keeps a project out. */
  readonly bars?: Bars;
}

export function ballotQuestion(profile: Profile, rule: SettledRule): Result<BallotQuestion, ViewRefusal> {
  const choices = countAs('choices', profile);
  if (!choices.ok) return choices;
  const { projects, budgetMinor, decimals } = profile;
  const tied = projects.map(({ id, costMinor }, place) => ({ id, costMinor, votes: choices.value.supporters[place]! }));
  const tieBreaker = tieBreakerOf(rule.tieBreak);
  const tieRank = new Int32Array(projects.length);
  const inOrder = projects.map((_, place) => place).toSorted((one, other) => tieBreaker(tied[one]!, tied[other]!));
  for (const [rank, place] of inOrder.entries()) tieRank[place] = rank;
  return ok({ projects, budgetMinor, decimals, choices: choices.value, tieBreaker, tied, tieRank });
}

/** Places in the order of the tie-breaker. */
export function inTieOrder(question: BallotQuestion, places: readonly number[]): number[] {
  return places.toSorted((one, other) => question.tieRank[one]! - question.tieRank[other]!);
}
