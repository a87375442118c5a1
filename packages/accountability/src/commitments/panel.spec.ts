import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grades, gradesNeeded, panelOutcome, seatOf, type Grade, type PanelCandidate } from '../index.js';

const anyGrade = fc.constantFrom(...(Object.keys(grades) as Grade[]));
const nobody: PanelCandidate = {
  isAuthor: false,
  backedBeforeAnswer: false,
  isFacilitator: false,
  isStaff: false,
  facilitatorSeatTaken: false,
};

describe('the panel', () => {
  it('seats authors, those who backed it before the answer, and one facilitator', () => {
    expect(seatOf({ ...nobody, isAuthor: true })).toBe('author');
    expect(seatOf({ ...nobody, backedBeforeAnswer: true, isFacilitator: true, facilitatorSeatTaken: true })).toBe('supporter');
    expect(seatOf({ ...nobody, isFacilitator: true })).toBe('facilitator');
    expect(seatOf({ ...nobody, isFacilitator: true, facilitatorSeatTaken: true })).toBe('taken');
    expect(seatOf(nobody)).toBe('none');
  });
  it('never seats staff, whatever else they are', () =>
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), fc.boolean(), (isAuthor, backedBeforeAnswer, isFacilitator) => {
        expect(seatOf({ ...nobody, isAuthor, backedBeforeAnswer, isFacilitator, isStaff: true })).toBe('none');
      }),
    ));
  it('decides nothing before enough have graded, or all where it is small', () => {
    expect(panelOutcome([], 5)).toBeNull();
    expect(panelOutcome(['E', 'E'], 5)).toMatchObject({ missing: 1, decides: null });
    expect(panelOutcome(['E', 'E'], 2)).toMatchObject({ missing: 0, decides: 'reopen' });
  });
  it('reopens at C or worse and lets A and B be closed', () =>
    fc.assert(
      fc.property(fc.array(anyGrade, { minLength: gradesNeeded, maxLength: 30 }), (given) => {
        const outcome = panelOutcome(given, 30);
        expect(outcome?.decides).toBe((outcome?.median ?? 'A') >= 'C' ? 'reopen' : 'may_close');
      }),
    ));
});
