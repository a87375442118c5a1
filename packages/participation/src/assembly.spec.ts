import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemblyKinds, checkAssembly, hasQuorum, quorum, type Assembly } from './index.js';

const assembly: Assembly = {
  kind: 'neighbourhood',
  question: 'Which crossing comes first?',
  commitment: 'The department answers every decision within 60 days.',
  place: 'School hall',
  members: null,
};

describe('checkAssembly', () => {
  it('a question, a promise to answer and a place', () => expect(checkAssembly(assembly)).toEqual([]));
  it('names all that is missing', () =>
    expect(checkAssembly({ kind: 'panel', question: '', commitment: ' ', place: '', members: null }).map((gap) => gap.code)).toEqual([
      'assembly/question-missing',
      'assembly/commitment-missing',
      'assembly/place-missing',
      'assembly/members-missing',
    ]));
});

describe('quorum', () => {
  it.each([
    [20, 15],
    [25, 15],
    [26, 16],
    [50, 30],
  ])('a panel of %d decides with %d', (members, present) => {
    expect(quorum({ kind: 'panel', members })).toBe(present);
    expect(hasQuorum({ kind: 'panel', members }, present)).toBe(true);
    expect(hasQuorum({ kind: 'panel', members }, present - 1)).toBe(false);
  });
  it('a panel of fewer than fifteen cannot decide', () => expect(hasQuorum({ kind: 'panel', members: 14 }, 14)).toBe(false));
  it('meetings open to everybody have none', () =>
    expect(assemblyKinds.filter((kind) => quorum({ kind, members: null }) !== null)).toEqual(['panel']));
  it('is at least three fifths of a panel, and less than one person more', () =>
    fc.assert(
      fc.property(fc.integer({ min: 25, max: 5000 }), (members) => {
        const present = quorum({ kind: 'panel', members }) ?? 0;
        expect(present * 5).toBeGreaterThanOrEqual(members * 3);
        expect((present - 1) * 5).toBeLessThan(members * 3);
      }),
    ));
});
