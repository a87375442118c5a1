import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cofogGroups } from '../catalogue/cofog.js';
import { findWords, wordCount } from './find-words.js';
import { plainText } from './plain-text.js';
import { nameSteps, suggestFunctions, type LineNames } from './suggest-functions.js';

const first = (names: LineNames) => suggestFunctions(names)[0]?.cofog;

describe('suggestions of a function', () => {
  it.each([
    ['Public Library', '08.2'],
    ['BIBLIOTECAS PÚBLICAS Y PATRIMONIO BIBLIOGRÁFICO', '08.2'],
    ['시립도서관 운영', '08.2'],
    ['図書館運営費', '08.2'],
    ['Bibliothèques et médiathèques', '08.2'],
    ['Stadtbibliothek', '08.2'],
    ['المكتبات العامة', '08.2'],
    ['Straßenbeleuchtung', '06.4'],
    ['Éclairage public', '06.4'],
    ['Iluminação pública', '06.4'],
    ['الإنارة العامة', '06.4'],
    ['가로등 유지보수', '06.4'],
  ])('knows %s', (programme, cofog) => {
    expect(first({ programme })).toBe(cofog);
  });

  it('say by which words, as the line writes them', () => {
    expect(suggestFunctions({ programme: 'Oakland Public LIBRARY', department: 'Cultural Affairs' })).toEqual([
      {
        cofog: '08.2',
        points: 15,
        because: [
          { word: 'LIBRARY', in: 'programme' },
          { word: 'Cultural', in: 'department' },
        ],
      },
    ]);
  });

  it('take the longest words, whose letters count once', () => {
    expect(first({ programme: 'Waste water' })).toBe('05.2');
    expect(first({ programme: 'Street lighting' })).toBe('06.4');
    expect(first({ programme: 'Street sweeping' })).toBe('05.1');
    expect(suggestFunctions({ programme: '公共下水道費' }).map(({ cofog }) => cofog)).toEqual(['05.2']);
  });

  it('do not read a word out of the middle of another, where words are parted by blanks', () => {
    expect(suggestFunctions({ programme: 'Transparency of carport' })).toEqual([]);
    expect(suggestFunctions({ programme: 'Firewood' })).toEqual([]);
  });

  it('rank what a programme says above what its department mostly does', () => {
    expect(suggestFunctions({ programme: 'School meals', department: 'Sports' }).map(({ cofog }) => cofog)).toEqual(['09.6', '08.1']);
  });

  it('take no purchase for a purpose, save debt', () => {
    expect(first({ programme: 'Museums', economic: 'Electricity', chapter: 'Transport of goods' })).toBe('08.2');
    expect(first({ department: 'Police', economic: 'Debt Payments' })).toBe('01.7');
    expect(first({ economic: 'Electricity' })).toBe('04.3');
  });

  it('are silent about a reserve, and where no word is known', () => {
    expect(suggestFunctions({ programme: 'Fondo de contingencia' })).toEqual([]);
    expect(suggestFunctions({ programme: '予備費' })).toEqual([]);
    expect(suggestFunctions({ programme: 'Xyzzy', department: null })).toEqual([]);
    expect(suggestFunctions({})).toEqual([]);
  });

  it('are the same with accents and capitals or without', () => {
    for (const [written, bare] of [
      ['EDUCACIÓN', 'educacion'],
      ['Señales de TRÁFICO', 'senales de trafico'],
      ['Ｆｉｒｅ Department', 'fire department'],
    ] as const)
      expect(suggestFunctions({ programme: written }).map(({ cofog }) => cofog)).toEqual(
        suggestFunctions({ programme: bare }).map(({ cofog }) => cofog),
      );
  });

  it('hold for any names: each group once, the likeliest first, each with a word of the line', () => {
    const groups = new Set<string>(cofogGroups.map(({ code }) => code));
    const name = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('Fire and rescue', '도로 건설', 'Deuda pública'));
    const names = fc.record(Object.fromEntries(nameSteps.map((step) => [step, fc.option(name)])), { requiredKeys: [] });
    fc.assert(
      fc.property(names as fc.Arbitrary<LineNames>, (line) => {
        const suggestions = suggestFunctions(line);
        const codes = suggestions.map(({ cofog }) => cofog);
        expect(new Set(codes).size).toBe(codes.length);
        expect(codes.every((code) => groups.has(code))).toBe(true);
        expect(suggestions.map(({ points }) => points)).toEqual(suggestions.map(({ points }) => points).toSorted((a, b) => b - a));
        for (const { because } of suggestions) {
          expect(because.length).toBeGreaterThan(0);
          for (const { word, in: step } of because) expect((line[step] ?? '').normalize('NFKC')).toContain(word);
        }
      }),
    );
  });
});

describe('a text as words are looked for in it', () => {
  it('keeps the place of every letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { plain, places, written } = plainText(text);
        expect(places).toHaveLength(plain.length + 1);
        expect(places).toEqual(places.toSorted((one, other) => one - other));
        expect(places.at(-1)).toBe(written.length);
      }),
    );
  });

  it('keeps marks that make another letter', () => {
    expect(plainText('ごみ がん パス').plain).toBe('ごみ がん パス');
    expect(plainText('도로').plain).toBe('도로');
  });
});

describe('the lists of words', () => {
  it('hold words of eight languages, each found in itself', () => {
    expect(wordCount).toBeGreaterThan(1500);
    expect(findWords('Fire protection').map(({ word, group }) => [word, group])).toEqual([['Fire protection', '03.2']]);
  });
});
