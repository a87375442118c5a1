import { describe, expect, it } from 'vitest';
import { waitingBy } from './waiting.js';

describe('what waits at a list of the desk', () => {
  it('is late from the day after its date; the next date is today or later', () =>
    expect(waitingBy(['2026-03-25', '2026-03-19', '2026-03-20', null], '2026-03-20')).toEqual({
      count: 4,
      late: 1,
      nearest: '2026-03-20',
    }));

  it('has no next date where everything is late, and nothing where nothing waits', () => {
    expect(waitingBy(['2026-03-01'], '2026-03-20')).toEqual({ count: 1, late: 1, nearest: null });
    expect(waitingBy([], '2026-03-20')).toEqual({ count: 0, late: 0, nearest: null });
  });
});
