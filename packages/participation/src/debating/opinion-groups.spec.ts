import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupFindings, groupLimits, leastAnswersOfGroup, opinionGroups, answersTo, type Stance, type StancesOfOne } from '../index.js';

const said = (line: string): StancesOfOne =>
  new Map([...line].flatMap((letter, at) => (letter === '.' ? [] : [[at, ({ a: 'agree', d: 'disagree', p: 'pass' } as const)[letter]!]])));
const times = (count: number, line: string) => Array.from({ length: count }, () => said(line));

/** Two camps that agree on the last two statements only. */
const camps = [...times(24, 'aaadddaa'), ...times(16, 'dddaaaap')];

describe('opinionGroups', () => {
  it('looks for none before thirty people have answered', () => {
    expect(opinionGroups(times(groupLimits.people - 1, 'adadadad'), 8)).toBeNull();
    expect(opinionGroups([...times(29, 'adadadad'), said('a.......')], 8)).toBeNull();
  });
  it('looks for none before there are five statements', () => expect(opinionGroups(times(50, 'adad'), 4)).toBeNull());
  it('finds two camps, the larger first, and nobody in both', () => {
    const groups = opinionGroups(camps, 8)!;
    expect(groups.map(({ length }) => length)).toEqual([24, 16]);
    expect(groups.flat().toSorted((one, other) => one - other)).toEqual(camps.map((_person, index) => index));
  });
  it('finds three where there are three', () => {
    const three = [...times(20, 'aaaadddd....'), ...times(15, 'dddd....aaaa'), ...times(12, '....aaaadddd')];
    expect(opinionGroups(three, 12)!.map(({ length }) => length)).toEqual([20, 15, 12]);
  });
  it('leaves those who agree together in one', () => expect(opinionGroups(times(40, 'aaaaaaaa'), 8)).toHaveLength(1));
  it('makes no group so small that one could know who is in it', () => {
    const few = [...times(40, 'aaaaaaaa'), ...times(groupLimits.members - 1, 'dddddddd')];
    expect(opinionGroups(few, 8)).toHaveLength(1);
  });
  it('places nobody who answered little', () => {
    const groups = opinionGroups([...camps, said('a.......')], 8)!;
    expect(groups.flat()).not.toContain(camps.length);
  });
  it('finds the same camps in whatever order people and statements come', () =>
    fc.assert(
      fc.property(order(camps.length), order(8), (people, statements) => {
        const shuffled = people.map((person) => new Map(statements.flatMap((from, to) => pair(to, camps[person]!.get(from)))));
        const groups = opinionGroups(shuffled, 8)!.map((members) => members.map((member) => people[member]! < 24));
        expect(groups.map(({ length }) => length)).toEqual([24, 16]);
        for (const group of groups) expect(new Set(group).size).toBe(1);
      }),
      { numRuns: 50 },
    ));
  it('never makes a small group, names nobody twice, and answers the same twice, whatever is said', () =>
    fc.assert(
      fc.property(fc.array(randomPerson(), { minLength: 25, maxLength: 80 }), (people) => {
        const groups = opinionGroups(people, 8);
        expect(opinionGroups(people, 8)).toEqual(groups);
        if (groups === null) return;
        expect(new Set(groups.flat()).size).toBe(groups.flat().length);
        expect(groups.length).toBeLessThanOrEqual(groupLimits.groups);
        for (const members of groups) expect(members.length).toBeGreaterThanOrEqual(groupLimits.members);
      }),
      { numRuns: 60 },
    ));
});

describe('groupFindings', () => {
  const found = groupFindings(opinionGroups(camps, 8)!, camps, 8);
  it('names what all groups hold, by the least willing', () => {
    expect(found.bridging.map(({ statement, side }) => [statement, side])).toEqual([[6, 'agree']]);
  });
  it('names what parts them', () => expect(found.dividing.map(({ statement }) => statement)).toEqual([0, 1, 2, 3, 4]));
  it('says of each group what it holds and the others do not', () => {
    expect(found.groups[0]!.marks.map(({ side }) => side)).toEqual(['agree', 'agree', 'agree']);
    expect(found.groups[1]!.marks.map(({ statement }) => statement)).toEqual([0, 1, 2]);
    expect(found.groups[1]!.marks[0]).toMatchObject({ side: 'disagree', counts: { agree: 0, disagree: 16, pass: 0 } });
  });
  it('marks nothing of a single group, and still says what it holds in common', () => {
    const one = times(40, 'aaddappp');
    const together = groupFindings(opinionGroups(one, 8)!, one, 8);
    expect(together.groups).toEqual([{ size: 40, marks: [] }]);
    expect(together.bridging.map(({ statement, side }) => `${side} ${statement}`)).toEqual([
      'agree 0',
      'agree 1',
      'disagree 2',
      'disagree 3',
      'agree 4',
    ]);
  });
  it('tells nothing of a statement that fewer than ten of a group answered', () =>
    fc.assert(
      fc.property(fc.array(randomPerson(), { minLength: 30, maxLength: 80 }), (people) => {
        const groups = opinionGroups(people, 8);
        if (groups === null) return;
        const { groups: each, bridging, dividing } = groupFindings(groups, people, 8);
        const told = [
          ...each.flatMap(({ marks }) => marks.map(({ counts }) => counts)),
          ...[...bridging, ...dividing].flatMap(({ byGroup }) => byGroup),
        ];
        for (const counts of told) expect(answersTo(counts)).toBeGreaterThanOrEqual(leastAnswersOfGroup);
      }),
      { numRuns: 60 },
    ));
});

function pair(at: number, stance: Stance | undefined): [number, Stance][] {
  return stance === undefined ? [] : [[at, stance]];
}

function order(length: number): fc.Arbitrary<number[]> {
  const all = Array.from({ length }, (_none, index) => index);
  return fc.shuffledSubarray(all, { minLength: length, maxLength: length });
}

function randomPerson(): fc.Arbitrary<StancesOfOne> {
  return fc.array(fc.constantFrom('a', 'd', 'p', '.'), { minLength: 8, maxLength: 8 }).map((letters) => said(letters.join('')));
}
