import type { ResponseDraftView } from '@madang/contracts/response-drafts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addPublished,
  addSubmitted,
  addWithEnoughSupport,
  letDaysPass,
  policy,
  proposalOf,
  support,
  timelineOf,
} from './fixtures/proposals.js';
import {
  acceptance,
  acknowledge,
  addAcknowledged,
  addAwaitingAnswer,
  answerWith,
  completeDraft,
  dayFromNow,
  draftOf,
  parks,
  publishAnswer,
  responseTo,
  saveDraft,
} from './fixtures/responses.js';
import { openTown } from './fixtures/town.js';
import { addCity, addPerson, Yard, refusalOf, type Person } from './yard.js';

let yard: Yard;
let staff: Person;
beforeAll(async () => void ({ yard, staff } = await openTown()));
afterAll(() => yard.close());

describe('an answer', () => {
  it('is published whole, with the state that it brings about, and is everybody’s to read', async () => {
    const reference = await addAwaitingAnswer(yard);
    await saveDraft(
      yard,
      reference,
      completeDraft({ translations: [{ language: 'es', explanation: 'No por ahora.', alternative: 'Ninguna.' }] }),
      staff,
    );
    expect((await publishAnswer(yard, reference, staff, 1)).status).toBe(201);
    const response = await responseTo(yard, reference);
    expect(response).toMatchObject({
      state: 'rejected',
      daysLate: 0,
      answers: [{ decision: 'rejected', reasonCode: 'policy_choice', lateDays: 0 }],
    });
    expect(response.answers[0]!.effects).toHaveLength(16);
    expect(response.answers[0]!.translations).toEqual([{ language: 'es', explanation: 'No por ahora.', alternative: 'Ninguna.' }]);
    const names = (await timelineOf(yard, reference)).map(({ name }) => name);
    expect(names).toContain('proposal.answered');
    expect((await proposalOf(yard, reference)).state).toBe('rejected');
    expect((await draftOf(yard, reference, staff)).revision).toBe(0);
  });

  it('with parts missing is refused with a pointer to every one of them', async () => {
    const reference = await addAwaitingAnswer(yard);
    await saveDraft(
      yard,
      reference,
      completeDraft({
        explanation: 'No.',
        officeHolder: '',
        figures: [{ label: 'Benches', amount: null, value: '3', source: '' }],
        evidence: {},
      }),
      staff,
    );
    const answer = await publishAnswer(yard, reference, staff, 1);
    expect(refusalOf(answer)).toEqual([400, 'response/incomplete']);
    expect(answer.body.errors).toEqual([
      expect.objectContaining({ pointer: '#/evidence/office_holder', code: 'isNotEmpty' }),
      expect.objectContaining({ pointer: '#/evidence/competing_use', code: 'isNotEmpty' }),
      expect.objectContaining({ pointer: '#/explanation', code: 'minLength', facts: { limits: [200], length: 3 } }),
      expect.objectContaining({ pointer: '#/officeHolder', code: 'isNotEmpty' }),
      expect.objectContaining({ pointer: '#/figures/0/source', code: 'isNotEmpty' }),
    ]);
    expect((await responseTo(yard, reference)).answers).toEqual([]);
  });

  it('leaves the whole time for an appeal, and names a next step that is still to come', async () => {
    const reference = await addAwaitingAnswer(yard);
    await saveDraft(yard, reference, completeDraft({ appealUntil: dayFromNow(29) }), staff);
    const short = await publishAnswer(yard, reference, staff, 1);
    expect(refusalOf(short)).toEqual([400, 'response/appeal-cut-short']);
    expect(short.body.errors).toEqual([expect.objectContaining({ pointer: '#/appealUntil', facts: { limits: [dayFromNow(30)] } })]);
    await saveDraft(yard, reference, completeDraft({ nextStepOn: dayFromNow(-1) }), staff, 1);
    expect(refusalOf(await publishAnswer(yard, reference, staff, 2))).toEqual([400, 'response/date-has-passed']);
  });

  it('that accepts in part says what is accepted and what is not', async () => {
    const reference = await addAwaitingAnswer(yard);
    const alike = [{ what: 'All of it', accepted: true, reasonCode: null }];
    await saveDraft(yard, reference, completeDraft({ decision: 'accepted_in_part', parts: alike }), staff);
    const answer = await publishAnswer(yard, reference, staff, 1);
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer: '#/parts', code: 'partsAllAlike' })]);
  });

  it('that puts the question off names a day within reach, and only once', async () => {
    const reference = await addAwaitingAnswer(yard);
    const put = (deferredUntil: string) => completeDraft({ decision: 'deferred', deferredUntil, budgetStage: 'The next draft budget' });
    await saveDraft(yard, reference, put(dayFromNow(181)), staff);
    expect(refusalOf(await publishAnswer(yard, reference, staff, 1))).toEqual([400, 'response/deferral-out-of-range']);
    await saveDraft(yard, reference, put(dayFromNow(40)), staff, 1);
    expect((await publishAnswer(yard, reference, staff, 2)).status).toBe(201);
    expect(await responseTo(yard, reference)).toMatchObject({ state: 'deferred', dueOn: dayFromNow(40) });
    await letDaysPass(yard, reference, 41);
    expect(await responseTo(yard, reference)).toMatchObject({ state: 'under_decision', dueRule: { code: 'decision_on_reentry' } });
    await saveDraft(yard, reference, put(dayFromNow(30)), staff);
    expect(refusalOf(await publishAnswer(yard, reference, staff, 1))).toEqual([409, 'response/already-deferred']);
  });

  it('cannot join two proposals over the heads of their authors', async () => {
    const reference = await addAwaitingAnswer(yard);
    await saveDraft(
      yard,
      reference,
      completeDraft({ decision: 'merged', reasonCode: 'duplicate', evidence: { link: '2026-1', support_carried_over: 'All' } }),
      staff,
    );
    expect(refusalOf(await publishAnswer(yard, reference, staff, 1))).toEqual([409, 'response/authors-have-not-agreed']);
  });

  it('needs a draft, the draft that the officer has seen, and somebody who waits for it', async () => {
    const waiting = await addAwaitingAnswer(yard);
    expect(refusalOf(await publishAnswer(yard, waiting, staff, 0))).toEqual([409, 'response/nothing-to-publish']);
    await saveDraft(yard, waiting, completeDraft(), staff);
    expect(refusalOf(await publishAnswer(yard, waiting, staff, 2))).toEqual([412, 'request/changed-meanwhile']);
    const acknowledged = await addAcknowledged(yard);
    await saveDraft(yard, acknowledged, completeDraft(), staff);
    expect(refusalOf(await publishAnswer(yard, acknowledged, staff, 1))).toEqual([409, 'proposal/not-awaiting-answer']);
  });

  it('published by two officers at once, in two processes, is one answer', async () => {
    const reference = await addAwaitingAnswer(yard);
    await saveDraft(yard, reference, completeDraft(), staff);
    const neighbour = await yard.neighbour();
    const colleague = await yard.person('staff');
    const publish = (as: Person, app = yard.app) =>
      yard.call<{ code?: string }>('POST', `/proposals/${reference}/response`, { as, headers: { 'if-match': '"1"' } }, app);
    const answers = await Promise.all([publish(staff), publish(colleague, neighbour), publish(colleague), publish(staff, neighbour)]);
    await neighbour.close();
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 409, 409, 409]);
    expect(new Set(answers.filter(({ status }) => status === 409).map(({ body }) => body.code))).toEqual(
      new Set(['proposal/not-awaiting-answer']),
    );
    expect((await responseTo(yard, reference)).answers).toHaveLength(1);
    expect((await timelineOf(yard, reference)).filter(({ name }) => name === 'proposal.answered')).toHaveLength(1);
  });

  it('that drops a promise carries the duties of a refusal', async () => {
    const reference = await addAwaitingAnswer(yard);
    await answerWith(yard, reference, acceptance());
    await yard.post(`/proposals/${reference}/delivery/reports`, {
      as: staff,
      body: { state: 'planned', note: 'From May on.', language: 'en', promisedOn: dayFromNow(100) },
    });
    expect((await draftOf(yard, reference, staff)).decisions).toEqual(['abandoned']);
    await answerWith(yard, reference, completeDraft({ decision: 'abandoned' }));
    const response = await responseTo(yard, reference);
    expect([response.state, response.answers.map(({ decision }) => decision)]).toEqual(['abandoned', ['abandoned', 'accepted']]);
  });
});

