import type { LineCode, PersonId } from '@madang/basics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerMerging,
  areBalanced,
  askTheSame,
  closeMerging,
  draftMerging,
  joinMoves,
  movedSupports,
  whyNotMerge,
  type Amendable,
  type AmendedMove,
  type Mergeable,
  type SupportChoice,
} from '../index.js';

const line = (code: string) => `E-${code}` as LineCode;
const person = (name: string) => name as PersonId;
const text: Amendable['text'] = {
  title: 'A crossing by the school',
  problem: 'Children run across four lanes every morning.',
  change: 'Paint a crossing and put up a light.',
  whoIsAffected: null,
  howOneWouldKnow: null,
  pastWrong: null,
  whoWouldLose: null,
};

function proposal(id: string, moves: readonly AmendedMove[], more: Partial<Mergeable> = {}): Mergeable {
  const authors = { authorId: person(`author of ${id}`), coAuthorIds: [] };
  return { id, state: 'published', kind: 'reallocation', budgetVersionId: 'v', authors, current: { text, moves }, ...more };
}

const from = proposal('one', [
  { line: line('roads'), minor: -300n },
  { line: line('parks'), minor: 300n },
]);
const into = proposal('two', [
  { line: line('roads'), minor: -200n },
  { line: line('rent'), minor: 200n },
]);

function drafted(one = from, other = into, words = {}) {
  const draft = draftMerging(one, other, words);
  if (!draft.ok) throw new Error(draft.error.code);
  return draft.value;
}

describe('draftMerging', () => {
  it('adds the moves up line by line, and keeps what it found in both', () => {
    const { money, fromMoves } = drafted();
    expect(money?.after).toEqual([
      { line: line('roads'), minor: -500n },
      { line: line('rent'), minor: 200n },
      { line: line('parks'), minor: 300n },
    ]);
    expect(money?.before).toEqual(into.current.moves);
    expect(fromMoves).toEqual(from.current.moves);
  });
  it('two that undo each other leave nothing to ask for', () => {
    const opposite = proposal(
      'three',
      into.current.moves.map((move) => ({ ...move, minor: -move.minor })),
    );
    expect(draftMerging(opposite, into, {})).toMatchObject({ error: { code: 'merging/nothing-left' } });
  });
  it.each([
    ['merging/with-itself', into],
    ['proposal/not-open-to-merging', proposal('one', [], { state: 'threshold_met' })],
    ['merging/other-kind', proposal('one', [], { kind: 'policy' })],
    ['merging/other-budget', proposal('one', [], { budgetVersionId: 'older' })],
    ['merging/too-many-authors', proposal('one', [], { authors: { authorId: person('a'), coAuthorIds: [...'bcdefghijk'].map(person) } })],
  ])('is refused as %s', (code, one) => expect(whyNotMerge(one, into)).toMatchObject({ code }));
  it('two without money may merge in words alone', () => {
    const words = (id: string) => proposal(id, [], { kind: 'policy', budgetVersionId: null });
    expect(drafted(words('a'), words('b'), { title: 'A crossing by every school' })).toMatchObject({
      money: null,
      text: [{ field: 'title' }],
    });
    expect(drafted(words('a'), words('b'))).toMatchObject({ money: null, text: [] });
  });
});

describe('answerMerging', () => {
  const offered = { state: 'offered', from: true, into: false } as const;
  it('goes on only when both sides have agreed', () => {
    expect(answerMerging(offered, 'into', { verdict: 'agree' })).toMatchObject({ value: { state: 'agreed', both: true } });
    expect(answerMerging({ ...offered, from: false }, 'into', { verdict: 'agree' })).toMatchObject({ value: { both: false } });
  });
  it('nobody agrees for the other side by agreeing twice', () =>
    expect(answerMerging(offered, 'from', { verdict: 'agree' })).toMatchObject({ error: { code: 'merging/agreed-already' } }));
  it('a refusal says why, from either side', () => {
    expect(answerMerging(offered, 'into', { verdict: 'refuse', reason: ' ' })).toMatchObject({ error: { code: 'merging/reason-missing' } });
    expect(answerMerging(offered, 'from', { verdict: 'refuse', reason: 'I think otherwise now.' })).toMatchObject({
      value: { state: 'refused' },
    });
  });
  it.each(['asked', 'done', 'refused', 'taken_back', 'lapsed'] as const)('what is %s is not answered again', (state) =>
    expect(answerMerging({ ...offered, state }, 'into', { verdict: 'agree' })).toMatchObject({
      error: { code: 'merging/not-open', state },
    }),
  );
});

