import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ShareCard } from '@madang/contracts/pages';
import { cardPicture } from './card-picture.js';
import { directionOf, runsOf } from './runs-of.js';
import { setLine, setText, type Type } from './set-text.js';
import { sfntOf } from './sfnt-of.js';
import { typefaces } from './typefaces.js';

const type: Type = { size: 40, weight: 700, direction: 'ltr' };
const faces = typefaces(700);
const orderOf = (line: string, base: 'ltr' | 'rtl') => runsOf(line, base, faces).flatMap(({ text }) => text.trim() || []);

describe('the typefaces', () => {
  it.each([
    ['every Korean syllable', Array.from({ length: 11_172 }, (_, at) => String.fromCodePoint(0xac00 + at)).join('')],
    ['Arabic letters, marks and digits', 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةىًٌٍَُِّْ٠١٢٣٤٥٦٧٨٩،؛؟'],
    ['what English and Spanish need', 'ABCXYZabcxyz0123456789ÁÉÍÑÓÚÜáéíñóúü¿¡«»“”‘’–—…€$£·×%()[]/&'],
    ['signs of money', '₩€$£'],
    ['names of neighbours', 'ŁódźČeskýğışÆØÅß'],
  ])('have %s', (_what, letters) => {
    const lacking = [...letters].filter((letter) => !faces.some((face) => face.letters.has(letter.codePointAt(0)!)));
    expect(lacking).toEqual([]);
  });

  it('are read out of nothing but WOFF', () => expect(() => sfntOf(new Uint8Array(64))).toThrow('no font in WOFF'));
});

describe('a line of letters', () => {
  it('joins Arabic letters, which alone are wider', () => {
    const word = 'ميزانية';
    const alone = [...word].reduce((sum, letter) => sum + setLine(letter, { ...type, direction: 'rtl' }).width, 0);
    expect(setLine(word, { ...type, direction: 'rtl' }).width).toBeLessThan(alone * 0.9);
  });

  it('stands in the order in which it is read, numbers and foreign names too', () => {
    expect(orderOf('ميزانية Madrid لعام', 'rtl')).toEqual(['لعام', 'Madrid', 'ميزانية']);
    expect(orderOf('Rent الإيجار first', 'ltr')).toEqual(['Rent', 'الإيجار', 'first']);
    expect(orderOf('عام 2025', 'rtl')).toEqual(['2025', 'عام']);
  });

  it('takes its direction from its first letter', () => {
    expect(directionOf('2025: Madrid', 'rtl')).toBe('ltr');
    expect(directionOf('«الميزانية»', 'ltr')).toBe('rtl');
    expect(directionOf('12 %', 'rtl')).toBe('rtl');
  });

  it('leaves out a sign that no typeface has, instead of a box', () =>
    expect(setLine('a\u{1F333}b', type).width).toBeCloseTo(setLine('ab', type).width, 5));

  it('is as wide as its words together', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,8}$/), fc.stringMatching(/^[가-힣]{1,8}$/), (one, other) => {
        const sum = setLine(one, type).width + setLine(other, type).width;
        expect(setLine(one + other, type).width).toBeCloseTo(sum, 3);
      }),
      { numRuns: 30 },
    ));
});

describe('text in lines', () => {
  const words = fc.array(fc.oneof(fc.stringMatching(/^[a-z]{1,30}$/), fc.stringMatching(/^[ء-ي]{1,30}$/)), { minLength: 1, maxLength: 12 });

  it('is never wider nor longer than its room', () =>
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 3 }), (given, most) => {
        const lines = setText(given.join(' '), type, 400, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(400);
      }),
      { numRuns: 30 },
    ));
});

describe('a card as a picture', () => {
  const card: ShareCard = {
    language: 'ar',
    direction: 'rtl',
    city: 'مدريد',
    kind: 'ميزانية 2025',
    title: 'أين يذهب المال',
    summary: '',
    figures: [{ term: 'لكل ساكن', value: '3.71 €' }],
    rows: Array.from({ length: 9 }, (_, at) => ({ label: `<part> ${at}`, value: '&', points: 10_000 - at * 1000 })),
    source: null,
    address: 'https://budget.example.org/madrid/ar/budget',
  };

  it('is outlines alone: no text of anybody gets into its markup', () => {
    const picture = cardPicture(card);
    expect(picture).not.toContain('part');
    expect(picture).not.toMatch(/<text|<image|href|<script/);
  });

  it('shows as many bars as have room above its foot', () => {
    const bars = [...cardPicture(card).matchAll(/<rect x="[\d.]+" y="(\d+)" width="1056" height="8"/g)].map(([, y]) => Number(y));
    expect(bars.length).toBeGreaterThan(3);
    expect(Math.max(...bars)).toBeLessThan(548);
  });
});
