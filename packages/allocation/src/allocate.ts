import { ok, type Result } from '@madang/basics';
import type { Allocation } from './allocation.js';
import type { AllocationRule } from './allocation-rule.js';
import type { CountRefusal } from './conditions/refusals.js';
import { countElection } from './count-election.js';
import type { Profile } from './profile.js';
import { published } from './publish.js';
import type { RuleRefusal } from './settle-rule.js';

export type AllocationRefusal = RuleRefusal | CountRefusal;

/** The funded projects without the explanation. */
export interface Decision {
  /** Ids in the order in which they were bought. */
  readonly order: readonly string[];
  /** Steps at which a tie was broken. Of Add1 the last round counts. */
  readonly ties: number;
}

/**
 * From projects and ballots to funded projects, with every step and every refusal explained. Never over budget (a reserve that
 * the rule names comes on top), the same on every machine, whatever the order of the ballots; every decision is that of exact
 * rational arithmetic.
 *
 * Refuses parameters that the method does not have, conditions that contradict themselves or do not fit the projects, utilities
 * that the ballots do not carry (points, a ranking), and profiles with repeated or unknown ids, negative amounts or points that
 * do not match.
 */
export function allocate(profile: Profile, rule: AllocationRule): Result<Allocation, AllocationRefusal> {
  const counted = countElection(profile, rule);
  return counted.ok ? ok(published(counted.value)) : counted;
}

/** The same decisions as `allocate` without explanations, which on large elections take longer than the count itself. */
export function decide(profile: Profile, rule: AllocationRule): Result<Decision, AllocationRefusal> {
  const counted = countElection(profile, rule);
  if (!counted.ok) return counted;
  const { parts } = counted.value;
  return ok({
    order: parts.flatMap(({ question, outcome }) => outcome.order.map((place) => question.projects[place]!.id)),
    ties: parts.reduce((sum, { outcome }) => sum + outcome.ties, 0),
  });
}
