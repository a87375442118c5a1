import type { LineCode } from '@madang/basics';
import type { Currency } from '@madang/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BudgetLine } from './budget-line.js';
import { dimensions, groupLines, type GroupQuestion } from './group-lines.js';

const EUR = 'EUR' as Currency;
const eur = (minor: bigint) => ({ minor, currency: EUR });
const ask = { direction: 'expenditure', dimension: 'policy', currency: EUR } as const satisfies GroupQuestion;

function line(programme: string, initial: bigint, rest: Partial<BudgetLine> = {}): BudgetLine {
  return {
    code: `E-001-${programme}` as LineCode,
    direction: 'expenditure',
    elimination: false,
    body: { code: '001', name: 'City' },
    department: { code: '120', name: 'Safety' },
    programme: { code: programme, name: `Programme ${programme}` },
    chapter: { code: '1', name: 'Staff' },
    initial: eur(initial),
    rowCount: 1,
    ...rest,
  };
}

describe('groupLines', () => {
  const lines = [line('13201', 60n), line('13301', 20n), line('31100', 40n), line('13000', 20n, { elimination: true })];

  it('adds up by policy, largest first, in shares of the consolidated total', () => {
    const { groups, consolidated } = groupLines(lines, ask);
    expect(consolidated.initial).toEqual(eur(100n));
    expect(groups.map((group) => [group.key, group.totals.initial.minor, group.totals.lineCount, group.shareBasisPoints])).toEqual([
      ['13', 80n, 2, 8000],
      ['31', 40n, 1, 4000],
    ]);
  });
  it('shows eliminations as a part of their own, with a negative share', () =>
    expect(groupLines(lines, ask).eliminations).toMatchObject({ totals: { initial: eur(20n), lineCount: 1 }, shareBasisPoints: -2000 }));
  it('leaves income out when spending is asked for', () =>
    expect(groupLines([...lines, line('13201', 5n, { direction: 'revenue' })], ask)).toEqual(groupLines(lines, ask)));
  it('names a department by its body too, since both number from the start', () => {
    const health = line('31100', 9n, { body: { code: '508', name: 'Health' } });
    const { groups } = groupLines([...lines, health], { ...ask, dimension: 'department' });
    expect(groups.map((group) => [group.key, group.name])).toEqual([
      ['001-120', 'Safety'],
      ['508-120', 'Safety'],
    ]);
  });
  it('keeps lines without a code together, without a key', () => {
    const { groups } = groupLines([line('13201', 5n, { district: '07' }), line('13301', 9n)], { ...ask, dimension: 'district' });
    expect(groups.map((group) => group.key)).toEqual([undefined, '07']);
  });
  it('ranks by what was executed when asked to', () => {
    const spent = [line('13201', 60n, { executed: eur(1n) }), line('31100', 40n, { executed: eur(39n) })];
    expect(groupLines(spent, { ...ask, by: 'executed' }).groups.map((group) => [group.key, group.shareBasisPoints])).toEqual([
      ['31', 9750],
      ['13', 250],
    ]);
  });
  it('has no shares of nothing', () => expect(groupLines([line('13201', 0n)], ask).groups[0]!.shareBasisPoints).toBeUndefined());
  it('loses nothing in any dimension: groups less eliminations are the consolidated total', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('13201', '13301', '31100', '01111'), fc.bigInt(), fc.boolean())),
        fc.constantFrom(...dimensions),
        (parts, dimension) => {
          const many = parts.map(([programme, minor, elimination]) => line(programme, minor, { elimination }));
          const { groups, eliminations, consolidated } = groupLines(many, { ...ask, dimension });
          const gross = groups.reduce((sum, group) => sum + group.totals.initial.minor, 0n);
          expect(gross - eliminations.totals.initial.minor).toBe(consolidated.initial.minor);
        },
      ),
    ));
});
