import { rightCodes, smallestPublicGroup, summariseHistogram } from '@madang/rights';
import { describe, expect, it } from 'vitest';
import { readDemo } from '../../src/seed/demo-files.js';

const { moods, ratings, reasons } = readDemo('demo-ratings.json');
const { proposals } = readDemo('demo-proposals.json');
const { residents } = readDemo('demo-people.json');
const cells = Object.values(ratings).flat();

describe('demo ratings', () => {
  it('judge every proposal that was ever published, each right once', () => {
    expect(Object.keys(ratings)).toEqual(proposals.filter(({ days }) => days.published !== undefined).map(({ code }) => code));
    for (const rights of Object.values(ratings)) expect(new Set(rights.map(([right]) => right)).size).toBe(rights.length);
    for (const [right, mood, people] of cells) {
      expect([rightCodes.includes(right), Object.keys(moods).includes(mood)]).toEqual([true, true]);
      expect(people).toBeLessThan(residents.count - 1);
    }
  });

  it('are enough to be shown for most, and too few for some', () => {
    const few = cells.filter(([, , people]) => people < smallestPublicGroup);
    expect([few.length > 0, few.length < cells.length / 5]).toEqual([true, true]);
  });

  it('are moods of every kind: shared, mixed and divided', () => {
    const lines = Object.fromEntries(Object.entries(moods).map(([mood, histogram]) => [mood, summariseHistogram(histogram, 0).line]));
    expect(lines).toEqual({ benefit: 'shared', 'some-benefit': 'shared', 'no-effect': 'shared', cost: 'shared', mixed: 'mixed', divided: 'divided' });
  });

  it('have reasons in every language that a rater writes', () => {
    for (const texts of Object.values(reasons)) for (const language of ['es', 'en', 'ko', 'ar'] as const) expect(texts[language].length).toBeGreaterThan(1);
  });
});
