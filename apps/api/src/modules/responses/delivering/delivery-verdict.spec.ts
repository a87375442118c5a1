import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksNeeded, deliveryVerdict } from './delivery-verdict.js';

const count = fc.integer({ min: 0, max: 500 });

describe('the word of residents', () => {
  it('is silent while too few have looked', () => expect(deliveryVerdict({ done: checksNeeded - 1, notDone: 0 })).toBeNull());
  it('is silent while as many say one as the other', () => expect(deliveryVerdict({ done: 7, notDone: 7 })).toBeNull());
  it('says done when most found it done', () => expect(deliveryVerdict({ done: 2, notDone: 1 })).toBe('done'));
  it('says not done when most found it not done', () => expect(deliveryVerdict({ done: 1, notDone: 2 })).toBe('not_done'));
  it('treats both answers alike', () =>
    fc.assert(
      fc.property(count, count, (one, other) => {
        const there = deliveryVerdict({ done: one, notDone: other });
        const back = deliveryVerdict({ done: other, notDone: one });
        const turned = { done: 'not_done', not_done: 'done' } as const;
        expect(back).toBe(there === null ? null : turned[there]);
      }),
    ));
});
