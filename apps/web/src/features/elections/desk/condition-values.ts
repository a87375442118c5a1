import type { RuleConditions, RuleThresholds, StopAtMisfit } from '@madang/contracts/election-conditions';
import type { AllocationRuleBody, AllocationRuleView } from '@madang/contracts/allocation-rules';
import { amountText } from './amount-text.js';
import { exclusionsFrom, groupFieldOf } from './exclusion-groups.js';
import { limitFieldAt, limitsBody, limitValues } from './limit-values.js';
import type { SettingValues } from './setting-fields.js';
import type { SettingFrame } from './setting-frame.js';

/** The fields of the conditions, in their order on the page. */
export const conditionFields = [
  'stop',
  'topUpPercent',
  'topUpReserve',
  'comparison',
  'thresholdShare',
  'thresholdVotes',
  'perCostVotes',
  'perCost',
  'emptyBallots',
] as const;
export type ConditionField = (typeof conditionFields)[number];

/** What the fields begin with: the conditions as they are stored, or none. Groups stand beside their projects. */
export function conditionValues(
  rule: AllocationRuleView | undefined,
  districts: SettingFrame['districts'],
): Readonly<Record<ConditionField, string>> & SettingValues {
  const { stop, conditions = {} } = rule ?? {};
  const { ballots, thresholds = {}, comparison } = conditions;
  return {
    stop: stop === undefined ? 'skip' : stop.topUp ? 'top-up' : 'stop',
    topUpPercent: stop?.topUp?.fromPercent.toString() ?? '80',
    topUpReserve: stop?.topUp?.reserve ?? '',
    comparison: comparison ?? 'none',
    thresholdShare: thresholds.shareOfBallots?.toString() ?? '',
    thresholdVotes: thresholds.votes?.toString() ?? '',
    perCostVotes: thresholds.votesPerCost?.votes.toString() ?? '',
    perCost: thresholds.votesPerCost?.per ?? '',
    emptyBallots: ballots ? 'set-aside' : 'count',
    ...limitValues(conditions, districts),
  };
}

/** The part of the body that they make; what the method does not have is not sent. */
export function conditionsBody(values: SettingValues, frame: SettingFrame): Pick<AllocationRuleBody, 'stop' | 'conditions'> {
  const { currency, drafts } = frame;
  const greedy = values['rule'] === 'greedy' || values['rule'] === 'greedy-per-cost';
  const shares = values['rule'] === 'equal-shares';
  const thresholds = thresholdsFrom(values, currency);
  const exclusions = exclusionsFrom(values, drafts);
  const conditions: RuleConditions = {
    ...(values['emptyBallots'] === 'set-aside' && { ballots: { minProjects: 1 } }),
    ...(Object.keys(thresholds).length > 0 && { thresholds }),
    ...(exclusions.length > 0 && { exclusions }),
    ...limitsBody(values, frame),
    ...(shares && values['comparison'] === 'with-greedy' && { comparison: 'with-greedy' }),
  };
  return {
    ...(greedy && values['stop'] !== 'skip' && { stop: stopFrom(values, currency) }),
    ...(Object.keys(conditions).length > 0 && { conditions }),
  };
}

function stopFrom(values: SettingValues, currency: string): StopAtMisfit {
  if (values['stop'] !== 'top-up') return {};
  return { topUp: { fromPercent: Number(values['topUpPercent']), reserve: amountText(values['topUpReserve'], currency) } };
}

function thresholdsFrom(values: SettingValues, currency: string): RuleThresholds {
  const said = (name: ConditionField) => (values[name] ?? '').trim();
  const perCost = said('perCostVotes') !== '' || said('perCost') !== '';
  return {
    ...(said('thresholdVotes') !== '' && { votes: Number(said('thresholdVotes')) }),
    ...(said('thresholdShare') !== '' && { shareOfBallots: Number(said('thresholdShare')) }),
    ...(perCost && { votesPerCost: { votes: Number(said('perCostVotes')), per: amountText(said('perCost'), currency) } }),
  };
}

const fields: readonly (readonly [path: string, field: ConditionField])[] = [
  ['stop.topUp.fromPercent', 'topUpPercent'],
  ['stop.topUp.reserve', 'topUpReserve'],
  ['stop', 'stop'],
  ['conditions.comparison', 'comparison'],
  ['conditions.thresholds.votesPerCost.votes', 'perCostVotes'],
  ['conditions.thresholds.votesPerCost.per', 'perCost'],
  ['conditions.thresholds.votes', 'thresholdVotes'],
  ['conditions.thresholds.shareOfBallots', 'thresholdShare'],
  ['conditions.ballots', 'emptyBallots'],
];

/** The field behind a path below `rule`: `conditions.thresholds.votes` → `thresholdVotes`. */
export function conditionFieldAt(path: string, conditions: RuleConditions | undefined, frame: SettingFrame): string | null {
  const own = fields.find(([known]) => path === known || path.startsWith(`${known}.`))?.[1];
  const [, part, at] = path.split('.');
  if (part === 'exclusions') return groupFieldOf(conditions?.exclusions?.[Number(at)], frame.drafts);
  return own ?? limitFieldAt(path, conditions, frame.districts);
}
