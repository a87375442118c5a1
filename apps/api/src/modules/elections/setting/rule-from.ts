import { settleRule, type AllocationRule, type Conditions, type RuleRefusal, type Thresholds } from '@madang/allocation';
import type { AreaFund, RuleConditions, RuleThresholds, StopAtMisfit } from '@madang/contracts/election-conditions';
import type { AllocationRuleBody } from '@madang/contracts/allocation-rules';
import type { FieldProblem } from '@madang/contracts/problems';
import { wholeCity } from '@madang/participation';
import { Problem } from '../../../platform/http/problem.js';

/** The rule as staff chose it, checked, with nothing left to defaults that could change later. */
export function ruleFrom(body: AllocationRuleBody): AllocationRule {
  const { rule, utility, completion, tieBreak, stop, conditions } = body;
  const settled = settleRule({
    rule,
    ...(utility && { utility }),
    ...(completion && { completion }),
    tieBreak: tieBreakFrom(tieBreak),
    ...(stop && { whenNotFitting: whenNotFitting(stop) }),
    ...(conditions && { conditions: conditionsFrom(conditions) }),
  });
  if (!settled.ok) throw refused(settled.error);
  const { utility: settledUtility, completion: settledCompletion, ...rest } = settled.value;
  return {
    ...rest,
    ...(settledUtility !== null && { utility: settledUtility }),
    ...(settledCompletion !== null && { completion: settledCompletion }),
  };
}

/** A lot without a seed has an empty one until the election is frozen. */
function tieBreakFrom({ by, seed }: AllocationRuleBody['tieBreak']): NonNullable<AllocationRule['tieBreak']> {
  return by === 'id' ? { by } : { by, seed: seed ?? '' };
}

function whenNotFitting({ topUp }: StopAtMisfit): NonNullable<AllocationRule['whenNotFitting']> {
  return topUp ? { topUpFromPercent: topUp.fromPercent, reserve: topUp.reserve } : 'stop';
}

/** By hand, field for field: what a body leaves out must not stand there as nothing. */
function conditionsFrom({ ballots, thresholds, exclusions, caps, areas, comparison }: RuleConditions): Conditions {
  return {
    ...(ballots && { ballots: { minProjects: ballots.minProjects } }),
    ...(thresholds && { thresholds: thresholdsFrom(thresholds) }),
    ...(exclusions && { exclusions: exclusions.map(({ projects }) => ({ projects: [...projects] })) }),
    ...(caps && { caps: caps.map(({ of, name, atMost }) => ({ of, name: name.normalize('NFC').trim(), atMost })) }),
    ...(areas && { areas: areas.map(areaFrom) }),
    ...(comparison && { comparison }),
  };
}

/** No ballot says where it was cast, so whoever chooses something in an area votes in it. */
function areaFrom({ area, fund, leftoverTo }: AreaFund): NonNullable<Conditions['areas']>[number] {
  return {
    area,
    ...(area !== wholeCity && { within: wholeCity }),
    fund,
    ...(leftoverTo && { leftoverTo }),
    voters: 'whoever-chooses',
  };
}

function thresholdsFrom({ votes, shareOfBallots, votesPerCost }: RuleThresholds): Thresholds {
  return {
    ...(votes && { votes }),
    ...(shareOfBallots && { shareOfBallots }),
    ...(votesPerCost && { votesPerCost: { votes: votesPerCost.votes, per: votesPerCost.per } }),
  };
}

/** A refusal of the package with the field that it is about. */
function refused({ code, ...facts }: RuleRefusal): Problem {
  return new Problem(code, facts, [{ pointer: `#/rule/${fieldOf(facts)}`, code: 'isIn', detail: code }] satisfies FieldProblem[]);
}

function fieldOf(facts: object): string {
  if ('utility' in facts) return 'utility';
  if ('completion' in facts) return 'completion';
  if ('to' in facts) return 'conditions/areas';
  if ('parameter' in facts) return facts.parameter === 'comparison' ? 'conditions/comparison' : 'stop';
  if (!('where' in facts) || typeof facts.where !== 'string') return 'conditions';
  const steps = facts.where.split(/[.[\]]+/).filter((step) => step !== '');
  return steps[0] === 'whenNotFitting' ? 'stop/topUp' : ['conditions', ...steps].join('/');
}
