import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuestion, joinQuestions, mostLinksInAQuestion, questionLength, type Joinable } from './question.js';

const codes = (text: string) => checkQuestion(text).map(({ code }) => code);

describe('checkQuestion', () => {
  it('takes any text between its two lengths that is no list of addresses', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
        const length = Array.from(text.trim()).length;
        const links = text.match(/https?:\/\//giu)?.length ?? 0;
        const fits = length >= questionLength.least && length <= questionLength.most && links <= mostLinksInAQuestion;
        expect(checkQuestion(text).length === 0).toBe(fits);
      }),
    ));
  it('counts letters as people do, and not the blanks around them', () => {
    expect(codes(`   ${'가'.repeat(10)}   `)).toEqual([]);
    expect(codes('Why?')).toEqual(['question/too-short']);
    expect(codes('x'.repeat(501))).toEqual(['question/too-long']);
    expect(codes('https://a https://b https://c https://d')).toEqual(['question/too-many-links']);
  });
});

describe('joinQuestions', () => {
  const one: Joinable = { id: '1', about: 'line E-1', stands: true, answered: false };
  const other: Joinable = { ...one, id: '2' };
  it('brings together what asks the same of the same thing, also where one is answered', () => {
    expect(joinQuestions(one, other)).toEqual({ ok: true, value: 'joined' });
    expect(joinQuestions(one, { ...other, answered: true }).ok).toBe(true);
  });
  it.each([
    ['question/itself', one, one],
    ['question/about-something-else', one, { ...other, about: 'line E-2' }],
    ['question/gone', { ...one, stands: false }, other],
    ['question/gone', one, { ...other, stands: false }],
    ['question/answered-already', { ...one, answered: true }, other],
  ])('refuses with %s', (code, from, into) => expect(joinQuestions(from, into)).toEqual({ ok: false, error: { code } }));
});
