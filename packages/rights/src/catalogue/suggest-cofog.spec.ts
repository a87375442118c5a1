import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCofogGroupCode } from './cofog.js';
import { cofogWords } from './cofog-words.js';
import { suggestCofog } from './suggest-cofog.js';

describe('suggestCofog', () => {
  it.each([
    ['Library services', '08.2', 'library'],
    ['BIBLIOTECAS PÚBLICAS', '08.2', 'bibliotec'],
    ['Ayuda al alquiler de vivienda', '10.6', 'ayuda al alquiler'],
    ['어린이집 운영 지원', '10.4', '어린이집'],
    ['下水道整備費', '05.2', '下水'],
    ['Fire Department', '03.2', 'fire'],
  ])('takes %s for %s by "%s"', (name, group, word) => expect(suggestCofog(name)[0]).toEqual({ group, word }));

  it('knows words at their beginning only: a carpark is no park', () =>
    expect(suggestCofog('Carparks').map(({ word }) => word)).not.toContain('park'));
  it('says nothing where it knows nothing', () => expect(suggestCofog('Zzz 123')).toEqual([]));
  it('names functions of the catalogue, words in the folded form in which they are sought, and never more than three', () => {
    for (const [group, words] of Object.entries(cofogWords)) {
      expect(isCofogGroupCode(group)).toBe(true);
      for (const word of words) expect(suggestCofog(word).length).toBeGreaterThan(0);
    }
    fc.assert(fc.property(fc.string(), (name) => suggestCofog(name).length <= 3));
  });
});