describe('closeMerging', () => {
  const content = drafted();
  const heard = { from, into, content, asked: 0, inFavour: 0, against: 0 };
  it('with nobody to ask, the authors’ word is enough', () =>
    expect(closeMerging(heard)).toMatchObject({ state: 'done', joined: { moves: content.money!.after } }));
  it('other money under other people’s names needs more of them for it than against; silence leaves both as they are', () => {
    expect(closeMerging({ ...heard, asked: 3 })).toEqual({ state: 'refused' });
    expect(closeMerging({ ...heard, asked: 3, inFavour: 1, against: 1 })).toEqual({ state: 'refused' });
    expect(closeMerging({ ...heard, asked: 3, inFavour: 2, against: 1 })).toMatchObject({ state: 'done' });
  });
  it('lapses where one of the two moved on, or asks for other money than it did', () => {
    const other = [
      { line: line('roads'), minor: -1n },
      { line: line('parks'), minor: 1n },
    ];
    for (const changed of [
      { from: { ...from, state: 'expired' } as Mergeable },
      { into: { ...into, state: 'threshold_met' } as Mergeable },
      { from: { ...from, current: { text, moves: other } } },
      { into: { ...into, current: { text, moves: other } } },
    ])
      expect(closeMerging({ ...heard, ...changed })).toEqual({ state: 'lapsed' });
  });
});

describe('the moves of two proposals', () => {
  const moves = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.bigInt({ min: -900n, max: 900n })), { maxLength: 8 })
    .map((pairs) => pairs.map(([code, minor]): AmendedMove => ({ line: line(String(code)), minor })))
    .map((some) => joinMoves(some, [{ line: line('0'), minor: -some.reduce((sum, { minor }) => sum + minor, 0n) }]));

  it('added up ask of every line what both asked, balance as they did, and name no line twice or for nothing', () =>
    fc.assert(
      fc.property(moves, moves, (one, other) => {
        const both = joinMoves(one, other);
        for (const code of new Set([...one, ...other, ...both].map((move) => move.line))) {
          const of = (some: readonly AmendedMove[]) =>
            some.filter((move) => move.line === code).reduce((sum, { minor }) => sum + minor, 0n);
          expect(of(both)).toBe(of(one) + of(other));
        }
        expect(areBalanced(both)).toBe(true);
        expect(new Set(both.map((move) => move.line)).size).toBe(both.length);
        expect(both.some(({ minor }) => minor === 0n)).toBe(false);
        expect(askTheSame(both, [...other, ...one])).toBe(true);
      }),
    ));
});

describe('movedSupports', () => {
  const people = fc.uniqueArray(fc.integer({ min: 0, max: 12 }).map((one) => person(`p${one}`)));
  const word = fc.constantFrom<SupportChoice>('move', 'keep', 'withdraw');
  it('moves nobody without their word, counts nobody twice, and loses nobody who said nothing', () =>
    fc.assert(
      fc.property(
        people,
        people,
        fc.dictionary(fc.constantFrom(...Array.from({ length: 13 }, (_, one) => `p${one}`)), word),
        (old, young, said) => {
          const choices = new Map(Object.entries(said).map(([who, choice]) => [person(who), choice]));
          const { gained, gone } = movedSupports(old, young, choices);
          const after = { old: old.filter((one) => !gone.includes(one)), young: [...young, ...gained] };
          expect(new Set(after.young).size).toBe(after.young.length);
          expect(gained.every((one) => old.includes(one) && choices.get(one) === 'move')).toBe(true);
          for (const one of old) {
            const choice = choices.get(one) ?? 'keep';
            expect(after.old.includes(one)).toBe(choice === 'keep');
            expect(after.young.includes(one)).toBe(choice === 'move' || young.includes(one));
          }
          expect(young.every((one) => after.young.includes(one))).toBe(true);
        },
      ),
    ));
});
