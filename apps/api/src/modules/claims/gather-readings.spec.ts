import type { PersonId } from '@madang/basics';
import { describe, expect, it } from 'vitest';
import { gatherReadings, type ReadingListed } from './gather-readings.js';

const reading = (time: string, readerId = 'mia', why: ReadingListed['why'] = 'examine'): ReadingListed => ({
  at: new Date(`2026-03-02T${time}:00.000Z`),
  why,
  readerId: readerId as PersonId,
  reader: 'Mia',
});
const told = (...readings: ReadingListed[]) =>
  gatherReadings(readings).map(({ from, until, count }) => [from.slice(11, 16), until.slice(11, 16), count]);

describe('readings of a claim', () => {
  it('are one entry for an hour from the first, and the next one after it', () => {
    const readings = [reading('09:00'), reading('09:40'), reading('10:00'), reading('10:01'), reading('10:30')];
    expect(told(...readings)).toEqual([
      ['10:01', '10:30', 2],
      ['09:00', '10:00', 3],
    ]);
  });

  it('stay apart where another person, though of the same name, or another reason comes between', () => {
    expect(told(reading('09:00'), reading('09:05', 'another'), reading('09:10'))).toEqual([
      ['09:10', '09:10', 1],
      ['09:05', '09:05', 1],
      ['09:00', '09:00', 1],
    ]);
    expect(gatherReadings([reading('09:00'), reading('09:05', 'mia', 'find')]).map(({ why }) => why)).toEqual(['find', 'examine']);
  });

  it('are none where nobody read', () => expect(told()).toEqual([]));
});
