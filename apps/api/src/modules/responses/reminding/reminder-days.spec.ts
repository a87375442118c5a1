import { addDays, type CalendarDate } from '@madang/basics';
import { describe, expect, it } from 'vitest';
import { reminderDue } from './reminder-days.js';

const dueOn = '2026-06-30' as CalendarDate;
const on = (daysBefore: number, whole = 60) => reminderDue({ enteredOn: addDays(dueOn, -whole), dueOn }, addDays(dueOn, -daysBefore));

describe('reminderDue', () => {
  it('is the first a week before, the second two days before, and none earlier or too late', () =>
    expect([8, 7, 3, 2, 0, -1].map((days) => on(days))).toEqual([null, 7, 7, 2, 2, null]));
  it('a step of a week begins without the first, one of two days without any', () => {
    expect([7, 3, 2].map((days) => on(days, 7))).toEqual([null, null, 2]);
    expect([2, 0].map((days) => on(days, 2))).toEqual([null, null]);
  });
});
