import { amountText, tellsMoreSupporters, type Allocation, type Audit, type Profile } from '@madang/allocation';
import { auditInWords } from './audit-in-words.js';
import { conditionsInWords } from './conditions-in-words.js';
import { foundInWords } from './found-in-words.js';
import { rejectionInWords } from './rejection-in-words.js';
import { ruleInWords } from './rule-in-words.js';
import { stepInWords } from './step-in-words.js';
import { count, type Words } from './words.js';

const figureUnknown = 'How many more supporters a project would have needed is not known under this rule without counting again.';

/** What is funded, in a few lines. */
export function summaryInWords(allocation: Allocation, profile: Profile, audit?: Audit): string {
  const words = wordsFor(profile);
  const funded = allocation.steps.map((step, at) => `${at + 1}. ${words.project(step.project)}: ${words.amount(step.costMinor)}`);
  const rest = allocation.rejected.length;
  const others = rest === 0 ? 'Every project is funded.' : `${count(rest, 'project is', 'projects are')} not funded. --explain says why.`;
  return lines([...heading(allocation, words), '', ...funded, '', others, ...audited(audit, words)]);
}

/** Every step and every refusal, in sentences. */
export function explainedInWords(allocation: Allocation, profile: Profile, audit?: Audit): string {
  const words = wordsFor(profile);
  return lines([
    ...heading(allocation, words),
    '',
    ...allocation.steps.map((step, at) => `${at + 1}. ${stepInWords(step, words)}`),
    '',
    allocation.rejected.length === 0 ? 'Every project is funded.' : 'Not funded:',
    ...allocation.rejected.map((rejection) => `- ${rejectionInWords(rejection, words)}`),
    ...(allocation.rejected.length === 0 || tellsMoreSupporters(allocation.rule) ? [] : [figureUnknown]),
    ...audited(audit, words),
  ]);
}

function audited(audit: Audit | undefined, words: Words): string[] {
  return audit ? ['', 'Audit', ...auditInWords(audit, words)] : [];
}

function heading(allocation: Allocation, words: Words): string[] {
  const { amount } = words;
  const { voters, budgetMinor, costMinor, leftMinor, selected, rejected, share, ties } = allocation;
  const all = selected.length + rejected.length;
  const raised =
    share && share.raisedByUnits > 0 ? [`Every voter's share was raised by ${share.raisedByUnits} to use more of the budget.`] : [];
  return [
    ruleInWords(allocation.rule),
    ...conditionsInWords(allocation.rule),
    `${count(voters, 'ballot', 'ballots')}; budget ${amount(budgetMinor)}.`,
    `${selected.length} of ${count(all, 'project', 'projects')} funded for ${amount(costMinor)}; ${amount(leftMinor)} left.`,
    ...raised,
    ...foundInWords(allocation, words),
    ties === 0 ? 'No tie decided.' : `${count(ties, 'tie was', 'ties were')} broken.`,
  ];
}

export function wordsFor({ projects, decimals }: Profile): Words {
  const names = new Map(projects.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id)?.replaceAll(/\s+/g, ' ').trim();
  return { amount: (minor) => amountText(minor, decimals), project: (id) => (nameOf(id) ? `${id} (${nameOf(id)})` : id) };
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
