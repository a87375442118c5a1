import type { LineCode } from '@madang/basics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amendableFields,
  applyAmendment,
  closeQuestion,
  decideAmendment,
  draftAmendment,
  type Amendable,
  type AmendmentCase,
  type AmendmentContent,
  type AmendmentState,
} from '../index.js';

const from = 'E-1-1' as LineCode;
const to = 'E-1-2' as LineCode;

const standing: Amendable = {
  text: {
    title: 'A crossing by the school',
    problem: 'Children run across four lanes every morning.',
    change: 'Paint a crossing and put up a light.',
    whoIsAffected: null,
    howOneWouldKnow: null,
    pastWrong: null,
    whoWouldLose: null,
  },
  moves: [
    { line: from, minor: -500n },
    { line: to, minor: 500n },
  ],
};

const halfTheMoney = [
  { line: from, minor: -250n },
  { line: to, minor: 250n },
];

function drafted(wanted: Parameters<typeof draftAmendment>[1]): AmendmentContent {
  const draft = draftAmendment(standing, wanted);
  if (!draft.ok) throw new Error(draft.error.code);
  return draft.value;
}

const inOtherWords = drafted({ text: { change: 'Paint a crossing, put up a light, lower the kerb.' }, moves: null });
const forLessMoney = drafted({ text: {}, moves: halfTheMoney });

function caseOf(amendment: AmendmentContent, more: Partial<AmendmentCase> & { readonly is?: AmendmentState } = {}): AmendmentCase {
  const { is = 'open', ...rest } = more;
  return { proposal: { state: 'published' }, current: standing, supporters: 3, ...rest, amendment: { ...amendment, state: is } };
}

describe('draftAmendment', () => {
  it('holds what it changes, and nothing that stays', () => {
    expect(inOtherWords.text.map(({ field }) => field)).toEqual(['change']);
    expect(inOtherWords.money).toBeNull();
  });
  it('the same words and the same moves in another order change nothing', () =>
    expect(draftAmendment(standing, { text: { title: standing.text.title }, moves: standing.moves.toReversed() })).toEqual({
      ok: false,
      error: { code: 'amendment/changes-nothing' },
    }));
  it('may not leave the proposal without what it needs', () =>
    expect(draftAmendment(standing, { text: { problem: '  ' }, moves: null })).toMatchObject({
      ok: false,
      error: { code: 'amendment/text-incomplete', refusals: [{ code: 'proposal/text-missing', field: 'problem' }] },
    }));
});

describe('decideAmendment', () => {
  it('other words are the author’s to accept', () =>
    expect(decideAmendment(caseOf(inOtherWords), { verdict: 'accept' })).toMatchObject({ ok: true, value: { state: 'accepted' } }));
  it('other money is not: whoever put their name to it is asked', () => {
    expect(decideAmendment(caseOf(forLessMoney), { verdict: 'accept' })).toEqual({
      ok: false,
      error: { code: 'amendment/supporters-must-be-asked', supporters: 3 },
    });
    expect(decideAmendment(caseOf(forLessMoney), { verdict: 'ask' })).toEqual({ ok: true, value: { state: 'asked' } });
  });
  it('as long as nobody backs it, the money is the author’s as well, and there is nobody to ask', () => {
    expect(decideAmendment(caseOf(forLessMoney, { supporters: 0 }), { verdict: 'accept' }).ok).toBe(true);
    expect(decideAmendment(caseOf(forLessMoney, { supporters: 0 }), { verdict: 'ask' })).toMatchObject({
      error: { code: 'amendment/nobody-to-ask' },
    });
  });
  it('a refusal says why', () => {
    expect(decideAmendment(caseOf(inOtherWords), { verdict: 'refuse', reason: ' ' })).toMatchObject({
      error: { code: 'amendment/reason-missing' },
    });
    expect(decideAmendment(caseOf(inOtherWords), { verdict: 'refuse', reason: 'The kerb is low.' })).toEqual({
      ok: true,
      value: { state: 'refused', reason: 'The kerb is low.' },
    });
  });
  it.each(['asked', 'accepted', 'refused', 'taken_back', 'lapsed'] as const)('nothing is decided twice: %s', (is) =>
    expect(decideAmendment(caseOf(inOtherWords, { is }), { verdict: 'accept' })).toMatchObject({ error: { code: 'amendment/not-open' } }),
  );
  it('what the city is deciding on stays as it is', () =>
    expect(decideAmendment(caseOf(inOtherWords, { proposal: { state: 'under_decision' } }), { verdict: 'accept' })).toMatchObject({
      error: { code: 'proposal/not-open-to-amendments', state: 'under_decision' },
    }));
});

