import { describe, expect, it } from 'vitest';
import { standingOf, valueStandings } from './value-standing.js';

describe('what a cell says', () => {
  it.each([
    ['never-collected', undefined],
    ['hidden', { value: null, year: 2026, hidden: true }],
    ['hidden', { value: null, year: 2010, hidden: false }],
    ['old', { value: '3', year: 2023, hidden: false }],
    ['old', { value: '0', year: 2023, hidden: false }],
    ['old', { value: '3', year: null, hidden: false }],
    ['zero', { value: '0.00', year: 2026, hidden: false }],
    ['value', { value: '3', year: 2024, hidden: false }],
  ] as const)('%s: %j', (standing, latest) => expect(standingOf(latest, 2026)).toBe(standing));

  it('is one of five things', () => expect(new Set(valueStandings).size).toBe(5));
});
