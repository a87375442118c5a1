import { describe, expect, it } from 'vitest';
import { pairFrom } from './pair-from.js';

describe('the two that an address names', () => {
  it('go the way that it says; into the other one where it says nothing', () => {
    expect(pairFrom('2026-1', new URLSearchParams('with=2026-2&way=from'))).toEqual({ from: '2026-2', into: '2026-1' });
    expect(pairFrom('2026-1', new URLSearchParams('with= 2026-2 '))).toEqual({ from: '2026-1', into: '2026-2' });
  });
  it('are none while the other one is not named', () => {
    expect(pairFrom('2026-1', new URLSearchParams(''))).toBeNull();
    expect(pairFrom('2026-1', new URLSearchParams('with=the-other'))).toBeNull();
  });
});
