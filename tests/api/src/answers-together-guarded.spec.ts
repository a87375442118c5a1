import type { AnswerBatchesView } from '@madang/contracts/answer-batches';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { batchOf, beginTogether, completeOwn, publishTogether } from './fixtures/answers-together.js';
import { addCycle, letDaysPass } from './fixtures/proposals.js';
import { addAwaitingAnswer, draftOf, responseTo, saveDraft } from './fixtures/responses.js';
import { addCity, addPerson, Yard, type Person } from './yard.js';

let yard: Yard;
let staff: Person;
let colleague: Person;
let pair: [string, string];
let id: string;
beforeAll(async () => {
  yard = await Yard.open();
  await addCycle(yard);
  staff = await yard.person('staff');
  colleague = await yard.person('staff');
  pair = [await addAwaitingAnswer(yard), await addAwaitingAnswer(yard)];
  id = (await beginTogether(yard, staff, pair)).body.id;
});
afterAll(() => yard.close());

const publish = (answers: readonly object[], as = staff) => publishTogether(yard, as, id, answers);
const rule = (secondEyes: boolean) =>
  yard.db.query(
    `insert into answer_rule (city_id, second_eyes, published_in) values ($1, $2, 'x') on conflict (city_id) do update set second_eyes = $2`,
    [yard.cityId, secondEyes],
  );

describe('answers that are begun together', () => {
  it('are for the office, of this city', async () => {
    const stranger = await addPerson(yard.db, await addCity(yard.db, 'elsewhere'), ['staff']);
    const others = await Promise.all((['resident', 'facilitator', 'committee', 'ombudsperson'] as const).map((role) => yard.person(role)));
    for (const as of [...others, stranger]) {
      const answers = [
        await yard.get<AnswerBatchesView>('/responses/batches', { as }),
        await yard.get(`/responses/batches/${id}`, { as }),
        await beginTogether(yard, as, pair),
        await publish([{ proposal: pair[0], revision: 1 }], as),
      ];
      expect(answers.map(({ status }) => status).filter((status) => status !== 401 && status !== 403)).toEqual([]);
    }
    for (const other of ['x', staff.id]) {
      expect((await yard.get(`/responses/batches/${other}`, { as: staff })).status).toBe(404);
      expect((await publishTogether(yard, staff, other, [{ proposal: pair[0], revision: 1 }])).status).toBe(404);
    }
  });

  it('are begun by one of two who want the same ones at once', async () => {
    const wanted = [await addAwaitingAnswer(yard), await addAwaitingAnswer(yard)];
    const answers = await Promise.all([beginTogether(yard, staff, wanted), beginTogether(yard, colleague, wanted.toReversed())]);
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 409]);
    const [begun] = answers.filter(({ status }) => status === 201);
    expect(begun?.body.left).toEqual([]);
    expect((await batchOf(yard, staff, begun!.body.id)).open).toBe(2);
  });

  it('say who has written on one since, and are published only as they were seen', async () => {
    const [one] = pair;
    const seen = await completeOwn(yard, staff, one, 'Your street is the first.');
    const { content } = await draftOf(yard, one, colleague);
    await saveDraft(yard, one, { ...content, decision: 'referred', ownWords: 'Your street is the last.' }, colleague, seen);
    const { body } = await publish([{ proposal: one, revision: seen }]);
    expect([body.published, body.left.map(({ code }) => code)]).toEqual([[], ['request/changed-meanwhile']]);
    const [answer] = (await batchOf(yard, staff, id)).answers;
    expect(answer).toMatchObject({ revision: seen + 1, decision: 'referred', ownWords: 'Your street is the last.' });
    expect(answer?.changedBy).toBe((await draftOf(yard, one, staff)).changedBy);
  });

  it('need a second pair of eyes each, where that is the rule', async () => {
    const [one] = pair;
    const revision = await completeOwn(yard, staff, one, 'Your street is the first.');
    await rule(true);
    expect((await publish([{ proposal: one, revision }])).body.left).toEqual([
      expect.objectContaining({ code: 'response/second-eyes-needed' }),
    ]);
    expect((await batchOf(yard, staff, id)).answers[0]).toMatchObject({ reading: 'none', secondEyesNeeded: true, gaps: [] });
    await rule(false);
    expect((await publish([{ proposal: one, revision }])).body.published).toEqual([one]);
    expect((await batchOf(yard, staff, id)).answers[0]).toMatchObject({ published: true, ownWords: 'Your street is the first.' });
  });

  it('are late like any other, and published once, however often they are named', async () => {
    const [, other] = pair;
    const revision = await completeOwn(yard, staff, other, 'Your street waits for the new pavement.');
    await letDaysPass(yard, other, 70);
    const { body } = await publish([
      { proposal: other, revision },
      { proposal: other, revision },
    ]);
    expect([body.published, body.left]).toEqual([[other], [expect.objectContaining({ proposal: other })]]);
    const { answers } = await responseTo(yard, other);
    expect([answers.length, (answers[0]?.lateDays ?? 0) > 0]).toEqual([1, true]);
    expect(await batchOf(yard, staff, id)).toMatchObject({ open: 0, published: 2 });
  });
});
