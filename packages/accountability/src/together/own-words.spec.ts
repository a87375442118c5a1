import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOfficialResponse, sameWords } from '../index.js';

const others = [
  { proposal: '2026-1', text: 'Your street  gets a bench.' },
  { proposal: '2026-2', text: 'Your street gets a tree.' },
  { proposal: '2026-3', text: '' },
];

describe('what an answer of several says to its own proposal', () => {
  it('names those who are told the same', () => expect(sameWords('your street gets\na bench. ', others)).toEqual(['2026-1']));

  it('knows the same letter however it is written', () =>
    expect(sameWords('n\u0303o', [{ proposal: '2026-1', text: '\u00f1o' }])).toEqual(['2026-1']));

  it('is no other for a sign or a letter that nobody sees', () =>
    expect(sameWords('Your st\u200breet gets – a bench!', others)).toEqual(['2026-1']));

  it('is not the same as nothing', () => expect(sameWords(' ', others)).toEqual([]));

  it('is the same both ways, and the same as itself', () =>
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (one, other) => {
        const alike = (text: string, beside: string) => sameWords(text, [{ proposal: 'x', text: beside }]).length;
        expect(alike(one, other)).toBe(alike(other, one));
        expect(alike(`w ${one}`, `w ${one}`)).toBe(1);
      }),
    ));

  it('is asked for in a batch alone', () => {
    const gaps = (ownWords: Parameters<typeof checkOfficialResponse>[0]['ownWords']) =>
      checkOfficialResponse({ ownWords }).filter(({ field }) => field === 'ownWords');
    expect(gaps(null)).toEqual([]);
    for (const text of [' ', '–', '...'])
      expect(gaps({ text, sameAs: [] })).toEqual([{ code: 'response/part-missing', field: 'ownWords' }]);
    expect(gaps({ text: 'Yours.', sameAs: ['2026-1'] })).toEqual([{ code: 'response/words-alike', field: 'ownWords', names: ['2026-1'] }]);
    expect(gaps({ text: '[what it means]', sameAs: [] })).toEqual([
      { code: 'response/gap-left', field: 'ownWords', names: ['what it means'] },
    ]);
    expect(gaps({ text: 'Yours.', sameAs: [] })).toEqual([]);
  });
});
