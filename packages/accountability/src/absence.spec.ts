import { err, ok, type CalendarDate, type PersonId } from '@madang/basics';
import { describe, expect, it } from 'vitest';
import { planAbsence, type Absence } from './absence.js';

const [kim, lee] = ['kim', 'lee'] as [PersonId, PersonId];
const day = (text: string) => `2026-${text}` as CalendarDate;
const today = day('07-10');
const away = (changes: Partial<Absence> = {}): Absence => ({
  personId: kim,
  from: day('07-20'),
  until: day('08-02'),
  substituteId: lee,
  ...changes,
});

describe('planAbsence', () => {
  it('takes days to come and days that have begun, with or without somebody who stands in', () => {
    expect(planAbsence(away(), [], today)).toEqual(ok(away()));
    const ill = away({ from: day('07-08'), until: today, substituteId: null });
    expect(planAbsence(ill, [], today)).toEqual(ok(ill));
  });

  it('refuses days that are over, turned round, or longer than a year', () => {
    const refused = err({ code: 'absence/no-such-days' });
    expect(planAbsence(away({ from: day('07-01'), until: day('07-09') }), [], today)).toEqual(refused);
    expect(planAbsence(away({ from: day('08-03') }), [], today)).toEqual(refused);
    expect(planAbsence(away({ until: '2027-07-22' as CalendarDate }), [], today)).toEqual(refused);
  });

  it('refuses a second absence on the same day, and takes one from the next day on', () => {
    const second = away({ from: day('08-02'), until: day('08-05') });
    expect(planAbsence(second, [away()], today)).toEqual(err({ code: 'absence/away-already', from: day('07-20'), until: day('08-02') }));
    expect(planAbsence({ ...second, from: day('08-03') }, [away()], today).ok).toBe(true);
  });

  it('refuses who is away on one of the days, so that nobody stands in for each other', () => {
    const theirs = away({ personId: lee, substituteId: kim, from: day('08-02'), until: day('08-09') });
    expect(planAbsence(away(), [theirs], today)).toEqual(err({ code: 'absence/substitute-away', from: theirs.from, until: theirs.until }));
    expect(planAbsence(away(), [{ ...theirs, from: day('08-03') }], today).ok).toBe(true);
    expect(planAbsence(away({ substituteId: null }), [theirs], today).ok).toBe(true);
    expect(planAbsence(away({ substituteId: kim }), [], today)).toEqual(err({ code: 'absence/own-substitute' }));
  });
});
