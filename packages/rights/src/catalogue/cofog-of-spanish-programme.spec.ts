import { describe, expect, it } from 'vitest';
import { cofogOfMadridProgramme, madridProgrammes } from './cofog-of-madrid-programme.js';
import { cofogOfSpanishProgramme, mappingOfSpanishProgramme, spanishProgrammeGroups } from './cofog-of-spanish-programme.js';

describe('cofogOfSpanishProgramme', () => {
  it.each([
    ['01111', '01.7'],
    ['13201', '03.1'],
    ['13610', '03.2'],
    ['15210', '06.1'],
    ['17211', '05.3'],
    ['17299', '05.6'],
    ['32301', '09.1'],
    ['34201', '08.1'],
    ['920', '01.3'],
  ])('%s is counted under %s', (code, cofog) => expect(cofogOfSpanishProgramme(code)).toBe(cofog));
  it('a group that the order does not name falls back on its policy', () => expect(cofogOfSpanishProgramme('13999')).toBe('03.6'));
  it('a contingency fund has no purpose yet', () => {
    expect(cofogOfSpanishProgramme('92902')).toBeUndefined();
    expect(mappingOfSpanishProgramme('92902')?.reason).toMatch(/when they are used/);
  });
  it.each(['', '5', 'X01', '99'])('%j is no programme', (code) => expect(mappingOfSpanishProgramme(code)).toBeUndefined());
  it('a city may tell its own programmes apart', () =>
    expect([cofogOfSpanishProgramme('23103'), cofogOfMadridProgramme('23103')]).toEqual(['10.7', '10.2']));
  it('each prefix stands once in its table', () => {
    for (const table of [spanishProgrammeGroups, madridProgrammes]) {
      expect(new Set(table.map(({ prefix }) => prefix)).size).toBe(table.length);
    }
  });
});
