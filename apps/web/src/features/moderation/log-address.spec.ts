import { describe, expect, it } from 'vitest';
import { readLogAddress } from './log-address.js';

describe('the address of the log', () => {
  it('names what was asked for', () =>
    expect(readLogAddress(new URLSearchParams('month=2026-05&kind=argument&verdict=cover&reason=threat&cursor=abc'))).toEqual({
      month: '2026-05',
      kind: 'argument',
      verdict: 'cover',
      reason: 'threat',
      cursor: 'abc',
    }));

  it('leaves out what nobody could have chosen, and what was left empty', () =>
    expect(readLogAddress(new URLSearchParams('month=2026-13&kind=person&verdict=&reason=off_topic'))).toEqual({}));
});
