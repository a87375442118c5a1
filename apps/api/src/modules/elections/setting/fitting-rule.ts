import type { AllocationRule } from '@madang/allocation';
import type { AllocationRuleBody } from '@madang/contracts/elections';
import type { ProjectId } from '@madang/participation';
import { Problem } from '../../../platform/http/problem.js';

/** A group may only name projects that stand on this ballot. */
export function refuseUnknownExcluded({ conditions }: AllocationRuleBody, onBallot: readonly ProjectId[]): void {
  const known = new Set<string>(onBallot);
  for (const [at, { projects }] of (conditions?.exclusions ?? []).entries()) {
    const project = projects.find((id) => !known.has(id));
    if (project === undefined) continue;
    const code = 'allocation/exclusion-of-unknown-project';
    throw new Problem(code, { project }, [{ pointer: `#/rule/conditions/exclusions/${at}/projects`, code: 'isIn', detail: code }]);
  }
}

/**
 * A rule as it is fixed: where a lot decides and staff gave no seed, with the one that was drawn.
 *
 * @param draw a text that nobody could foresee
 */
export function withSeed(rule: AllocationRule, draw: () => string): AllocationRule {
  const { tieBreak } = rule;
  return tieBreak?.by === 'cost-votes-lot' && tieBreak.seed === '' ? { ...rule, tieBreak: { ...tieBreak, seed: draw() } } : rule;
}
