import { assertNever, ok, type Result } from '@madang/basics';
import type { Allocation } from './allocation.js';
import type { AllocationRule, SettledRule } from './allocation-rule.js';
import { ballotQuestion, type BallotQuestion } from './counting/ballot-question.js';
import type { ViewRefusal } from './counting/count-as.js';
import { equalShares } from './equal-shares/equal-shares.js';
import { greedy } from './greedy/greedy.js';
import { inCodePointOrder } from './in-code-point-order.js';
import type { Outcome } from './outcome.js';
import { phragmen } from './phragmen/phragmen.js';
import type { Profile } from './profile.js';
import { settleRule, type RuleRefusal } from './settle-rule.js';

/** The version of the methods, published with every outcome. */
export const methodsVersion = '1';

export type AllocationRefusal = RuleRefusal | ViewRefusal;

/** The funded projects without the explanation. */
export interface Decision {
  /** Ids in the order in which they were bought. */
  readonly order: readonly string[];
  /** Steps at which a tie was broken. Of Add1 the last round counts. */
  readonly ties: number;
}

/**
 * From projects and ballots to funded projects, with every step and every refusal explained. Never over budget, the same on
 * every machine, whatever the order of the ballots; every decision is that of exact rational arithmetic.
 *
 * Refuses parameters that the method does not have, utilities that the ballots do not carry (points, a ranking), and profiles
 * with repeated or unknown ids, negative amounts or points that do not match.
 */
export function allocate(profile: Profile, rule: AllocationRule): Result<Allocation, AllocationRefusal> {
  const counted = count(profile, rule);
  return counted.ok ? ok(published(counted.value)) : counted;
}

/** The same decisions as `allocate` without explanations, which on large elections take longer than the count itself. */
export function decide(profile: Profile, rule: AllocationRule): Result<Decision, AllocationRefusal> {
  const counted = count(profile, rule);
  if (!counted.ok) return counted;
  const { order, ties } = counted.value.outcome;
  return ok({ order: order.map((place) => profile.projects[place]!.id), ties });
}

interface Counted {
  readonly question: BallotQuestion;
  readonly rule: SettledRule;
  readonly outcome: Outcome;
}

function count(profile: Profile, wanted: AllocationRule): Result<Counted, AllocationRefusal> {
  const rule = settleRule(wanted);
  if (!rule.ok) return rule;
  const question = ballotQuestion(profile, rule.value);
  if (!question.ok) return question;
  const outcome = outcomeOf(profile, question.value, rule.value);
  return outcome.ok ? ok({ question: question.value, rule: rule.value, outcome: outcome.value }) : outcome;
}

function outcomeOf(profile: Profile, question: BallotQuestion, rule: SettledRule): Result<Outcome, ViewRefusal> {
  switch (rule.rule) {
    case 'greedy':
    case 'greedy-per-cost':
      return greedy(profile, question, rule);
    case 'equal-shares':
      return equalShares(profile, question, rule);
    case 'phragmen':
      return ok(phragmen(question));
    default:
      return assertNever(rule.rule);
  }
}

function published({ question, rule, outcome }: Counted): Allocation {
  const { budgetMinor, decimals, choices, projects } = question;
  const costMinor = outcome.order.reduce((sum, place) => sum + projects[place]!.costMinor, 0n);
  const order = outcome.order.map((place) => projects[place]!.id);
  return {
    rule,
    version: methodsVersion,
    decimals,
    voters: choices.voters,
    budgetMinor,
    costMinor,
    leftMinor: budgetMinor - costMinor,
    ...(outcome.share ? { share: outcome.share } : {}),
    selected: order.toSorted(inCodePointOrder),
    order,
    ...outcome.explain(),
    ties: outcome.ties,
  };
}
