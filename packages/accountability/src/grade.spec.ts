import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { panelGrade, reopensDelivery, type Grade } from './index.js';

const anyGrade = fc.constantFrom<Grade>('A', 'B', 'C', 'D', 'E');

describe('panelGrade', () => {
  it('nobody graded, so there is no grade', () => expect(panelGrade([])).toBeNull());
  it('takes the one in the middle, with the spread', () =>
    expect(panelGrade(['E', 'A', 'B', 'B', 'C'])).toEqual({ median: 'B', best: 'A', worst: 'E', count: 5 }));
  it('between two in the middle it takes the lower', () => expect(panelGrade(['A', 'B', 'C', 'E'])?.median).toBe('C'));
  it('does not depend on the order, and at least half of the panel is no worse and half no better', () =>
    fc.assert(
      fc.property(fc.array(anyGrade, { minLength: 1, maxLength: 15 }), (given) => {
        const result = panelGrade(given)!;
        expect(panelGrade(given.toReversed())).toEqual(result);
        expect(given.filter((grade) => grade <= result.median).length * 2).toBeGreaterThanOrEqual(given.length);
        expect(given.filter((grade) => grade >= result.median).length * 2).toBeGreaterThanOrEqual(given.length);
      }),
    ));
});

describe('reopensDelivery', () => {
  it('C or worse does', () =>
    expect((['A', 'B', 'C', 'D', 'E'] as const).filter((grade) => reopensDelivery(grade))).toEqual(['C', 'D', 'E']));
});
