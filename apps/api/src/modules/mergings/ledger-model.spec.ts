import type { LineCode, PersonId } from '@madang/basics';
import { fitMoves, rebaseMoves, type Move, type RebasableLine } from '@madang/budget';
import type { Currency } from '@madang/money';
import {
  applyAmendment,
  areBalanced,
  closeMerging,
  draftAmendment,
  draftMerging,
  draftSplitting,
  joinMoves,
  movedSupports,
  type Amendable,
  type AmendedMove,
  type Mergeable,
  type SupportChoice,
} from '@madang/participation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

// Three packages that do not know each other change one ledger. Here they do so in any order, as residents and clocks would.

const currency = 'EUR' as Currency;
const codes = ['a', 'b', 'c', 'd'].map((code) => `E-${code}` as LineCode);
const people = ['p', 'q', 'r', 's', 't'] as PersonId[];
const text: Amendable['text'] = {
  title: 'A crossing by the school',
  problem: 'Children run across four lanes every morning.',
  change: 'Paint a crossing and put up a light.',
  whoIsAffected: null,
  howOneWouldKnow: null,
  pastWrong: null,
  whoWouldLose: null,
};

interface Standing {
  readonly id: string;
  readonly open: boolean;
  readonly moves: readonly AmendedMove[];
  readonly backers: readonly PersonId[];
}

type World = readonly Standing[];

const amount = fc.bigInt({ min: -500n, max: 500n });
const balanced = fc
  .tuple(amount, amount, amount)
  .map(([a, b, c]) => joinMoves([a, b, c, -a - b - c].map((minor, at) => ({ line: codes[at]!, minor }))));
const place = fc.nat({ max: 11 });
const choices = fc
  .array(fc.constantFrom<SupportChoice | null>('move', 'keep', 'withdraw', null), { minLength: people.length, maxLength: people.length })
  .map((said) => new Map(people.flatMap((person, at) => (said[at] ? [[person, said[at]] as const] : []))));
const holds = fc.array(fc.bigInt({ min: 0n, max: 900n }), { minLength: codes.length, maxLength: codes.length });

type Step = (world: World) => World;

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(place, balanced).map(
    ([at, moves]) =>
      (world: World) =>
        amend(world, at, moves),
  ),
  fc.tuple(place, place, choices).map(
    ([one, other, said]) =>
      (world: World) =>
        merge(world, one, other, said),
  ),
  fc.tuple(place, balanced, choices).map(
    ([at, cut, said]) =>
      (world: World) =>
        split(world, at, cut, said),
  ),
  fc.tuple(place, holds).map(
    ([at, left]) =>
      (world: World) =>
        rebase(world, at, left),
  ),
);

describe('the ledger of proposals', () => {
  it('stays balanced through any amending, merging, splitting and rebasing; merging and splitting neither make nor lose money, nor names', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(balanced, fc.subarray(people)), { minLength: 1, maxLength: 4 }),
        fc.array(step, { maxLength: 25 }),
        (first, steps) => {
          let world: World = first.map(([moves, backers], at) => ({ id: `first-${at}`, open: true, moves, backers }));
          for (const next of steps) {
            world = next(world);
            for (const { moves, backers } of world) {
              expect(areBalanced(moves)).toBe(true);
              expect(new Set(moves.map(({ line }) => line)).size).toBe(moves.length);
              expect(new Set(backers).size).toBe(backers.length);
            }
          }
        },
      ),
      { numRuns: 300 },
    ));
});

function openAt(world: World, place: number): Standing | undefined {
  const open = world.filter((one) => one.open);
  return open[place % Math.max(1, open.length)];
}

function replaced(world: World, ...changed: readonly Standing[]): World {
  const known = world.map((one) => changed.find(({ id }) => id === one.id) ?? one);
  return [...known, ...changed.filter(({ id }) => !world.some((one) => one.id === id))];
}

