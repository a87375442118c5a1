import { describe, expect, it } from 'vitest';
import { readLogAddress } from './log-address.js';

describe('the address of the record', () => {
  it('names a proposal and a place', () => {
    expect(readLogAddress(new URLSearchParams('reference=2026-14&cursor=abc'))).toEqual({ reference: '2026-14', cursor: 'abc' });
  });

  it.each(['', 'reference=', 'reference=x', 'reference=2026-0'])('shows everything where it names no proposal: %j', (search) => {
    expect(readLogAddress(new URLSearchParams(search))).toEqual({});
  });
});
