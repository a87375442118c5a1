import { describe, expect, it } from 'vitest';
import { checkAgenda, halfDayAgenda } from './index.js';

describe('checkAgenda', () => {
  it('the half-day format fills four hours exactly', () => {
    expect(checkAgenda(halfDayAgenda, 240)).toEqual([]);
    expect(checkAgenda(halfDayAgenda, 239)).toEqual([{ code: 'assembly/agenda-too-long', planned: 240, available: 239 }]);
  });
  it('an agenda has items', () => expect(checkAgenda([], 60)).toEqual([{ code: 'assembly/agenda-empty' }]));
  it('each item has a title and whole minutes', () =>
    expect(
      checkAgenda(
        [
          { title: 'Welcome', minutes: 10 },
          { title: ' ', minutes: 0.5 },
        ],
        60,
      ),
    ).toEqual([
      { code: 'assembly/agenda-title-missing', item: 2 },
      { code: 'assembly/agenda-minutes-not-positive', item: 2 },
    ]));
});
