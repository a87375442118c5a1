import { describe, expect, it } from 'vitest';
import { answersAndDelivery } from './answers-and-delivery.js';
import { approvedButUnspent } from './approved-but-unspent.js';
import { costOfTheFloor } from './cost-of-the-floor.js';
import { equalityTagging } from './equality-tagging.js';
import { groupGap } from './group-gap.js';
import { invisibleGroups } from './invisible-groups.js';
import { opennessOfTheBudget } from './openness-of-the-budget.js';
import { paceToTarget } from './pace-to-target.js';
import { steadiness } from './steadiness.js';
import { whoTookPart } from './who-took-part.js';

describe('the pace to a target', () => {
  const path = { base: 20, now: 18, target: 10, baseYear: 2020, year: 2025, targetYear: 2030 };
  it('counts downwards where less is better', () => expect(paceToTarget.evaluate(path).values).toMatchObject({ pace: 0.4, yearsLate: 15 }));
  it('never arrives when it moves away', () =>
    expect(paceToTarget.evaluate({ ...path, now: 21 })).toMatchObject({ level: 'severe', values: { yearsLate: null } }));
  it('is not late when it is fast enough', () => expect(paceToTarget.evaluate({ ...path, now: 12 }).values.yearsLate).toBe(0));
  it.each([
    [{ year: 2020 }, 'year'],
    [{ targetYear: 2019 }, 'targetYear'],
    [{ target: 20 }, 'target'],
  ])('cannot be computed with %j', (change, name) =>
    expect(paceToTarget.evaluate({ ...path, ...change }).missingInput).toEqual([{ name, why: 'out-of-range' }]),
  );
});

describe('money that was not spent', () => {
  const all = { approvedAll: 1000, executedAll: 1000 };
  it.each([
    [95, 'ok'],
    [105, 'ok'],
    [90, 'watch'],
    [110, 'watch'],
    [89, 'concern'],
    [111, 'concern'],
  ])('of a hundred, %s spent gives %s', (executedRight, level) =>
    expect(approvedButUnspent.evaluate({ ...all, approvedRight: 100, executedRight }).level).toBe(level),
  );
});

describe('the cost of the minimum', () => {
  it('counts a person for whom the money reaches in part as left below', () =>
    expect(costOfTheFloor.evaluate({ unserved: 10, unitCost: 100n, allocated: 950n }).values).toEqual({
      needed: 1000n,
      coverage: 0.95,
      shortfall: 50n,
      leftBelow: 1,
    }));
  it('leaves nobody below when there is more than enough', () =>
    expect(costOfTheFloor.evaluate({ unserved: 10, unitCost: 1, allocated: 11 }).values).toMatchObject({ shortfall: 0, leftBelow: 0 }));
});

describe('the gap between groups', () => {
  it('turns round where less is better', () =>
    expect(groupGap.evaluate({ group: 20, reference: 10, direction: 'down' })).toMatchObject({
      level: 'concern',
      values: { ratio: 0.5, gapPp: 10 },
    }));
  it('compares the distances to a target band', () =>
    expect(groupGap.evaluate({ group: 30, reference: 35, direction: 'target', band: [40, 60] }).values.ratio).toBe(0.5));
  it('asks for the band', () =>
    expect(groupGap.evaluate({ group: 30, reference: 35, direction: 'target' }).missingInput).toEqual([{ name: 'band', why: 'missing' }]));
  it('has no ratio for a group that stands in the band', () =>
    expect(groupGap.evaluate({ group: 50, reference: 35, direction: 'target', band: [40, 60] }).missingInput).toEqual([
      { name: 'group', why: 'not-above-zero' },
    ]));
});

describe('money marked for equality', () => {
  it('at which nobody has looked at all is a concern, without shares', () =>
    expect(equalityTagging.evaluate({ score2: 0, score1: 0, score0: 0, unscreened: 5 })).toMatchObject({
      level: 'concern',
      values: { principal: null, significant: null, notTargeted: null, screened: 0 },
    }));
});

describe('who took part', () => {
  it('lists the least present first', () =>
    expect(
      Object.keys(
        whoTookPart.evaluate({
          groups: [
            { name: 'old', population: 1, participants: 2 },
            { name: 'young', population: 1, participants: 1 },
          ],
        }).values.parity ?? {},
      ),
    ).toEqual(['young', 'old']));
  it('cannot be told of a meeting nobody came to', () =>
    expect(whoTookPart.evaluate({ groups: [{ name: 'all', population: 1, participants: 0 }] }).missingInput).toEqual([
      { name: 'groups', field: 'participants', why: 'not-above-zero' },
    ]));
});

describe('the openness of the budget', () => {
  const good = { published: true, onTime: true, machineReadable: true };
  it('is full with all eight in time and reusable', () =>
    expect(opennessOfTheBudget.evaluate({ documents: Array.from({ length: 8 }, () => good) })).toMatchObject({
      level: 'ok',
      values: { score: 100 },
    }));
  it('is not guessed where it is unknown whether a document was in time', () =>
    expect(
      opennessOfTheBudget.evaluate({ documents: [good, good, good, good, good, good, { published: true, machineReadable: true }, good] })
        .missingInput,
    ).toEqual([{ name: 'documents', item: 'year-end report', field: 'onTime', why: 'missing' }]));
  it('wants all eight', () =>
    expect(opennessOfTheBudget.evaluate({ documents: [good] }).missingInput).toEqual([{ name: 'documents', why: 'too-few' }]));
});

describe('groups that figures overlook', () => {
  it('tells old, hidden and never counted apart', () =>
    expect(
      invisibleGroups.evaluate({
        indicators: [{ code: 'HO-O1', latest: { women: 2025, disabled: 'hidden', youth: 2020 } }],
        priorityGroups: ['women', 'disabled', 'youth', 'migrants'],
        year: 2026,
      }).values,
    ).toEqual({ coverage: 0.25, missing: 3, old: 1, hidden: 1, neverCounted: 1 }));
});

describe('answers and delivery', () => {
  it('has no share of kept promises before one has come due', () =>
    expect(answersAndDelivery.evaluate({ due: 10, onTime: 9, reasoned: 9, accepted: 0, completed: 0 })).toMatchObject({
      level: 'ok',
      values: { completion: null },
    }));
});

describe('steadiness', () => {
  it.each([
    [[0.1, 0.2], 'too-few'],
    [Array.from({ length: 11 }, () => 0.1), 'too-many'],
    [[0, 0, 0], 'not-above-zero'],
  ])('cannot be computed from %j', (shares, why) =>
    expect(steadiness.evaluate({ shares }).missingInput).toEqual([{ name: 'shares', why }]),
  );
  it('is full where nothing changes', () =>
    expect(steadiness.evaluate({ shares: [0.1, 0.1, 0.1] })).toMatchObject({ level: 'ok', values: { cv: 0 } }));
  it('names the widest swing from one year to the next', () =>
    expect(steadiness.evaluate({ shares: [0.1, 0.12, 0.09, 0.1] }).values.widestSwing).toBe(0.03));
});
