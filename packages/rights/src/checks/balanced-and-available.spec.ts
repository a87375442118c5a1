import { describe, expect, it } from 'vitest';
import { balancedReallocation } from './balanced-and-available.js';

describe('balanced and available', () => {
  it('is exact to the minor unit beyond what a float can hold', () => {
    const large = 2n ** 60n;
    expect(
      balancedReallocation.evaluate({
        moves: [
          { line: 'roads', delta: -large, available: large },
          { line: 'homes', delta: large + 1n },
        ],
      }),
    ).toMatchObject({ level: 'concern', values: { balance: 1n, balanced: false, overdrawn: [] } });
  });
  it('two cuts of one line count together', () =>
    expect(
      balancedReallocation.evaluate({
        moves: [
          { line: 'roads', delta: -50n, available: 80n },
          { line: 'roads', delta: -50n, available: 80n },
          { line: 'homes', delta: 100n },
        ],
      }),
    ).toMatchObject({ level: 'concern', values: { overdrawn: ['roads'], shortBy: { roads: 20n } } }));
  it('takes what is free to the last unit', () =>
    expect(
      balancedReallocation.evaluate({
        moves: [
          { line: 'roads', delta: -80n, available: 80n },
          { line: 'homes', delta: 80n },
        ],
      }).level,
    ).toBe('ok'));
  it('a difference within the tolerance counts as balanced', () =>
    expect(balancedReallocation.evaluate({ moves: [{ line: 'roads', delta: -0.5, available: 1 }], tolerance: 0.5 }).values.balanced).toBe(
      true,
    ));
  it('a cut from a line that does not say what is free cannot be judged', () =>
    expect(balancedReallocation.evaluate({ moves: [{ line: 'roads', delta: -1n }] })).toMatchObject({
      level: 'not_computable',
      missingInput: [{ name: 'moves', item: 'roads', field: 'available', why: 'missing' }],
    }));
});