describe('the doors of answering', () => {
  const acts: [string, string, object | undefined][] = [
    ['POST', 'acknowledgement', parks],
    ['POST', 'review', undefined],
    ['POST', 'extension', { reason: 'More time.', language: 'en' }],
    ['PUT', 'response/draft', completeDraft()],
    ['GET', 'response/draft', undefined],
    ['POST', 'response', undefined],
    ['POST', 'delivery/reports', { state: 'planned', note: 'Soon.', language: 'en', promisedOn: '2030-01-01' }],
  ];

  it.each(acts)('%s %s is for staff alone', async (method, path, body) => {
    const reference = await addWithEnoughSupport(yard);
    const ask = (as?: Person) => yard.call(method, `/proposals/${reference}/${path}`, { ...(as && { as }), ...(body && { body }) });
    expect(refusalOf(await ask())).toEqual([401, 'access/sign-in-needed']);
    expect(refusalOf(await ask(await yard.person()))).toEqual([403, 'access/not-allowed']);
    expect(refusalOf(await ask(await yard.person('facilitator')))).toEqual([403, 'access/not-allowed']);
    expect(
      refusalOf(
        await ask(await addPerson(yard.db, await addCity(yard.db, `town-${Math.random().toString(36).slice(2, 8)}`), ['staff'])),
      )[0],
    ).toBe(401);
  });

  it.each(acts)('%s %s does not show staff what is not public yet', async (method, path, body) => {
    const id = await addSubmitted(yard, await yard.person());
    const answer = await yard.call(method, `/proposals/${id}/${path}`, { as: staff, ...(body && { body }) });
    expect(refusalOf(answer)).toEqual([404, 'request/not-found']);
  });

  it('reach no proposal of another city, by reference or by id', async () => {
    const reference = await addWithEnoughSupport(yard);
    const { id } = await proposalOf(yard, reference);
    const elsewhere = await addCity(yard.db, 'elsewhere');
    const officer = await addPerson(yard.db, elsewhere, ['staff']);
    for (const name of [reference, id]) {
      const path = `/api/v1/cities/elsewhere/proposals/${name}`;
      expect((await yard.get(`${path}/response`)).status).toBe(404);
      expect((await yard.post(`${path}/acknowledgement`, { as: officer, body: parks })).status).toBe(404);
      expect((await yard.get(`${path}/response/draft`, { as: officer })).status).toBe(404);
    }
  });
});

