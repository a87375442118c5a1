import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { debateIsDue, debateThreshold, doorsOpen, priorityDoorThreshold, supportThreshold, type DoorFacts } from './index.js';

const anyCity = fc.integer({ min: 0, max: 2_000_000_000 });

describe('supportThreshold', () => {
  it.each([
    [0, 10],
    [20_000, 10],
    [100_000, 13],
    [500_000, 28],
    [1_430_000, 48],
    [10_000_000, 125],
  ])('%d residents: %d', (residents, supporters) => expect(supportThreshold(residents)).toBe(supporters));
  it('one resident more than an exact root asks for one supporter more', () => {
    expect(supportThreshold(640 * 125 * 125)).toBe(125);
    expect(supportThreshold(640 * 125 * 125 + 1)).toBe(126);
  });
  it('is the least number from 10 up whose square, 640 times, reaches the residents', () =>
    fc.assert(
      fc.property(fc.maxSafeInteger().map(Math.abs), (residents) => {
        const bar = BigInt(supportThreshold(residents));
        expect(640n * bar * bar >= BigInt(residents)).toBe(true);
        expect(bar === 10n || 640n * (bar - 1n) * (bar - 1n) < BigInt(residents)).toBe(true);
      }),
    ));
  it('never falls as a city grows', () =>
    fc.assert(
      fc.property(anyCity, fc.integer({ min: 0, max: 1_000_000 }), (residents, more) => {
        expect(supportThreshold(residents + more)).toBeGreaterThanOrEqual(supportThreshold(residents));
        expect(priorityDoorThreshold(residents + more)).toBeGreaterThanOrEqual(priorityDoorThreshold(residents));
      }),
    ));
  it.each([-1, 1.5, Number.NaN, Infinity])('%d residents are a fault in the program', (residents) =>
    expect(() => supportThreshold(residents)).toThrow(RangeError),
  );
});

describe('the other bars', () => {
  it('a debate takes twice the support', () => expect(debateThreshold(1_430_000)).toBe(96));
  it.each([
    [20_000, 5],
    [500_000, 10],
    [1_430_000, 16],
  ])('the door of priority groups, %d residents: %d', (residents, supporters) => expect(priorityDoorThreshold(residents)).toBe(supporters));
  it('the priority door is never higher than the bar for all, and never below 5', () =>
    fc.assert(
      fc.property(anyCity, (residents) => {
        expect(priorityDoorThreshold(residents)).toBeGreaterThanOrEqual(5);
        expect(priorityDoorThreshold(residents)).toBeLessThanOrEqual(supportThreshold(residents));
      }),
    ));
});

describe('doorsOpen', () => {
  const none: DoorFacts = { supporters: 47, fromPriorityGroups: 15, carriedByAssembly: false, harmFlagged: false };
  it('one supporter short, all doors are closed', () => expect(doorsOpen(none, 1_430_000)).toEqual([]));
  it('each door opens by itself', () => {
    expect(doorsOpen({ ...none, supporters: 48 }, 1_430_000)).toEqual(['support']);
    expect(doorsOpen({ ...none, fromPriorityGroups: 16 }, 1_430_000)).toEqual(['priority_group']);
    expect(doorsOpen({ ...none, carriedByAssembly: true }, 1_430_000)).toEqual(['assembly']);
    expect(doorsOpen({ ...none, harmFlagged: true }, 1_430_000)).toEqual(['harm']);
  });
  it('the door of priority groups never opens for fewer than ten people', () => {
    const few = { ...none, supporters: 0 };
    expect(doorsOpen({ ...few, fromPriorityGroups: 9 }, 20_000)).toEqual([]);
    expect(doorsOpen({ ...few, fromPriorityGroups: 10 }, 20_000)).toEqual(['priority_group']);
  });
  it('a debate is due at the second bar, or at once when harm is flagged', () => {
    expect(debateIsDue({ supporters: 95, harmFlagged: false }, 1_430_000)).toBe(false);
    expect(debateIsDue({ supporters: 96, harmFlagged: false }, 1_430_000)).toBe(true);
    expect(debateIsDue({ supporters: 0, harmFlagged: true }, 1_430_000)).toBe(true);
  });
});