function amend(world: World, at: number, moves: readonly AmendedMove[]): World {
  const found = openAt(world, at);
  if (!found || moves.length === 0) return world;
  const draft = draftAmendment({ text, moves: found.moves }, { text: {}, moves });
  if (!draft.ok) return world;
  const applied = applyAmendment({ text, moves: found.moves }, draft.value);
  return applied.ok ? replaced(world, { ...found, moves: applied.value.moves }) : world;
}

function mergeable({ id, moves }: Standing): Mergeable {
  const authors = { authorId: `author of ${id}` as PersonId, coAuthorIds: [] };
  return { id, state: 'published', kind: 'reallocation', budgetVersionId: 'v', authors, current: { text, moves } };
}

function merge(world: World, one: number, other: number, said: ReadonlyMap<PersonId, SupportChoice>): World {
  const [from, into] = [openAt(world, one), openAt(world, other)];
  if (!from || !into) return world;
  const draft = draftMerging(mergeable(from), mergeable(into), {});
  if (!draft.ok) return world;
  const closed = closeMerging({ from: mergeable(from), into: mergeable(into), content: draft.value, asked: 1, inFavour: 1, against: 0 });
  if (closed.state !== 'done') throw new Error('Nothing had changed meanwhile');
  expectSame(closed.joined.moves, [...from.moves, ...into.moves]);
  const { gained, gone } = movedSupports(from.backers, into.backers, said);
  const after = {
    from: { ...from, open: false, backers: from.backers.filter((person) => !gone.includes(person)) },
    into: { ...into, moves: closed.joined.moves, backers: [...into.backers, ...gained] },
  };
  for (const person of from.backers.filter((who) => said.get(who) !== 'move' && !into.backers.includes(who)))
    expect(after.into.backers).not.toContain(person);
  for (const person of from.backers.filter((who) => said.get(who) === undefined)) expect(after.from.backers).toContain(person);
  return replaced(world, after.from, after.into);
}

function split(world: World, at: number, cut: readonly AmendedMove[], said: ReadonlyMap<PersonId, SupportChoice>): World {
  const whole = openAt(world, at);
  if (!whole) return world;
  const rest = joinMoves(
    whole.moves,
    cut.map(({ line, minor }) => ({ line, minor: -minor })),
  );
  const parts = draftSplitting({ state: 'published', kind: 'reallocation', moves: whole.moves }, [
    { text, moves: cut },
    { text, moves: rest },
  ]);
  if (!parts.ok) return world;
  expectSame(
    whole.moves,
    parts.value.flatMap(({ moves }) => moves),
  );
  const { gained, gone } = movedSupports(whole.backers, [], said);
  const born = parts.value.map(({ moves }, part) => ({ id: `${whole.id}/${part}`, open: true, moves, backers: gained }));
  return replaced(world, { ...whole, open: false, backers: whole.backers.filter((person) => !gone.includes(person)) }, ...born);
}

/** A newer budget comes: what it bears follows, and where it does not, the author asks for what it can bear. */
function rebase(world: World, at: number, left: readonly bigint[]): World {
  const found = openAt(world, at);
  if (!found) return world;
  const lines = new Map(codes.map((code, place): [LineCode, RebasableLine] => [code, lineWith(left[place]!)]));
  const moves = found.moves.map(({ line, minor }): Move => ({ line, delta: { minor, currency } }));
  if (rebaseMoves(moves, lines, lines).follows) return world;
  const fitted = fitMoves(moves, lines);
  return fitted ? replaced(world, { ...found, moves: fitted.map(({ line, delta }) => ({ line, minor: delta.minor })) }) : world;
}

function lineWith(minor: bigint): RebasableLine {
  return {
    direction: 'expenditure',
    elimination: false,
    initial: { minor, currency },
    final: undefined,
    committed: undefined,
    earmarked: undefined,
  };
}

/** The same of every line. */
function expectSame(one: readonly AmendedMove[], other: readonly AmendedMove[]): void {
  const inOrder = (moves: readonly AmendedMove[]) =>
    joinMoves(moves)
      .map(({ line, minor }) => `${line} ${minor}`)
      .toSorted((left, right) => left.localeCompare(right));
  expect(inOrder(one)).toEqual(inOrder(other));
}
