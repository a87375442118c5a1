import { describe, expect, it } from 'vitest';
import { readDemo } from '../../src/seed/demo-files.js';
import { cents, lineCode, readTable } from './read-table.js';

const { proposals } = readDemo('demo-proposals.json');
const city = readDemo('city.json');
const { assemblies } = readDemo('demo-assemblies.json');
const { statements } = readDemo('demo-statements.json');
const lines = new Map(readTable('2025-gastos.csv').map((row) => [lineCode(row), row]));
const free = (code: string): bigint => cents(lines.get(code)!['Crédito definitivo']!) - cents(lines.get(code)!['Crédito dispuesto']!);

describe('demo assemblies', () => {
  const [held, coming] = assemblies;

  it('are one held and one to come', () => {
    expect([held?.status, coming?.status, assemblies.length]).toEqual(['held', 'announced', 2]);
    expect([held!.days['held']! < 0, coming!.days['held']! > 0]).toEqual([true, true]);
    expect(held!.days['minutesSigned']! - held!.days['minutesOpen']!).toBeGreaterThanOrEqual(7);
  });

  it.each(assemblies.map((assembly) => [assembly.code, assembly] as const))(
    '%s has an agenda that fills its time and is paid from a line',
    (_code, assembly) => {
      expect(assembly.agenda.reduce((sum, item) => sum + item.minutes, 0)).toBe(assembly.minutes);
      expect(BigInt(assembly.paidBy.cents)).toBeLessThanOrEqual(free(assembly.paidBy.line));
    },
  );

  it('open the door for a proposal by a recorded decision', () => {
    const [decision] = held!.decisions;
    const opened = proposals.find(({ code }) => code === decision!.opensDoorFor)!;
    expect([opened.door, opened.assembly, opened.days.thresholdMet]).toEqual(['assembly', held!.code, decision!.doorOn]);
    expect(decision!.agree + decision!.disagree + decision!.pass).toBe(held!.attendance!.total);
  });

  it('hold fourteen statements of one idea each, marked by everybody in the room', () => {
    expect(statements).toHaveLength(14);
    for (const { text, agree, disagree, pass } of statements) {
      expect(text.length).toBeLessThanOrEqual(280);
      expect(agree + disagree + pass).toBe(held!.attendance!.total);
    }
  });

  it('show no group of fewer than ten people', () => {
    const { byGroup, hiddenGroups, hiddenBelow } = held!.attendance!;
    expect(byGroup.filter(({ people }) => people < hiddenBelow)).toEqual([]);
    expect([...byGroup.map(({ group }) => group), ...hiddenGroups].toSorted()).toEqual(
      city.priorityGroups.map(({ code }) => code).toSorted(),
    );
  });

  it('keep minority statements that a fifth of the room shares', () => {
    for (const { statement } of held!.minorityStatements) {
      const { agree, disagree, pass } = statements.find(({ code }) => code === statement)!;
      expect(agree * 5).toBeGreaterThanOrEqual(agree + disagree + pass);
    }
  });
});
