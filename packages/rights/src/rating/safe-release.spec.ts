import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeReleasedAgain, releasable } from './privacy.js';
import { tellsNoFewApart, type Told } from './safe-release.js';

const k = 10;
const told = (people: number, ...answers: (string | null)[]): Told => ({ people, answers });

describe('tellsNoFewApart', () => {
  it('lets ten new voices beside ten old ones be told, and not nine', () => {
    expect(tellsNoFewApart([told(10, 'a', 'a'), told(10, null, 'b')])).toBe(true);
    expect(tellsNoFewApart([told(10, 'a', 'a'), told(9, null, 'b')])).toBe(false);
  });

  it('lets one change of mind hide among ten new voices', () => {
    expect(tellsNoFewApart([told(10, 'a', 'a'), told(10, null, 'b'), told(1, 'a', 'c')])).toBe(true);
  });

  it('counts new voices and changes of mind together', () => {
    expect(tellsNoFewApart([told(10, 'a', 'a'), told(5, null, 'b'), told(5, 'a', 'c')])).toBe(true);
    expect(tellsNoFewApart([told(10, 'a', 'a'), told(5, null, 'b'), told(4, 'a', 'c')])).toBe(false);
  });

  it('sees that nine who take their change back leave one alone', () => {
    // Ten change at the second release; at the third, nine of them are where they were and the tenth is somewhere else.
    const nineGoBack = [told(20, 'a', 'a', 'a'), told(9, 'a', 'b', 'a'), told(1, 'a', 'b', 'c')];
    expect(tellsNoFewApart(nineGoBack)).toBe(false);
    expect(tellsNoFewApart([...nineGoBack, told(10, null, null, 'd')])).toBe(true);
  });

  it('sees that two days of a whole and its part single somebody out', () => {
    // Cells: everyone at first; then everyone, and those affected. All of the first are affected, and one newcomer is.
    expect(tellsNoFewApart([told(20, 'a', 'a', 'a'), told(1, null, 'b', 'b'), told(12, null, 'b', null)])).toBe(false);
  });
});

/** A made-up history: who holds which answer on which day. */
interface Person {
  /** From day to day; null before the first answer. */
  readonly answers: readonly (string | null)[];
  readonly affected: readonly boolean[];
}

const days = 6;
const person: fc.Arbitrary<Person> = fc
  .record({
    begins: fc.nat({ max: days }),
    first: fc.constantFrom('-3', '0', '2', 'dk'),
    other: fc.constantFrom('-3', '0', '2', 'dk'),
    changes: fc.option(fc.nat({ max: days - 1 }), { freq: 2 }),
    changesBack: fc.option(fc.nat({ max: days - 1 }), { freq: 3 }),
    affected: fc.boolean(),
    saysAnew: fc.option(fc.nat({ max: days - 1 }), { freq: 8 }),
  })
  .map(({ begins, first, other, changes, changesBack, affected, saysAnew }) => ({
    answers: Array.from({ length: days }, (_, day) => {
      if (day < begins) return null;
      const changed = changes !== null && day >= changes && (changesBack === null || day < changesBack);
      return changed ? other : first;
    }),
    affected: Array.from({ length: days }, (_, day) => (saysAnew !== null && day >= saysAnew ? !affected : affected)),
  }));

/** Many who do alike and a few who do not: where the few can be told from the many. */
const history = fc.array(fc.tuple(fc.constantFrom(1, 1, 2, 3, 9, 10, 11, 15), person), { minLength: 1, maxLength: 12 });

type Cell = (one: Person) => string | null;

/** Releases day by day as the rule allows; answers the cells that were published. */
function released(people: readonly (readonly [number, Person])[]): Cell[] {
  const cells: Cell[] = [];
  let changesBefore = 0;
  let changes = 0;
  for (let day = 0; day < days; day += 1) {
    changes += sum(
      people,
      (one) => one.answers[day] !== (one.answers[day - 1] ?? null) || (day > 0 && one.affected[day] !== one.affected[day - 1]),
    );
    const everyone: Cell = (one) => one.answers[day] ?? null;
    const affected: Cell = (one) => (one.affected[day] ? (one.answers[day] ?? null) : null);
    const n = (cell: Cell) => sum(people, (one) => cell(one) !== null && cell(one) !== 'dk');
    if (!mayBeReleasedAgain(n(everyone), changes - changesBefore)) continue;
    const parted = releasable(n(affected)) && releasable(n(everyone) - n(affected));
    const tried = [...(parted ? [[everyone, affected]] : []), [everyone]];
    const chosen = tried.find((some) => tellsNoFewApart(storiesOf(people, [...cells, ...some])));
    if (!chosen) continue;
    cells.push(...chosen);
    changesBefore = changes;
  }
  return cells;
}

