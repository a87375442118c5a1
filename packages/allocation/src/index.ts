export { allocate, decide, type AllocationRefusal, type Decision } from './allocate.js';
export type {
  Allocation,
  AreaOutcome,
  BelowThreshold,
  FellShort,
  FreeStep,
  GreedyStep,
  LoadStep,
  Rejection,
  Share,
  SharesStep,
  Step,
  TieMet,
} from './allocation.js';
export {
  completions,
  ruleNames,
  utilityNames,
  type AllocationRule,
  type Completion,
  type RankScores,
  type RuleName,
  type SettledRule,
  type TieBreak,
  type Utility,
  type UtilityName,
  type WhenNotFitting,
} from './allocation-rule.js';
export { audit, type Audit, type Audited, type AuditRefusal } from './audits/audit.js';
export type { EjrPlusViolation } from './audits/ejr-plus.js';
export type { Quantile } from './audits/quantiles.js';
export type { GroupSpending } from './audits/spending.js';
export { amountText } from './amount-text.js';
export {
  areaVoters,
  thresholdNames,
  type AmountText,
  type AreaFund,
  type BallotLimits,
  type Cap,
  type CapName,
  type CategoryLimit,
  type Conditions,
  type ExclusionGroup,
  type ThresholdName,
  type Thresholds,
} from './conditions/conditions.js';
export type { ConditionRefusal, CountRefusal, UnfitRefusal } from './conditions/refusals.js';
export { invalidities, validBallots, type BallotTally, type Invalidity } from './conditions/valid-ballots.js';
export type { ComparisonMade } from './conditions/compare-outcomes.js';
export type { ViewRefusal } from './counting/count-as.js';
export type { ProfileRefusal } from './counting/index-ballots.js';
export { inCodePointOrder } from './in-code-point-order.js';
export { describedFor, describedProfile } from './pabulib/described-profile.js';
export type { PabulibElection, PabulibTable, PabulibWarning } from './pabulib/election.js';
export { explainPabulibFault, explainPabulibWarning } from './pabulib/explain-fault.js';
export type { PabulibFault } from './pabulib/fault.js';
export { pabulibOf } from './pabulib/pabulib-of.js';
export { readPabulib } from './pabulib/read-pabulib.js';
export { writePabulib } from './pabulib/write-pabulib.js';
export type { Ballot, Profile, Project } from './profile.js';
export { methodsVersion } from './publish.js';
export { settleMethod, type Method, type MethodRefusal } from './settle-method.js';
export { settleRule, type RuleRefusal } from './settle-rule.js';
export { tellsMoreSupporters } from './tells-more-supporters.js';
export { drawLot } from './tie-breakers.js';
