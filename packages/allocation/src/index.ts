export { allocate, decide, methodsVersion, type AllocationRefusal, type Decision } from './allocate.js';
export type { Allocation, FellShort, FreeStep, GreedyStep, LoadStep, Rejection, Share, SharesStep, Step, TieMet } from './allocation.js';
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
} from './allocation-rule.js';
export { audit, type Audit, type AuditRefusal } from './audits/audit.js';
export type { EjrPlusViolation } from './audits/ejr-plus.js';
export type { Quantile } from './audits/quantiles.js';
export type { GroupSpending } from './audits/spending.js';
export { amountText } from './amount-text.js';
export type { ViewRefusal } from './counting/count-as.js';
export type { ProfileRefusal } from './counting/index-ballots.js';
export { inCodePointOrder } from './in-code-point-order.js';
export type { PabulibElection, PabulibTable, PabulibWarning } from './pabulib/election.js';
export { explainPabulibFault, explainPabulibWarning } from './pabulib/explain-fault.js';
export type { PabulibFault } from './pabulib/fault.js';
export { pabulibOf } from './pabulib/pabulib-of.js';
export { readPabulib } from './pabulib/read-pabulib.js';
export { writePabulib } from './pabulib/write-pabulib.js';
export type { Ballot, Profile, Project } from './profile.js';
export { settleRule, type RuleRefusal } from './settle-rule.js';
export { drawLot } from './tie-breakers.js';
