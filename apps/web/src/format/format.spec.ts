import { describe, expect, it } from 'vitest';
import { createFormat } from './format.js';
import { bestLanguage, languageCodes } from './languages.js';

const inLanguage = (language: string, timeZone = 'Asia/Seoul') => createFormat({ language, timeZone, now: '2026-03-20T03:00:00.000Z' });

describe('dates', () => {
  it('carry weekday and year', () => {
    expect(inLanguage('en').date('2026-04-10')).toBe('Friday, 10 April 2026');
    expect(inLanguage('ko').date('2026-04-10')).toBe('2026년 4월 10일 금요일');
  });

  it('stay the same day wherever the reader is', () => {
    expect(inLanguage('en', 'Pacific/Kiritimati').date('2026-04-10')).toBe(inLanguage('en', 'America/Los_Angeles').date('2026-04-10'));
  });

  it('print a moment in the time of the city', () => {
    expect(inLanguage('en').moment('2026-04-10T09:00:00Z')).toContain('18:00');
    expect(inLanguage('en', 'Europe/Madrid').moment('2026-04-10T09:00:00Z')).toContain('11:00');
  });
});

describe('numbers', () => {
  it('print Arabic pages with the digits of offices and banks', () => {
    expect(inLanguage('ar').number(1234.5)).toBe('1,234.5');
  });

  it('print shares from hundredths of a per cent', () => {
    expect(inLanguage('en').share(1234)).toBe('12.3%');
  });
});

describe('lists', () => {
  it('join as the language does', () => {
    expect(inLanguage('en').list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(inLanguage('es').choice(['uno', 'otro'])).toBe('uno u otro');
  });
});

describe('the best language', () => {
  it.each([
    ['ko-KR,ko;q=0.9,en;q=0.8', 'ko'],
    ['fr-FR,fr;q=0.9,es;q=0.5,en;q=0.4', 'es'],
    ['en;q=0.2, ar', 'ar'],
    ['fr', 'en'],
    ['ko;q=0, es;q=0.1', 'es'],
    ['', 'en'],
    ['*;q=0.5,,;;;', 'en'],
  ])('of "%s" is %s', (header, language) => {
    expect(bestLanguage(header, languageCodes)).toBe(language);
  });

  it('is the first on offer where none is read', () => {
    expect(bestLanguage('fr', ['ko', 'en'])).toBe('ko');
  });
});