describe('applyAmendment', () => {
  it('is refused where the same passage changed meanwhile, and names it', () => {
    const changed = { ...standing, text: { ...standing.text, change: 'Build a bridge instead of a crossing.' }, moves: halfTheMoney };
    expect(applyAmendment(changed, { ...inOtherWords, money: forLessMoney.money })).toEqual({
      ok: false,
      error: { code: 'amendment/overtaken', fields: ['change', 'moves'] },
    });
    expect(applyAmendment({ ...standing, moves: halfTheMoney }, inOtherWords).ok).toBe(true);
  });

  const word = fc.string({ minLength: 20, maxLength: 40 }).filter((text) => text.trim().length >= 20);
  const text = fc.record({
    title: word,
    problem: word,
    change: word,
    whoIsAffected: fc.option(word),
    howOneWouldKnow: fc.option(word),
    pastWrong: fc.option(word),
    whoWouldLose: fc.option(word),
  });
  const balanced = fc
    .uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 })
    .chain((lines) => fc.tuple(fc.constant(lines), fc.array(fc.bigInt({ min: -900n, max: 900n }), { minLength: 6, maxLength: 6 })))
    .map(([lines, amounts]) => {
      const moves = lines.map((line, at) => ({ line: `E-${line}` as LineCode, minor: amounts[at]! }));
      return [...moves, { line: 'E-0' as LineCode, minor: -moves.reduce((sum, { minor }) => sum + minor, 0n) }];
    });
  const amendable: fc.Arbitrary<Amendable> = fc.record({ text, moves: balanced });

  it('any number of accepted amendments leave the ledger balanced, and can be taken back to the first text', () =>
    fc.assert(
      fc.property(amendable, fc.array(amendable, { maxLength: 6 }), (first, wishes) => {
        const accepted: AmendmentContent[] = [];
        let now = first;
        for (const wish of wishes) {
          const draft = draftAmendment(now, { text: wish.text, moves: wish.moves });
          if (!draft.ok) continue;
          const applied = applyAmendment(now, draft.value);
          if (!applied.ok) throw new Error('What was just written cannot be overtaken');
          accepted.push(draft.value);
          now = applied.value;
          expect(now.moves.reduce((sum, { minor }) => sum + minor, 0n)).toBe(0n);
        }
        for (const { text: changes, money } of accepted.toReversed()) {
          const back = {
            text: changes.map(({ field, before, after }) => ({ field, before: after, after: before })),
            money: money && { before: money.after, after: money.before },
          };
          const undone = applyAmendment(now, back);
          if (!undone.ok) throw new Error('It could not be undone');
          now = undone.value;
        }
        expect(now).toEqual(first);
      }),
    ));

  it('two amendments to different passages give the same text, whichever comes first', () =>
    fc.assert(
      fc.property(amendable, amendable, fc.uniqueArray(fc.constantFrom(...amendableFields)), (first, wish, fields) => {
        const some = Object.fromEntries(
          amendableFields.filter((field) => fields.includes(field)).map((field) => [field, wish.text[field]]),
        );
        const rest = Object.fromEntries(
          amendableFields.filter((field) => !fields.includes(field)).map((field) => [field, wish.text[field]]),
        );
        const one = draftAmendment(first, { text: some, moves: null });
        const other = draftAmendment(first, { text: rest, moves: wish.moves });
        if (!one.ok || !other.ok) return;
        const through = (parts: readonly AmendmentContent[]) =>
          parts.reduce((now, part) => {
            const applied = applyAmendment(now, part);
            return applied.ok ? applied.value : now;
          }, first);
        expect(through([one.value, other.value])).toEqual(through([other.value, one.value]));
      }),
    ));
});

describe('closeQuestion', () => {
  const asked = { proposal: { state: 'published' }, current: standing, amendment: forLessMoney } as const;
  it('needs more in favour than against; a tie and silence change nothing', () => {
    expect(closeQuestion({ ...asked, inFavour: 2, against: 1 })).toMatchObject({ state: 'accepted', amended: { moves: halfTheMoney } });
    expect(closeQuestion({ ...asked, inFavour: 1, against: 1 })).toEqual({ state: 'refused' });
    expect(closeQuestion({ ...asked, inFavour: 0, against: 0 })).toEqual({ state: 'refused' });
  });
  it('lapses where the proposal may not be changed any more, or changed in the same place', () => {
    expect(closeQuestion({ ...asked, proposal: { state: 'expired' }, inFavour: 2, against: 0 })).toEqual({ state: 'lapsed' });
    expect(closeQuestion({ ...asked, current: { ...standing, moves: halfTheMoney }, inFavour: 2, against: 0 })).toEqual({
      state: 'lapsed',
    });
  });
});
