import { checkProposalText } from '@madang/participation';
import { describe, expect, it } from 'vitest';
import type { Language } from '@madang/contracts/wire';
import { readDemo, type DemoProposal } from '../../src/seed/demo-files.js';
import { cents, lineCode, readTable } from './read-table.js';

const { proposals } = readDemo('demo-proposals.json');
const city = readDemo('city.json');
const { districts } = readDemo('districts.json');
const { residents } = readDemo('demo-people.json');
const lines = new Map(readTable('2025-gastos.csv').map((row) => [lineCode(row), row]));
const free = (code: string): bigint => cents(lines.get(code)!['Crédito definitivo']!) - cents(lines.get(code)!['Crédito dispuesto']!);
const moved = (proposal: DemoProposal, direction: 'from' | 'to'): bigint =>
  proposal.moves.filter((move) => move.direction === direction).reduce((sum, move) => sum + BigInt(move.cents), 0n);
const named = proposals.map((proposal) => [proposal.code, proposal] as const);

describe('demo proposals', () => {
  it('show every stage of the way to an answer', () => {
    const counts = Object.fromEntries(
      Array.from(
        Map.groupBy(proposals, ({ stage }) => stage),
        ([stage, group]) => [stage, group.length],
      ),
    );
    expect(counts).toEqual({
      draft: 1,
      published: 9,
      threshold_met: 2,
      in_review: 3,
      under_decision: 2,
      overdue: 2,
      answered_late: 1,
      on_ballot: 8,
      planned: 2,
      in_progress: 3,
      completed: 1,
      rejected: 2,
      expired: 1,
      withdrawn: 1,
      stalled: 1,
      verified: 1,
    });
    expect(new Set(proposals.map(({ code }) => code)).size).toBe(proposals.length);
    expect(proposals.every(({ demo }) => demo)).toBe(true);
  });

  it.each(named)('%s moves whole amounts between lines of 2025, and nothing is lost', (_code, proposal) => {
    expect(proposal.moves.filter((move) => !lines.has(move.line))).toEqual([]);
    expect(moved(proposal, 'from')).toBe(moved(proposal, 'to'));
    expect(moved(proposal, 'from')).toBeGreaterThan(0n);
  });

  it.each(named)('%s is a text that could have been handed in', (_code, { title, problem, change, affected, knownBy, pastWrong }) =>
    expect(checkProposalText({ title, problem, change, whoIsAffected: affected, howOneWouldKnow: knownBy, pastWrong })).toEqual([]),
  );

  it('take no more from a line, all together, than is free there', () => {
    const taken = new Map<string, bigint>();
    for (const move of proposals.flatMap(({ moves }) => moves))
      if (move.direction === 'from') taken.set(move.line, (taken.get(move.line) ?? 0n) + BigInt(move.cents));
    expect([...taken].filter(([code, amount]) => amount > free(code))).toEqual([]);
  });

  it.each(named)('%s is written in the script of its language and can be followed in another', (_code, proposal) => {
    const script: Record<Language, RegExp> = {
      ar: /\p{Script=Arabic}/u,
      ko: /\p{Script=Hangul}/u,
      es: /\p{Script=Latin}/u,
      en: /\p{Script=Latin}/u,
    };
    for (const text of [proposal.title, proposal.problem, proposal.change, proposal.affected, proposal.knownBy])
      expect(text).toMatch(script[proposal.language]);
    expect(Object.keys(proposal.translations)).toContain(proposal.language === 'en' ? 'es' : 'en');
    expect(proposal.translations).not.toHaveProperty(proposal.language);
  });

  it.each(named)('%s names only what the city knows', (_code, proposal) => {
    expect(proposal.district === null || districts.some(({ code }) => code === proposal.district)).toBe(true);
    expect(proposal.priorityGroups.filter((code) => !city.priorityGroups.some((group) => group.code === code))).toEqual([]);
    for (const number of [proposal.author, ...proposal.coAuthors]) expect(number).toBeLessThanOrEqual(residents.count);
  });
});
