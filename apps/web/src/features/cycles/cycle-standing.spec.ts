import { describe, expect, it } from 'vitest';
import { currentCycles, presentPhase, standingOf } from './cycle-standing.js';
import type { PhaseName } from './phase-words.js';

const phase = (name: PhaseName, opensAt: string, closesAt: string) => ({ name, opensAt, closesAt });
const collecting = phase('collecting', '2026-03-01T15:00:00Z', '2026-03-31T15:00:00Z');
const voting = phase('voting', '2026-05-01T15:00:00Z', '2026-05-10T09:00:00Z');
const at = (now: string) => ({ now, timeZone: 'Asia/Seoul' });

describe('where a cycle stands', () => {
  it('a phase that closes at midnight ends with the day before', () =>
    expect(presentPhase({ phases: [collecting, voting] }, at('2026-03-20T03:00:00Z'))).toMatchObject({
      name: 'collecting',
      opensOn: '2026-03-02',
      closesOn: '2026-03-31',
      wholeDay: true,
      daysLeft: 11,
    }));

  it('a phase that closes in the evening names that day, and the hour matters', () =>
    expect(presentPhase({ phases: [voting] }, at('2026-05-10T01:00:00Z'))).toMatchObject({
      closesOn: '2026-05-10',
      wholeDay: false,
      daysLeft: 0,
    }));

  it('between two phases the first is done and the second is still to come', () => {
    const between = at('2026-04-10T00:00:00Z');
    expect(standingOf({ phases: [collecting, voting] }, between).map(({ state }) => state)).toEqual(['done', 'later']);
    expect(presentPhase({ phases: [collecting, voting] }, between)).toBeUndefined();
  });

  it('a phase is over at the moment at which it closes', () =>
    expect(presentPhase({ phases: [collecting] }, at(collecting.closesAt))).toBeUndefined());
});

describe('the current cycles', () => {
  const delivering = { slug: 'last', phases: [phase('delivery', '2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z')] };
  const late = { slug: 'late', phases: [phase('collecting', '2026-01-01T00:00:00Z', '2026-09-01T00:00:00Z')] };
  const soon = { slug: 'soon', phases: [phase('voting', '2026-01-01T00:00:00Z', '2026-04-01T00:00:00Z')] };
  const waiting = { slug: 'waiting', phases: [phase('collecting', '2026-06-01T00:00:00Z', '2026-07-01T00:00:00Z')] };

  it('come by their nearest deadline; one that waits comes last, one that is only carried out does not come', () =>
    expect(currentCycles([waiting, delivering, late, soon], at('2026-03-20T03:00:00Z')).map(({ slug }) => slug)).toEqual([
      'soon',
      'late',
      'waiting',
    ]));
});
