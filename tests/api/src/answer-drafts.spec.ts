import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reallocation, timelineOf } from './fixtures/proposals.js';
import {
  acceptance,
  addAwaitingAnswer,
  completeDraft,
  draftOf,
  parks,
  publishAnswer,
  responseTo,
  saveDraft,
} from './fixtures/responses.js';
import { rent, roads } from './fixtures/small-budget.js';
import { openTown } from './fixtures/town.js';
import { refusalOf, type Person, type Yard } from './yard.js';

let yard: Yard;
let staff: Person;
beforeAll(async () => void ({ yard, staff } = await openTown()));
afterAll(() => yard.close());

describe('a draft of an answer', () => {
  it('begins with the office that took the proposal up, and says what is missing', async () => {
    const reference = await addAwaitingAnswer(yard);
    const draft = await draftOf(yard, reference, staff);
    expect(draft).toMatchObject({ revision: 0, changedAt: null, content: { office: parks.office, officeHolder: parks.officeHolder } });
    expect(draft.decisions).toEqual(['accepted', 'accepted_in_part', 'deferred', 'referred', 'rejected']);
    expect(draft.gaps.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['#/decision', '#/explanation', '#/figures', '#/effects', '#/alternative', '#/nextStepOn']),
    );
  });

  it('is private: residents, facilitators and strangers do not get it, and the clock goes on', async () => {
    const reference = await addAwaitingAnswer(yard);
    await saveDraft(yard, reference, completeDraft({ explanation: 'A secret of the office' }), staff);
    const path = `/proposals/${reference}/response/draft`;
    expect(refusalOf(await yard.get(path))).toEqual([401, 'access/sign-in-needed']);
    for (const other of [await yard.person(), await yard.person('facilitator')])
      expect(refusalOf(await yard.get(path, { as: other }))).toEqual([403, 'access/not-allowed']);
    expect(JSON.stringify(await responseTo(yard, reference))).not.toContain('A secret of the office');
    expect(JSON.stringify(await timelineOf(yard, reference))).not.toContain('A secret of the office');
    expect((await responseTo(yard, reference)).daysLeft).toBe(60);
  });

  it('of two officers: the second is shown what the first has stored, and loses nothing', async () => {
    const reference = await addAwaitingAnswer(yard);
    const colleague = await yard.person('staff');
    expect((await saveDraft(yard, reference, completeDraft({ nextStep: 'Mine' }), staff, 0)).status).toBe(204);
    const second = await saveDraft(yard, reference, completeDraft({ nextStep: 'Theirs' }), colleague, 0);
    expect(second.body).toMatchObject({ status: 412, code: 'request/changed-meanwhile', revision: 1, stored: { nextStep: 'Mine' } });
    expect((await saveDraft(yard, reference, completeDraft({ nextStep: 'Both' }), colleague, 1)).status).toBe(204);
    expect(await draftOf(yard, reference, staff)).toMatchObject({ revision: 2, content: { nextStep: 'Both' } });
  });

  it('saved for the first time by many at once is stored once', async () => {
    const reference = await addAwaitingAnswer(yard);
    const saved = await Promise.all(
      Array.from({ length: 6 }, (_, index) => saveDraft(yard, reference, completeDraft({ nextStep: `Version ${index}` }), staff, 0)),
    );
    expect(saved.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([204, 412, 412, 412, 412, 412]);
  });

  it('computes the effect right by right from the lines of the proposal; nobody types it', async () => {
    const reference = await addAwaitingAnswer(yard, reallocation);
    await saveDraft(yard, reference, acceptance(), staff);
    const { effects } = await draftOf(yard, reference, staff);
    const of = (code: string) => effects.find(({ right }) => right === code);
    expect(of('HO')).toMatchObject({ effect: 'gains' });
    expect(of('MO')).toMatchObject({ effect: 'loses' });
    const typed = await saveDraft(yard, reference, { ...acceptance(), effects: [] }, staff, 1);
    expect(typed.status).toBe(400);
    await saveDraft(yard, reference, completeDraft(), staff, 1);
    const refused = (await draftOf(yard, reference, staff)).effects;
    expect(new Set(refused.map(({ effect }) => effect))).toEqual(new Set(['unchanged']));
  });

  it('of an acceptance in part counts what the city moves, and takes over nothing that was not asked for', async () => {
    const reference = await addAwaitingAnswer(yard, reallocation);
    const inPart = (moves: [string, number][]) =>
      completeDraft({
        decision: 'accepted_in_part',
        parts: [
          { what: 'Half of it', accepted: true, reasonCode: null },
          { what: 'The other half', accepted: false, reasonCode: 'policy_choice' },
        ],
        acceptedMoves: moves.map(([line, euros]) => ({ line, delta: { minor: String(euros * 100), currency: 'EUR' } })),
      });
    await saveDraft(yard, reference, inPart([]), staff);
    expect((await draftOf(yard, reference, staff)).effects.map(({ effect }) => effect)).toContain('not_computable');
    await saveDraft(
      yard,
      reference,
      inPart([
        [roads, -40],
        [rent, 40],
      ]),
      staff,
      1,
    );
    const { effects } = await draftOf(yard, reference, staff);
    expect(effects.find(({ right }) => right === 'HO')?.effect).toBe('gains');
    const strange = await saveDraft(
      yard,
      reference,
      inPart([
        [roads, 40],
        [rent, -40],
      ]),
      staff,
      2,
    );
    expect(refusalOf(strange)).toEqual([400, 'response/moves-outside-the-proposal']);
    await saveDraft(
      yard,
      reference,
      inPart([
        [roads, -40],
        [rent, 30],
      ]),
      staff,
      2,
    );
    expect(refusalOf(await publishAnswer(yard, reference, staff, 3))).toEqual([400, 'budget/reallocation-refused']);
  });
});
