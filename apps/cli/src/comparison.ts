import { amountText, inCodePointOrder, type Allocation, type Audit, type Profile, type SettledRule } from '@madang/allocation';
import { wordsFor } from './allocation-in-words.js';
import { tableInWords } from './table-in-words.js';
import { count, percent } from './words.js';

/** What one rule made of the ballots. */
export interface RuleOutcome {
  readonly allocation: Allocation;
  readonly audit: Audit;
}

interface Differing {
  readonly id: string;
  /** Whether each rule funds it, in the order of the rules. */
  readonly funded: readonly boolean[];
}

/** A table of the rules, and below it the projects on which they differ. */
export function comparisonInWords(profile: Profile, outcomes: readonly RuleOutcome[]): string {
  const words = wordsFor(profile);
  const rules = outcomes.map(({ allocation, audit }, at) => [
    String(at + 1),
    nameOf(allocation.rule),
    String(allocation.selected.length),
    words.amount(allocation.costMinor),
    words.amount(allocation.leftMinor),
    shareOf(audit),
    String(audit.ejrPlusViolations.length),
  ]);
  const { differing, always } = differences(profile, outcomes);
  const header = ['', 'rule', 'funded', 'cost', 'left', 'voters with a project', 'EJR+ violations'];
  const columns = ['', ...outcomes.map((_, at) => String(at + 1)), 'votes', 'cost'];
  const rows = differing.map(({ id, funded }) => [
    words.project(id),
    ...funded.map((one) => (one ? 'x' : '.')),
    ...factsOf(profile, outcomes, id),
  ]);
  return [
    `${count(outcomes[0]!.audit.voters, 'ballot', 'ballots')}; budget ${words.amount(profile.budgetMinor)}; ${count(profile.projects.length, 'project', 'projects')}.`,
    '',
    ...tableInWords(header, rules, 2),
    '',
    differing.length === 0 ? 'All rules fund the same projects.' : 'Projects on which the rules differ (x: funded):',
    ...(differing.length === 0 ? [] : tableInWords(columns, rows, 1)),
    '',
    `Funded by every rule: ${always.length === 0 ? 'none' : always.map((id) => words.project(id)).join(', ')}.`,
    '',
  ].join('\n');
}

export function comparisonAsJson(profile: Profile, outcomes: readonly RuleOutcome[]): string {
  const amount = (minor: bigint) => amountText(minor, profile.decimals);
  const { differing, always } = differences(profile, outcomes);
  const json = {
    n: outcomes[0]!.audit.voters,
    budget: amount(profile.budgetMinor),
    rules: outcomes.map(({ allocation, audit }) => ({
      rule: allocation.rule.rule,
      utility: allocation.rule.utility,
      completion: allocation.rule.completion,
      funded: allocation.selected.length,
      cost: amount(allocation.costMinor),
      left: amount(allocation.leftMinor),
      served: audit.served,
      ejrPlusViolations: audit.ejrPlusViolations.length,
      ...(allocation.comparison ? { comparison: allocation.comparison } : {}),
      selected: allocation.selected,
    })),
    always,
    differ: differing.map(({ id, funded }) => ({ id, fundedBy: [...funded.keys()].filter((at) => funded[at]) })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function differences(
  profile: Profile,
  outcomes: readonly RuleOutcome[],
): { readonly differing: readonly Differing[]; readonly always: readonly string[] } {
  const sets = outcomes.map(({ allocation }) => new Set(allocation.selected));
  const all = profile.projects
    .map(({ id }): Differing => ({ id, funded: sets.map((set) => set.has(id)) }))
    .toSorted((one, other) => inCodePointOrder(one.id, other.id));
  return {
    differing: all.filter(({ funded }) => funded.includes(true) && funded.includes(false)),
    always: all.filter(({ funded }) => !funded.includes(false)).map(({ id }) => id),
  };
}

/** Votes and cost, as the first rule that mentions the project tells them. */
function factsOf(profile: Profile, outcomes: readonly RuleOutcome[], id: string): readonly string[] {
  const { allocation } = outcomes[0]!;
  const { votes, costMinor } = [...allocation.steps, ...allocation.rejected].find(({ project }) => project === id)!;
  return [String(votes), amountText(costMinor, profile.decimals)];
}

function shareOf({ served, voters }: Audit): string {
  return `${served} (${percent(served, voters)})`;
}

function nameOf({ rule, utility, completion }: SettledRule): string {
  return [rule, utility, completion === 'none' ? null : completion].filter((part) => typeof part === 'string').join(', ');
}
