import { describe, expect, it } from 'vitest';
import { inLanguage, paths, returnPath } from './paths.js';

const place = { city: 'dream', language: 'ko' };

describe('an address', () => {
  it('begins with city and language', () => {
    expect(paths.home(place)).toBe('/dream/ko');
    expect(paths.proposal(place, 'x')).toBe('/dream/ko/proposals/x');
  });

  it('leaves out what is not asked for', () => {
    expect(paths.proposals(place, { state: 'open', cursor: undefined, word: '' })).toBe('/dream/ko/proposals?state=open');
  });

  it('escapes the codes of lines', () => {
    expect(paths.budgetLine(place, '23/1 a')).toBe('/dream/ko/budget/lines/23%2F1%20a');
  });

  it('keeps page and filters in another language', () => {
    expect(inLanguage('ar', { pathname: '/dream/ko/budget', search: '?year=2026' })).toBe('/dream/ar/budget?year=2026');
    expect(inLanguage('ar', { pathname: '/dream/ko', search: '' })).toBe('/dream/ar');
  });
});

describe('the way back after signing in', () => {
  const back = (returnTo: string) => returnPath({ ...place, search: new URLSearchParams({ returnTo }) });

  it('is followed inside the city', () => {
    expect(back('/dream/ko/proposals?x=1')).toBe('/dream/ko/proposals?x=1');
  });

  it.each(['https://evil.test/dream/', '//evil.test', '/other/ko', '/dream\\@evil.test', 'javascript:alert(1)', '', '/\\evil.test/dream/'])(
    'is not followed to "%s"',
    (address) => {
      expect(back(address)).toBeNull();
    },
  );
});
