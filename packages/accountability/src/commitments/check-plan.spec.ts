import { addDays, calendarDate, type CalendarDate, type LineCode } from '@madang/basics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptedLines, checkPlan, type Plan, type PlanFacts } from '../index.js';

const day = (text: string): CalendarDate => {
  const read = calendarDate(text);
  if (!read.ok) throw new Error(text);
  return read.value;
};
const today = day('2026-11-22');
const [roads, benches, trees] = ['E-roads', 'E-benches', 'E-trees'] as LineCode[] as [LineCode, LineCode, LineCode];
const facts: PlanFacts = {
  today,
  asked: [
    { line: roads, asked: -100n, accepted: -60n },
    { line: benches, asked: 100n, accepted: 60n },
  ],
  known: new Set([roads, benches, trees]),
};
const milestone = (days: number) => ({ title: 'Tender', dueOn: addDays(today, days), office: 'Parks' });
const lines: Plan['lines'] = [
  { line: roads, promised: -60n, reason: null },
  { line: benches, promised: 60n, reason: null },
];
const plan: Plan = { milestones: [milestone(10), milestone(10), milestone(40)], lines };
const codes = (changed: Partial<Plan>) => checkPlan({ ...plan, ...changed }, facts).map(({ code }) => code);

describe('a plan', () => {
  it('stands when it promises what was accepted, in steps that follow each other', () => expect(checkPlan(plan, facts)).toEqual([]));
  it('has at least one step', () => expect(codes({ milestones: [] })).toEqual(['commitment/no-milestone']));
  it('may name today, never yesterday', () => {
    expect(codes({ milestones: [milestone(0)] })).toEqual([]);
    expect(codes({ milestones: [milestone(-1)] })).toEqual(['commitment/milestone-in-the-past']);
  });
  it('has its steps in the order of their days', () =>
    expect(checkPlan({ ...plan, milestones: [milestone(10), milestone(9)] }, facts)).toEqual([
      { code: 'commitment/milestones-out-of-order', at: 1 },
    ]));
  it('leaves out no line that was asked for, not even one of which nothing is promised', () =>
    expect(codes({ lines: [] })).toEqual(['commitment/line-left-out', 'commitment/line-left-out']));
  it('names no line that the budget does not have, and none twice', () => {
    const strange = { line: 'E-moon' as LineCode, promised: 0n, reason: 'Because' };
    expect(codes({ lines: [...lines, strange] })).toEqual(['commitment/line-unknown']);
    expect(codes({ lines: [...lines, { line: roads, promised: 0n, reason: 'Again' }] })).toEqual(['commitment/line-twice']);
  });
  it('takes nowhere what it does not give elsewhere', () => {
    const [first] = lines;
    const more = { line: benches, promised: 61n, reason: 'Rounded up' };
    expect(checkPlan({ ...plan, lines: [first!, more] }, facts)).toEqual([{ code: 'commitment/unbalanced', by: 1n }]);
  });

  it('says why it promises anything but what was accepted: less, more, or for a line that nobody asked for', () =>
    fc.assert(
      fc.property(
        fc.bigInt(-500n, 500n),
        fc.bigInt(-500n, 500n),
        fc.constantFrom(null, '', '  ', 'The ground is wet'),
        (one, other, reason) => {
          const promised = [
            { line: roads, promised: one, reason },
            { line: benches, promised: other, reason },
            { line: trees, promised: -one - other, reason },
          ];
          const wanted = [-60n, 60n, 0n];
          const unsaid = promised.filter((line, at) => line.promised !== wanted[at] && !line.reason?.trim());
          const found = checkPlan({ ...plan, lines: promised }, facts);
          expect(found).toEqual(
            unsaid.map(({ line }) => ({
              code: 'commitment/difference-without-reason',
              at: promised.findIndex((p) => p.line === line),
              line,
            })),
          );
        },
      ),
    ));
});

describe('what an answer accepts', () => {
  const asked = facts.asked.map(({ line, asked: amount }) => ({ line, asked: amount }));
  it('is all that was asked for, where it says so', () =>
    expect(acceptedLines(asked, 'all').map(({ accepted }) => accepted)).toEqual([-100n, 100n]));
  it('is nothing for a line that a partial answer does not name', () =>
    expect(acceptedLines(asked, new Map([[roads, -60n]]))).toEqual([
      { line: roads, asked: -100n, accepted: -60n },
      { line: benches, asked: 100n, accepted: 0n },
    ]));
});
