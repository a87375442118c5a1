import { responseStates } from '@madang/accountability';
import type { CalendarDate } from '@madang/basics';
import { describe, expect, it } from 'vitest';
import { dutyStates, lateness, owedStates, reproachStates } from './owed-states.js';

const day = (text: string) => text as CalendarDate;

describe('the states in which the city owes something', () => {
  it('hold every due, overdue and escalated state', () => {
    const owing = Object.entries(responseStates).filter(([, { kind }]) => ['due', 'overdue', 'escalated'].includes(kind));
    expect(owedStates).toEqual(expect.arrayContaining(owing.map(([state]) => state)));
  });
  it('hold whatever silence has led to, so that nothing late is left out of the public list', () =>
    expect(owedStates).toEqual(expect.arrayContaining([...reproachStates])));
  it('do not hold what only waits for residents, or is over', () =>
    expect(owedStates.filter((state) => ['draft', 'screening', 'published', 'expired', 'closed'].includes(state))).toEqual([]));
});

describe('lateness', () => {
  const owed = { owedIn: null, owedOn: null };
  it('counts the days that are left until the promised date', () =>
    expect(lateness({ state: 'under_decision', dueOn: day('2026-03-10'), ...owed }, day('2026-03-03'))).toEqual({
      daysLeft: 7,
      daysLate: 0,
      ...owed,
    }));
  it('counts the promised day itself as in time', () =>
    expect(lateness({ state: 'under_decision', dueOn: day('2026-03-10'), ...owed }, day('2026-03-10')).daysLate).toBe(0));
  it('names the missed duty from the next day on, before the clock has come by', () =>
    expect(lateness({ state: 'under_decision', dueOn: day('2026-03-10'), ...owed }, day('2026-03-12'))).toEqual({
      daysLeft: 0,
      daysLate: 2,
      owedIn: 'under_decision',
      owedOn: '2026-03-10',
    }));
  it('counts from the first missed date through every escalation', () => {
    const escalated = { state: 'escalated_2', dueOn: day('2026-06-01'), owedIn: 'under_decision', owedOn: day('2026-03-10') } as const;
    expect(lateness(escalated, day('2026-05-10')).daysLate).toBe(61);
  });
  it('reproaches nobody when the time for support runs out', () =>
    expect(lateness({ state: 'published', dueOn: day('2026-03-10'), ...owed }, day('2026-04-10')).daysLate).toBe(0));
  it('knows every state whose silence is somebody’s fault', () => expect(dutyStates).toContain('accepted'));
});
