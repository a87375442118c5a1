import type { PersonId } from '@madang/basics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adoptProposal,
  authorsOf,
  handedOver,
  isAuthor,
  isLeadAuthor,
  mostCoAuthors,
  withCoAuthors,
  withoutCoAuthor,
  type Authors,
} from './index.js';

const [lead, partner, other] = ['lead', 'partner', 'other'] as PersonId[] as [PersonId, PersonId, PersonId];
const two: Authors = { authorId: lead, coAuthorIds: [partner] };

describe('the authors of a proposal', () => {
  it('are the one who leads and those who accepted to write with them', () => {
    expect(authorsOf(two)).toEqual([lead, partner]);
    expect([lead, partner, other, null].map((one) => isAuthor(one, two))).toEqual([true, true, false, false]);
    expect([lead, partner, null].map((one) => isLeadAuthor(one, two))).toEqual([true, false, false]);
  });
  it('a co-author takes the lead, and whoever led stays', () =>
    expect(handedOver(two, partner)).toEqual({ authorId: partner, coAuthorIds: [lead] }));
  it('nobody else can be given the lead', () => expect(() => handedOver(two, other)).toThrow(RangeError));

  const person = fc.integer({ min: 0, max: 15 }).map((one) => `p${one}` as PersonId);
  it('joining, leaving and handing over keep each person there once, one who leads, and no more than ten beside', () =>
    fc.assert(
      fc.property(person, fc.array(fc.tuple(fc.constantFrom('join', 'leave', 'lead'), person)), (first, acts) => {
        let authors: Authors = { authorId: first, coAuthorIds: [] };
        for (const [act, who] of acts) {
          if (act === 'join') authors = withCoAuthors(authors, [who]);
          if (act === 'leave') authors = withoutCoAuthor(authors, who);
          if (act === 'lead' && authors.coAuthorIds.includes(who)) authors = handedOver(authors, who);
          const all = authorsOf(authors);
          expect(new Set(all).size).toBe(all.length);
          expect(all.length).toBeLessThanOrEqual(mostCoAuthors + 1);
        }
      }),
    ));
});

describe('adoptProposal', () => {
  const withdrawn = { ...two, state: 'withdrawn' } as const;
  it('a supporter goes on with it, and whoever withdrew it is no author any more', () =>
    expect(adoptProposal({ proposal: withdrawn, adopter: other, supports: true })).toEqual({
      ok: true,
      value: { state: 'published', authorId: other, coAuthorIds: [] },
    }));
  it('so can a co-author who did not want it withdrawn', () =>
    expect(adoptProposal({ proposal: withdrawn, adopter: partner, supports: false }).ok).toBe(true));
  it('nobody else can, not even whoever withdrew it', () => {
    expect(adoptProposal({ proposal: withdrawn, adopter: other, supports: false })).toMatchObject({
      error: { code: 'proposal/only-supporters-adopt' },
    });
    expect(adoptProposal({ proposal: withdrawn, adopter: lead, supports: true })).toMatchObject({
      error: { code: 'proposal/withdrawn-by-you' },
    });
  });
  it('what is not withdrawn, or closed by now, cannot be adopted', () => {
    for (const state of ['published', 'closed', 'expired'] as const)
      expect(adoptProposal({ proposal: { ...two, state }, adopter: other, supports: true })).toMatchObject({
        error: { code: 'proposal/not-withdrawn', state },
      });
  });
});
