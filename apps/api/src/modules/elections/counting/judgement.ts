import { audit, decide, settleRule, type AllocationRule, type Audit, type Profile, type SettledRule } from '@madang/allocation';
import { otherRules } from './other-rules.js';
import type { Counted, Written } from './written-allocation.js';
import { written } from './written-allocation.js';

/** What another rule would have made of the ballots. */
export interface OtherOutcome {
  readonly rule: SettledRule;
  /** Funded projects in the order in which they were bought. */
  readonly order: readonly string[];
  readonly costMinor: bigint;
  readonly served: number;
  /** Projects about which a group was passed over (EJR+). */
  readonly passedOver: number;
}

/** What is said about an outcome: whom it serves, and what other rules would have done. */
export interface Judgement {
  readonly audit: Audit;
  readonly others: readonly OtherOutcome[];
}

export type WrittenJudgement = Written<Judgement>;

export function writeJudgement(judgement: Judgement): WrittenJudgement {
  return written(judgement);
}

/** Holds the official outcome against the ballots, and counts them by the other rules. */
export function judge(profile: Profile, official: Counted): Judgement {
  const audited = audit(withAreas(profile), official);
  if (!audited.ok) throw new Error(`The outcome cannot be audited: ${audited.error.code}`);
  return { audit: audited.value, others: otherRules(official.rule).flatMap((rule) => outcomeOf(profile, rule) ?? []) };
}

/** Where some projects belong to a district, those of the whole city stand beside them under no name. */
function withAreas(profile: Profile): Profile {
  const { projects } = profile;
  if (projects.every(({ area }) => area === undefined)) return profile;
  return { ...profile, projects: projects.map((project) => ({ ...project, area: project.area ?? '' })) };
}

/** Nothing where the terms of the official rule do not suit the other one: a comparison must not hold up the result. */
function outcomeOf(profile: Profile, wanted: AllocationRule): OtherOutcome | undefined {
  const rule = settleRule(wanted);
  const decided = decide(profile, wanted);
  if (!rule.ok || !decided.ok) return undefined;
  const { order } = decided.value;
  const audited = audit(profile, { selected: order, rule: rule.value });
  if (!audited.ok) return undefined;
  const { served, ejrPlusViolations } = audited.value;
  return { rule: rule.value, order, costMinor: costOf(profile, order), served, passedOver: ejrPlusViolations.length };
}

function costOf({ projects }: Profile, funded: readonly string[]): bigint {
  return projects.reduce((sum, { id, costMinor }) => (funded.includes(id) ? sum + costMinor : sum), 0n);
}
