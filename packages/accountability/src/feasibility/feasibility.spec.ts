import type { PersonId } from '@madang/basics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFeasibility, lookAgain, type FeasibilityFindings } from '../index.js';

const whole: FeasibilityFindings = {
  legality: 'lawful',
  legalBasis: 'Local roads act, section 4',
  practicality: 'feasible',
  technicalNote: '',
  costLow: 1_000_00n,
  costHigh: 1_400_00n,
  runningCost: 0n,
  costBasis: 'Two offers and last year’s contract',
  reasonCode: null,
  explanation: 'Benches can stand on the north side of the street at once; on the south side they follow when the pavement is finished.',
};
const gaps = (changes: Partial<FeasibilityFindings>) =>
  checkFeasibility({ ...whole, ...changes }).map(({ code, field }) => `${code.slice(12)} ${field}`);

describe('checkFeasibility', () => {
  it('finds nothing where everything is said; zero a year is an answer', () => expect(gaps({})).toEqual([]));
  it('asks for the ground of every finding', () => {
    expect(gaps({ legality: null, practicality: null })).toEqual(['missing legality', 'missing practicality']);
    expect(gaps({ legalBasis: 'law' })).toEqual(['too-short legalBasis']);
    expect(gaps({ practicality: 'on_conditions' })).toEqual(['too-short technicalNote']);
  });
  it('asks for the whole cost, from low to high, and how it was estimated', () => {
    expect(gaps({ costLow: null, costHigh: null, runningCost: null, costBasis: '' })).toEqual([
      'missing costLow',
      'missing costHigh',
      'missing runningCost',
      'too-short costBasis',
    ]);
    expect(gaps({ costLow: 2n, costHigh: 1n })).toEqual(['wrong-way-round costHigh']);
  });
  it('needs no cost of what cannot be, but a reason', () =>
    expect(gaps({ legality: 'unlawful', costLow: null, costHigh: null, runningCost: null, costBasis: '' })).toEqual([
      'missing reasonCode',
    ]));
  it('takes no explanation that explains nothing', () => expect(gaps({ explanation: 'No.' })).toEqual(['too-short explanation']));
});

describe('lookAgain', () => {
  const [writer, other, colleague] = ['a', 'b', 'c'] as PersonId[] as [PersonId, PersonId, PersonId];
  const submitted = { state: 'submitted', writerIds: [writer, other] } as const;
  it('is for somebody who wrote none of it', () => {
    expect(lookAgain(submitted, colleague, 'sign')).toEqual({ ok: true, value: { state: 'published' } });
    expect(lookAgain(submitted, colleague, 'return')).toEqual({ ok: true, value: { state: 'in_work' } });
    expect(lookAgain(submitted, other, 'sign')).toEqual({ ok: false, error: { code: 'feasibility/own-eyes' } });
  });
  it('waits until it is handed over, and ends with the signature', () => {
    for (const state of ['in_work', 'published'] as const)
      expect(lookAgain({ ...submitted, state }, colleague, 'sign')).toEqual({ ok: false, error: { code: 'feasibility/not-submitted' } });
  });
  it('never publishes by one person, whatever they do', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('in_work', 'submitted', 'published' as const),
        fc.constantFrom('sign', 'return' as const),
        (state, verdict) => {
          expect(lookAgain({ state, writerIds: [writer] }, writer, verdict).ok).toBe(false);
        },
      ),
    ));
});