const storiesOf = (people: readonly (readonly [number, Person])[], cells: readonly Cell[]): Told[] =>
  people.map(([count, one]) => ({ people: count, answers: cells.map((cell) => cell(one)) }));

const sum = (people: readonly (readonly [number, Person])[], holds: (one: Person) => boolean) =>
  people.reduce((total, [count, one]) => total + (holds(one) ? count : 0), 0);

/**
 * The attacker: knows every published count, adds and subtracts them as they like, and would win with a combination in which
 * fewer than `k` people are left. Such a combination exists for a group exactly if the rest of the people span less without it.
 * Exact fractions, and no line of the rule under test.
 */
function singledOut(stories: readonly Told[]): Told[] | undefined {
  const byShape = new Map<string, Told>();
  for (const { people, answers } of stories) {
    const shape = shapeOf(answers);
    byShape.set(shape, { answers, people: people + (byShape.get(shape)?.people ?? 0) });
  }
  const alike = [...byShape.values()];
  const full = rank(alike.flatMap(rowsOf));
  for (const group of smallGroups(alike.filter(({ people }) => people < k))) {
    const rest = alike.filter((one) => !group.includes(one));
    if (rank(rest.flatMap(rowsOf)) < full) return group;
  }
  return undefined;
}

const shapeOf = (answers: Told['answers']) => answers.map((one) => (one === null ? '-' : answers.indexOf(one))).join(' ');
const rowsOf = ({ answers }: Told) =>
  [...new Set(answers)].filter((one) => one !== null).map((answer) => answers.map((one) => (one === answer ? 1 : 0)));

/** Every set of kinds with fewer than `k` people in all of them together. */
function* smallGroups(kinds: readonly Told[], from = 0, room = k - 1): Generator<Told[]> {
  for (let at = from; at < kinds.length; at += 1) {
    const one = kinds[at]!;
    if (one.people > room) continue;
    yield [one];
    for (const more of smallGroups(kinds, at + 1, room - one.people)) yield [one, ...more];
  }
}

/** By elimination over whole numbers without fractions (Bareiss). */
function rank(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => row.map(BigInt));
  let found = 0;
  let before = 1n;
  for (let column = 0; column < (left[0]?.length ?? 0); column += 1) {
    const at = left.findIndex((row, index) => index >= found && row[column] !== 0n);
    if (at === -1) continue;
    [left[found], left[at]] = [left[at]!, left[found]!];
    const pivot = left[found]!;
    for (const row of left.slice(found + 1)) {
      const factor = row[column]!;
      for (let other = 0; other < row.length; other += 1) row[other] = (row[other]! * pivot[column]! - factor * pivot[other]!) / before;
    }
    before = pivot[column]!;
    found += 1;
  }
  return found;
}

describe('over a thousand made-up histories of daily releases', () => {
  it('no group below ten can be worked out of everything that was ever published', () => {
    let published = 0;
    fc.assert(
      fc.property(history, (people) => {
        const cells = released(people);
        published += cells.length;
        expect(singledOut(storiesOf(people, cells))).toBeUndefined();
      }),
      { numRuns: 1000, seed: 5 },
    );
    // A rule that publishes nothing would be safe, and of no use.
    expect(published).toBeGreaterThan(1000);
  });

  it('ten changes between two releases alone would not have been enough', () => {
    const countsOnly = (people: readonly (readonly [number, Person])[]): Cell[] => {
      const cells: Cell[] = [];
      for (let day = 0; day < days; day += 1) {
        const everyone: Cell = (one) => one.answers[day] ?? null;
        const changed = sum(people, (one) => one.answers[day] !== (cells.at(-1)?.(one) ?? null));
        if (changed >= k) cells.push(everyone);
      }
      return cells;
    };
    const broken = fc.sample(history, { numRuns: 1000, seed: 5 }).filter((people) => singledOut(storiesOf(people, countsOnly(people))));
    expect(broken.length).toBeGreaterThan(0);
  });
});
