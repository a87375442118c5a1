import type { Audit, EjrPlusViolation, GroupSpending } from '@madang/allocation';
import { count, percent, type Words } from './words.js';

/** An audit as sentences, one a line. */
export function auditInWords(audit: Audit, words: Words): readonly string[] {
  const { voters, served, unserved, ejrPlusViolations } = audit;
  if (voters === 0) return ['Nobody voted: there is nobody to be served or passed over.'];
  return [
    `Of ${count(voters, 'voter', 'voters')}, ${served} (${percent(served, voters)}) chose at least one funded project and ${unserved} (${percent(unserved, voters)}) chose none.`,
    ...distributionInWords(audit, words),
    ...proportionality(ejrPlusViolations, words),
    ...spending('By category', audit.byCategory, audit, words),
    ...spending('By area', audit.byArea, audit, words),
  ];
}

function distributionInWords({ spentOnChoices, fundedChoices }: Audit, { amount }: Words): readonly string[] {
  const rows = spentOnChoices.map(({ percent: at, has }, index) => {
    const who = at === 0 ? 'the worst-off' : at === 100 ? 'the best-off' : at === 50 ? 'the one in the middle' : `the one at ${at} percent`;
    return `${who} ${amount(has)} and ${fundedChoices[index]!.has}`;
  });
  return [`Spent on what a voter chose, and how many of those projects, from the worst-off up: ${rows.join('; ')}.`];
}

function proportionality(violations: readonly EjrPlusViolation[], words: Words): readonly string[] {
  if (violations.length === 0) {
    return ['No group was passed over: proportionality (EJR+ up to any project, by cost) holds.'];
  }
  const heading = `Proportionality (EJR+ up to any project, by cost) does not hold for ${count(violations.length, 'project', 'projects')}:`;
  return [heading, ...violations.map((violation) => `- ${violationInWords(violation, words)}`)];
}

function violationInWords(
  { project, costMinor, group, dueMinor, hasAtMostMinor }: EjrPlusViolation,
  { amount, project: name }: Words,
): string {
  return `${count(group, 'voter', 'voters')} who chose ${name(project)} for ${amount(costMinor)} could together dispose of ${amount(dueMinor)}, but none of them got more than ${amount(hasAtMostMinor)} of what they chose, and even with this project none would reach that part.`;
}

function spending(title: string, groups: readonly GroupSpending[], { voters }: Audit, { amount }: Words): readonly string[] {
  if (groups.length === 0) return [];
  const [spent, choices] = [groups.reduce((sum, one) => sum + one.spentMinor, 0n), groups.reduce((sum, one) => sum + one.choices, 0)];
  const rows = groups.map(
    (one) =>
      `- ${one.name}: ${one.funded} of ${count(one.projects, 'project', 'projects')} funded for ${amount(one.spentMinor)} (${percent(Number(one.spentMinor), Number(spent))} of this list); chosen by ${percent(one.chosenBy, voters)} of the voters; ${percent(one.choices, choices)} of the choices.`,
  );
  return [`${title}:`, ...rows];
}
