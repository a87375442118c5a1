import type { RuleConditions, RuleThresholds, StopAtMisfit } from '@madang/contracts/election-conditions';
import type { AllocationRuleBody, AllocationRuleView } from '@madang/contracts/elections';
import { toDecimal } from '@madang/money';
import { readAmount } from '../../../format/read-amount.js';
import type { SettingValues } from './setting-fields.js';

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
  'exclusions',
  'emptyBallots',
] as const;
export type ConditionField = (typeof conditionFields)[number];

/** What the fields begin with: the conditions as they are stored, or none. */
export function conditionValues(rule: AllocationRuleView | undefined): Readonly<Record<ConditionField, string>> {
  const { stop, conditions = {} } = rule ?? {};
  const { ballots, thresholds = {}, exclusions = [], comparison } = conditions;
  return {
    stop: stop === undefined ? 'skip' : stop.topUp ? 'top-up' : 'stop',
    topUpPercent: stop?.topUp?.fromPercent.toString() ?? '80',
    topUpReserve: stop?.topUp?.reserve ?? '',
    comparison: comparison ?? 'none',
    thresholdShare: thresholds.shareOfBallots?.toString() ?? '',
    thresholdVotes: thresholds.votes?.toString() ?? '',
    perCostVotes: thresholds.votesPerCost?.votes.toString() ?? '',
    perCost: thresholds.votesPerCost?.per ?? '',
    exclusions: exclusions.map(({ projects }) => projects.map(numberIn).join(', ')).join('\n'),
    emptyBallots: ballots ? 'set-aside' : 'count',
  };
}

/** The part of the body that they make; what the method does not have is not sent. */
export function conditionsBody(values: SettingValues, currency: string, projects: number): Pick<AllocationRuleBody, 'stop' | 'conditions'> {
  const greedy = values['rule'] === 'greedy' || values['rule'] === 'greedy-per-cost';
  const shares = values['rule'] === 'equal-shares';
  const thresholds = thresholdsFrom(values, currency);
  const exclusions = exclusionsFrom(values['exclusions'] ?? '', projects);
  const conditions: RuleConditions = {
    ...(values['emptyBallots'] === 'set-aside' && { ballots: { minProjects: 1 } }),
    ...(Object.keys(thresholds).length > 0 && { thresholds }),
    ...(exclusions.length > 0 && { exclusions }),
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

/** An amount as a rule states it; one that cannot be read stays as it stands, and is refused by name. */
function amountText(typed: string | undefined, currency: string): string {
  const text = (typed ?? '').trim();
  const amount = readAmount(text, currency);
  return amount.ok ? toDecimal(amount.value) : text;
}

/** One group a line, each the numbers of projects: `1, 3` → `P01`, `P03`. */
function exclusionsFrom(text: string, projects: number): { projects: string[] }[] {
  return text
    .split('\n')
    .map((line) => line.split(/[\s,;،、]+/).filter((word) => word !== ''))
    .filter((words) => words.length > 0)
    .map((words) => ({ projects: words.map((word) => (/^\d+$/.test(word) ? projectId(word, projects) : word)) }));
}

/** The id that a project gets by its number on the ballot: `3` of 12 → `P03`. */
export function projectId(number: string, projects: number): string {
  return `P${number.padStart(Math.max(2, String(projects).length), '0')}`;
}

/** `P03` → `3` */
function numberIn(id: string): string {
  return id.replace(/^P0*/, '');
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
  ['conditions.exclusions', 'exclusions'],
  ['conditions.ballots', 'emptyBallots'],
];

/** The field behind a path below `rule`: `conditions.thresholds.votes` → `thresholdVotes`. */
export function conditionFieldAt(path: string): ConditionField | null {
  return fields.find(([known]) => path === known || path.startsWith(`${known}.`))?.[1] ?? null;
}
