import type { CalendarDate } from '@madang/basics';
import { describe, expect, it } from 'vitest';
import { answerOverdue } from './index.js';

const day = (text: string) => text as CalendarDate;

describe('answerOverdue', () => {
  it('nothing is late on the due date', () =>
    expect(answerOverdue({ state: 'under_decision', dueOn: day('2026-05-09'), owedOn: null }, day('2026-05-09'))).toBe(0));
  it('the next day is one day late, timer or no timer', () =>
    expect(answerOverdue({ state: 'under_decision', dueOn: day('2026-05-09'), owedOn: null }, day('2026-05-10'))).toBe(1));
  it('an escalation goes on counting from the first missed date, not from its own', () =>
    expect(answerOverdue({ state: 'escalated_3', dueOn: day('2026-12-01'), owedOn: day('2026-05-09') }, day('2026-08-09'))).toBe(92));
  it('a support period that ran out makes nobody late', () =>
    expect(answerOverdue({ state: 'published', dueOn: day('2026-05-09'), owedOn: null }, day('2026-06-09'))).toBe(0));
  it('a closed item owes nothing', () => expect(answerOverdue({ state: 'closed', dueOn: null, owedOn: null }, day('2026-06-09'))).toBe(0));
});
