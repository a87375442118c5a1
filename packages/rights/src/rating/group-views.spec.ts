import { describe, expect, it } from 'vitest';
import { affectedGap, groupFloor } from './group-views.js';

const content = [0, 0, 0, 0, 0, 20, 0] as const;
const harmed = [0, 10, 0, 0, 0, 0, 0] as const;
const few = [9, 0, 0, 0, 0, 0, 0] as const;

describe('groupFloor', () => {
  it('names the group that fares worst among those that may be shown', () =>
    expect(
      groupFloor([
        { group: 'all others', histogram: content },
        { group: 'tenants', histogram: harmed },
        { group: 'travellers', histogram: few },
      ]),
    ).toEqual({ group: 'tenants', mean: -2 }));
  it('is silent when no group may be shown', () => expect(groupFloor([{ group: 'travellers', histogram: few }])).toBeUndefined());
});

describe('affectedGap', () => {
  it('is below nought when those affected see it worse', () => expect(affectedGap(harmed, content)).toBe(-4));
  it('is silent when one side is too small', () => expect(affectedGap(few, content)).toBeUndefined());
});
