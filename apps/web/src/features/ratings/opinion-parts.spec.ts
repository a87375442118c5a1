import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opinionParts } from './opinion-parts.js';

describe('a histogram as a bar with two sides', () => {
  it('puts the mild answers next to the centre and the strong ones outside', () => {
    const { steps } = opinionParts([1, 1, 2, 0, 2, 1, 1]);
    expect(steps).toEqual([
      { score: -1, from: 37.5, width: 12.5 },
      { score: -2, from: 31.25, width: 6.25 },
      { score: -3, from: 25, width: 6.25 },
      { score: 1, from: 50, width: 12.5 },
      { score: 2, from: 62.5, width: 6.25 },
      { score: 3, from: 68.75, width: 6.25 },
    ]);
  });

  it('keeps "no effect" out of both sides', () => {
    expect(opinionParts([0, 0, 1, 8, 1, 0, 0])).toMatchObject({ harm: 1, none: 8, benefit: 1, noneShare: 80 });
  });

  it('never leaves its box, and joins each side without gaps', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 7, maxLength: 7 }), (histogram) => {
        const { steps } = opinionParts(histogram);
        for (const { from, width } of steps) {
          expect(from).toBeGreaterThan(-1e-9);
          expect(from + width).toBeLessThan(100 + 1e-9);
        }
        const harm = steps.filter(({ score }) => score < 0);
        for (const [index, step] of harm.entries()) expect(step.from + step.width).toBeCloseTo(harm[index - 1]?.from ?? 50, 9);
      }),
    );
  });

  it('draws nothing of nothing', () => {
    expect(opinionParts([0, 0, 0, 0, 0, 0, 0])).toEqual({ steps: [], harm: 0, none: 0, benefit: 0, noneShare: 0 });
  });
});
