import type { PersonId } from '@madang/basics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allAgree, sayToJoining, silenceOnJoining, type JoiningState } from '../index.js';

const people = ['a', 'b', 'c', 'd'] as PersonId[];
const [lead, other, along] = people as [PersonId, PersonId, PersonId];
const asked = { state: 'asked' as const, authors: [lead, other], said: new Map<PersonId, boolean>() };

function code(words: Parameters<typeof sayToJoining>[0], personId: PersonId, agrees = true, reason = 'They are not the same.') {
  const said = sayToJoining(words, { personId, agrees, reason });
  return said.ok ? said.value : said.error.code;
}

describe('joining two proposals by an answer', () => {
  it('needs the word of every author of both, and the last one settles it', () => {
    expect(code(asked, lead)).toBe('asked');
    expect(code({ ...asked, said: new Map([[lead, true]]) }, other)).toBe('agreed');
  });

  it('is over with a single no, which carries a reason', () => {
    expect(code({ ...asked, said: new Map([[lead, true]]) }, other, false)).toBe('refused');
    expect(code(asked, other, false, '  ')).toBe('joining/reason-missing');
  });

  it('asks authors alone, once each, and as long as it is open', () => {
    expect(code(asked, along)).toBe('joining/not-an-author');
    expect(code({ ...asked, said: new Map([[lead, true]]) }, lead)).toBe('joining/said-already');
    for (const state of ['agreed', 'refused', 'lapsed', 'taken_back', 'answered'] as const)
      expect(code({ ...asked, state }, lead)).toBe('joining/not-open');
  });

  it('comes to nothing on its last day, and not before', () => {
    const closesAt = new Date('2026-05-15T00:00:00Z');
    expect(silenceOnJoining({ state: 'asked', closesAt }, new Date(closesAt.getTime() - 1))).toBeNull();
    expect(silenceOnJoining({ state: 'asked', closesAt }, closesAt)).toBe('lapsed');
    expect(silenceOnJoining({ state: 'agreed', closesAt }, closesAt)).toBeNull();
  });

  it('is agreed on only if nobody who writes then has kept silent or said no, whatever is said and in whatever order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...people), { minLength: 1 }),
        fc.array(fc.tuple(fc.constantFrom(...people), fc.boolean()), { maxLength: 12 }),
        (authors, words) => {
          let state: JoiningState = 'asked';
          const said = new Map<PersonId, boolean>();
          for (const [personId, agrees] of words) {
            const heard = sayToJoining({ state, authors, said }, { personId, agrees, reason: 'No.' });
            if (!heard.ok) continue;
            said.set(personId, agrees);
            state = heard.value;
          }
          expect(state === 'agreed').toBe(allAgree({ authors, said }));
          expect(state === 'refused').toBe([...said.values()].includes(false));
          expect([...said.keys()].every((one) => authors.includes(one))).toBe(true);
        },
      ),
    );
  });

  it('does not hold for an author who came later', () => {
    const said = new Map([lead, other].map((one) => [one, true]));
    expect(allAgree({ authors: [lead, other], said })).toBe(true);
    expect(allAgree({ authors: [lead, other, along], said })).toBe(false);
    expect(allAgree({ authors: [], said })).toBe(false);
  });
});
