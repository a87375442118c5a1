import { describe, expect, it } from 'vitest';
import { exactly } from '../fraction.js';
import { thresholdReached, type Thresholds } from './threshold.js';

const bands: Thresholds<'x' | 'over'> = [
  {
    level: 'ok',
    when: [
      { value: 'x', above: 0, atMost: 1 },
      { value: 'over', is: false },
    ],
    say: 'within',
  },
  { level: 'watch', when: [{ value: 'x', atLeast: 0, below: 2 }], say: 'near' },
];
const reached = (x: number, over = false) => thresholdReached(bands, { x: exactly(x), over })?.say;

describe('thresholdReached', () => {
  it('takes the first that holds, its bounds counted as they are written', () =>
    expect([reached(0.5), reached(1), reached(0), reached(1.5), reached(0.5, true)]).toEqual(['within', 'within', 'near', 'near', 'near']));
  it('finds none in a gap', () => expect([reached(2), reached(-0.1)]).toEqual([undefined, undefined]));
});
