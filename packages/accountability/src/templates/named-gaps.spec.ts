import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedGapsIn } from '../index.js';

const name = fc.string({ minLength: 1, maxLength: 20 }).map((text) => `a${text.replaceAll(/[[\]\s]/g, '')}`);
const plain = fc.string().map((text) => text.replaceAll(/[[\]]/g, ''));

describe('namedGapsIn', () => {
  it('names what is still to be filled in, in order and each once', () =>
    expect(namedGapsIn('Work begins [when] in [ which \t street ]. [when] is on the sign.')).toEqual(['when', 'which street']));

  it('knows names in the scripts of the four languages', () =>
    expect(namedGapsIn('[언제 시작하는지] [cuándo] [متى]')).toEqual(['언제 시작하는지', 'cuándo', 'متى']));

  it('leaves alone what quotes or counts, and what never closes on its line', () =>
    expect(namedGapsIn('Article 3 […] and [2], [ ], [when\nit starts], [open')).toEqual([]));

  it('finds every gap that was put in, whatever stands around it', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(plain, name)), plain, (gaps, end) => {
        const text = gaps.map(([before, gap]) => `${before}[${gap}]`).join('') + end;
        expect(namedGapsIn(text)).toEqual([...new Set(gaps.map(([, gap]) => gap))]);
      }),
    ));

  it('finds nothing where a bracket is missing', () =>
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('[', ']'), (text, bracket) => {
        expect(namedGapsIn(text.replaceAll(bracket, ''))).toEqual([]);
      }),
    ));

  it('is done once each gap is filled with words', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(plain, name)), plain, (gaps, words) => {
        const text = gaps.map(([before, gap]) => `${before}[${gap}]`).join('');
        const filled = namedGapsIn(text).reduce((sum, gap) => sum.replaceAll(`[${gap}]`, () => words), text);
        expect(namedGapsIn(filled)).toEqual([]);
      }),
    ));
});
