import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { barLengths, DivergingBar } from './diverging-bar.js';

describe('barLengths', () => {
  it('measures every amount against the largest, on either side', () => {
    expect(barLengths([-200n, 50n, 150n])).toEqual([-10_000, 2_500, 7_500]);
  });

  it('draws nothing where nothing moves', () => {
    expect(barLengths([0n, 0n])).toEqual([0, 0]);
  });

  it('is exact beyond what a float can hold', () => {
    expect(barLengths([-(2n ** 60n), 2n ** 59n])).toEqual([-10_000, 5_000]);
  });
});

describe('the bar', () => {
  it('grows from the centre, to the start for what is taken', () => {
    const { container } = render(<DivergingBar basisPoints={-5000} />);
    const [rect] = container.querySelectorAll('rect');
    expect([rect?.getAttribute('x'), rect?.getAttribute('width')]).toEqual(['25%', '25%']);
  });
});
