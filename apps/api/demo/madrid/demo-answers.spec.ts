import { describe, expect, it } from 'vitest';
import { readDemo, type DemoDay, type DemoProposal } from '../../src/seed/demo-files.js';
import { cents, lineCode, readTable } from './read-table.js';

const { proposals } = readDemo('demo-proposals.json');
const moved = (proposal: DemoProposal, direction: 'from' | 'to'): bigint =>
  proposal.moves.filter((move) => move.direction === direction).reduce((sum, move) => sum + BigInt(move.cents), 0n);
const answered = proposals.flatMap(({ code, response }) => (response ? [[code, response] as const] : []));
const deliveries = proposals.flatMap(({ code, delivery }) => (delivery ? [[code, delivery] as const] : []));
const day = (proposal: DemoProposal, name: DemoDay): number => proposal.days[name] ?? Number.NaN;

describe('demo answers', () => {
  it.each(answered)('%s has all that an answer must carry', (code, response) => {
    const proposal = proposals.find((one) => one.code === code)!;
    expect(response.explanation.length).toBeGreaterThanOrEqual(200);
    for (const text of [response.office, response.officeHolder, response.alternative, response.nextStep.what])
      expect(text.length).toBeGreaterThan(5);
    expect(response.figures.length).toBeGreaterThan(0);
    expect(response.language).toBe(proposal.language);
    for (const { explanation } of Object.values(response.translations)) expect(explanation.length).toBeGreaterThanOrEqual(200);
    expect(Object.keys(response.translations)).toEqual(['en']);
    expect(response.decision === 'accepted').toBe(response.reasonCode === null);
    expect(response.appeal?.lastDay).toBe(response.decision === 'accepted' ? undefined : day(proposal, 'answered') + 30);
  });

  it.each(answered)('%s cites figures that stand in the tables', (_code, { figures }) => {
    for (const { source, cents: amount } of figures) {
      const row = readTable(source.file).find((one) => lineCode(one) === source.line);
      expect(cents(row?.[source.column] ?? `${source.line} ${source.column}`)).toBe(BigInt(amount));
    }
  });

  it.each(answered.filter(([, { parts }]) => parts.length > 0))('%s answers for the whole amount, part by part', (code, { parts }) => {
    const proposal = proposals.find((one) => one.code === code)!;
    expect(parts.reduce((sum, part) => sum + BigInt(part.cents), 0n)).toBe(moved(proposal, 'from'));
  });

  it.each(answered.filter(([, { reasonCode }]) => reasonCode !== null))(
    '%s shows the evidence that its reason asks for',
    (_code, { reasonCode, evidence }) => {
      const asked: Record<string, string[]> = {
        law: ['citation', 'provision_text'],
        competence: ['body_in_charge', 'proof_of_transfer'],
        policy_choice: ['competing_use', 'office_holder'],
      };
      expect(Object.keys(evidence).toSorted()).toEqual(asked[reasonCode!]);
    },
  );

  it.each(deliveries)('%s promises the whole amount, keeps inside it, and tells of itself every quarter until it stalls', (code, delivery) => {
    const proposal = proposals.find((one) => one.code === code)!;
    expect(BigInt(delivery.promisedCents)).toBe(moved(proposal, 'from'));
    const spent = delivery.reports.map(({ spentCents }) => BigInt(spentCents ?? '0'));
    expect(spent).toEqual(spent.toSorted((one, other) => Number(one - other)));
    expect(spent.at(-1)!).toBeLessThanOrEqual(BigInt(delivery.promisedCents));
    const ended = { completed: day(proposal, 'completed'), verified: day(proposal, 'completed'), stalled: day(proposal, 'lastUpdate') };
    const told = [...delivery.reports.map((report) => report.day), { ...ended }[proposal.state as keyof typeof ended] ?? 0];
    expect(told.filter((at, index) => index > 0 && (at < told[index - 1]! || at - told[index - 1]! > 90))).toEqual([]);
  });
});
