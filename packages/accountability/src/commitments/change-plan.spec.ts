import type { CalendarDate, LineCode } from '@madang/basics';
import { describe, expect, it } from 'vitest';
import { changePlan, type PlanChange } from './change-plan.js';

const day = (text: string) => text as CalendarDate;
const code = (text: string) => text as LineCode;
const today = day('2026-06-01');
const milestone = (position: number, dueOn: string, reachedOn: string | null = null) => ({
  position,
  title: `Step ${position}`,
  office: 'Works',
  dueOn: day(dueOn),
  reachedOn: reachedOn === null ? null : day(reachedOn),
});
const line = (name: string, promised: bigint) => ({ line: code(name), promised, reason: null });
const plan = {
  milestones: [milestone(0, '2026-03-01', '2026-03-04'), milestone(1, '2026-05-01'), milestone(2, '2026-09-01')],
  lines: [line('roads', -3000n), line('rent', 3000n)],
};
const change = (days: Record<number, string>, amounts: Record<string, bigint> = {}): PlanChange => ({
  reason: 'The tender failed.',
  days: new Map(Object.entries(days).map(([at, on]) => [Number(at), day(on)])),
  amounts: new Map(Object.entries(amounts).map(([name, minor]) => [code(name), minor])),
});
const refused = (wanted: PlanChange) => {
  const changed = changePlan(plan, wanted, today);
  return changed.ok ? 'allowed' : changed.error.code;
};

describe('a change of a published plan', () => {
  it('moves days and amounts, and gives its reason to every line that it touches', () => {
    const changed = changePlan(plan, change({ 1: '2026-08-01' }, { roads: -2500n, rent: 2500n }), today);
    expect(changed).toMatchObject({
      ok: true,
      value: {
        milestones: [{ dueOn: '2026-03-01' }, { dueOn: '2026-08-01' }, { dueOn: '2026-09-01' }],
        lines: [
          { promised: -2500n, reason: 'The tender failed.' },
          { promised: 2500n, reason: 'The tender failed.' },
        ],
      },
    });
  });

  it('leaves a day that has passed as it is where nobody moves it', () => {
    expect(changePlan(plan, change({ 2: '2026-10-01' }), today)).toMatchObject({ ok: true, value: { lines: plan.lines } });
  });

  it.each([
    ['commitment/nothing-changed', change({ 1: '2026-05-01' }, { rent: 3000n })],
    ['commitment/milestone-unknown', change({ 7: '2026-08-01' })],
    ['commitment/reached-already', change({ 0: '2026-04-01' })],
    ['commitment/milestone-in-the-past', change({ 1: '2026-05-31' })],
    ['commitment/milestones-out-of-order', change({ 1: '2026-09-02' })],
    ['commitment/line-unknown', change({}, { schools: 1n })],
    ['commitment/unbalanced', change({}, { rent: 2500n })],
  ] as const)('is refused as %s', (why, wanted) => expect(refused(wanted)).toBe(why));
});
