import { describe, expect, it } from 'vitest';
import { summariseRatings } from './summarise-ratings.js';
import { worstRightFirst } from './worst-right-first.js';

describe('worstRightFirst', () => {
  const rated = [
    { right: 'EQ', summary: summariseRatings([]) },
    { right: 'HO', summary: summariseRatings([3, 3, 3]) },
    { right: 'MO', summary: summariseRatings([-1, -1, -1]) },
    { right: 'SA', summary: summariseRatings([2, 2, 2]), harmFlagged: true },
  ] as const;
  it('puts a flagged right before all means, and an unrated one last', () =>
    expect(worstRightFirst(rated).map(({ right }) => right)).toEqual(['SA', 'MO', 'HO', 'EQ']));
  it('keeps the order of the catalogue between equals', () =>
    expect(
      worstRightFirst([
        { right: 'RE', summary: summariseRatings([1]) },
        { right: 'HO', summary: summariseRatings([1]) },
      ]).map(({ right }) => right),
    ).toEqual(['HO', 'RE']));
});