describe('administrators', () => {
  it('answer as staff do', async () => {
    const administrator = await yard.person('administrator');
    const reference = await addAwaitingAnswer(yard);
    expect((await saveDraft(yard, reference, completeDraft(), administrator)).status).toBe(204);
    expect((await publishAnswer(yard, reference, administrator, 1)).status).toBe(201);
    const draft = await yard.get<ResponseDraftView>(`/proposals/${reference}/response/draft`, { as: administrator });
    expect(draft.body.content.decision).toBeNull();
  });
});

describe('whether somebody was answered', () => {
  const say = (reference: string, response: string, as: Person | undefined, verdict: string) =>
    yard.call('PUT', `/proposals/${reference}/responses/${response}/word`, { ...(as && { as }), body: { verdict } });

  it('is said by those who asked, who may change their minds, and counted for everybody', async () => {
    const author = await yard.person();
    const reference = await addWithEnoughSupport(yard, policy, author);
    const backer = await support(yard, reference);
    await acknowledge(yard, reference);
    await yard.post(`/proposals/${reference}/review`, { as: staff });
    await answerWith(yard, reference);
    const [answer] = (await responseTo(yard, reference)).answers;
    expect((await say(reference, answer!.id, author, 'no')).status).toBe(204);
    expect((await say(reference, answer!.id, backer, 'no')).status).toBe(204);
    expect((await say(reference, answer!.id, backer, 'partly')).status).toBe(204);
    const seen = await responseTo(yard, reference, backer);
    expect(seen).toMatchObject({ mayJudge: true, answers: [{ answered: { yes: 0, partly: 1, no: 1 }, myWord: 'partly' }] });
    expect(await responseTo(yard, reference)).toMatchObject({ mayJudge: false, answers: [{ myWord: null }] });
    expect((await say(reference, answer!.id, await yard.person(), 'yes')).status).toBe(403);
    expect((await say(reference, answer!.id, staff, 'yes')).status).toBe(403);
    expect((await say(reference, answer!.id, undefined, 'yes')).status).toBe(401);
    expect((await say(reference, answer!.id, backer, 'perhaps')).status).toBe(400);
    const other = await addPublished(yard, policy, author);
    expect((await say(other, answer!.id, author, 'yes')).status).toBe(404);
  });
});
