import { assertNever, ok, type Result } from '@madang/basics';
import type { SettledRule } from './allocation-rule.js';
import { barsOf } from './conditions/bars-of.js';
import { belowThreshold } from './conditions/below-threshold.js';
import { preferenceBetween, type ComparisonMade } from './conditions/compare-outcomes.js';
import type { Conditions } from './conditions/conditions.js';
import { withBars } from './conditions/explain-bars.js';
import { ballotQuestion, type BallotQuestion } from './counting/ballot-question.js';
import type { ViewRefusal } from './counting/count-as.js';
import { equalShares } from './equal-shares/equal-shares.js';
import { greedy } from './greedy/greedy.js';
import type { Outcome } from './outcome.js';
import { phragmen } from './phragmen/phragmen.js';
import type { Profile, Project } from './profile.js';

/** One electorate with one fund, counted. */
export interface Counted {
  readonly question: BallotQuestion;
  readonly outcome: Outcome;
  readonly comparison?: ComparisonMade;
}

/**
 * Counts one electorate by a rule with its thresholds, exclusions, caps and comparison.
 *
 * @param before projects that other areas took earlier
 */
export function countOne(profile: Profile, rule: SettledRule, before: readonly Project[]): Result<Counted, ViewRefusal> {
  const question = ballotQuestion(profile, rule);
  if (!question.ok) return question;
  const outcome = outcomeUnder(profile, question.value, rule, before);
  if (!outcome.ok) return outcome;
  const counted: Counted = { question: question.value, outcome: outcome.value };
  return rule.conditions?.comparison ? compared(profile, counted, rule, before) : ok(counted);
}

function outcomeUnder(
  profile: Profile,
  question: BallotQuestion,
  rule: SettledRule,
  before: readonly Project[],
): Result<Outcome, ViewRefusal> {
  const { conditions } = rule;
  if (!conditions || !keepsOut(conditions)) return outcomeOf(profile, question, rule);
  const missed = belowThreshold(profile, question, conditions.thresholds ?? {});
  if (!missed.ok) return missed;
  const bars = barsOf(conditions, { projects: question.projects, decimals: question.decimals, missed: missed.value, before });
  const barred = { ...question, bars };
  const outcome = outcomeOf(profile, barred, rule);
  if (!outcome.ok) return outcome;
  const { order, explain } = outcome.value;
  return ok({
    ...outcome.value,
    explain: () => {
      const { steps, rejected } = explain();
      return { steps, rejected: withBars(barred, bars, order, rejected) };
    },
  });
}

function keepsOut({ thresholds, exclusions, caps }: Conditions): boolean {
  return thresholds !== undefined || exclusions !== undefined || caps !== undefined;
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

function compared(profile: Profile, shares: Counted, rule: SettledRule, before: readonly Project[]): Result<Counted, ViewRefusal> {
  const utility = rule.utility!;
  const countsPoints = utility === 'points' || utility === 'points-cost';
  const rival: SettledRule = { ...rule, rule: 'greedy', utility: countsPoints ? 'points' : null, completion: null };
  const greedyOutcome = outcomeUnder(profile, shares.question, rival, before);
  if (!greedyOutcome.ok) return greedyOutcome;
  const preference = preferenceBetween(profile, utility, greedyOutcome.value.order, shares.outcome.order);
  if (!preference.ok) return preference;
  const greedyStands = preference.value.preferGreedy > preference.value.preferShares;
  return ok({
    ...shares,
    outcome: greedyStands ? greedyOutcome.value : shares.outcome,
    comparison: { ...preference.value, stands: greedyStands ? 'greedy' : 'equal-shares' },
  });
}
