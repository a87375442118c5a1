import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ResponseFiguresView } from '@madang/contracts/response-figures';
import type { TrackedPage } from '@madang/contracts/tracked-proposals';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withMail } from './fixtures/accounts.js';
import { act, decided, hearingsOf, openHearings, said, silentUntil } from './fixtures/hearings.js';
import { mailsTo } from './fixtures/mails.js';
import { addPublished, addWithEnoughSupport, letDaysPass, policy, proposalOf, strangerIn, timelineOf } from './fixtures/proposals.js';
import {
  acceptance,
  acknowledge,
  addAcknowledged,
  addAwaitingAnswer,
  answerWith,
  completeDraft,
  dayFromNow,
  deferral,
  draftOf,
  parks,
  partlyAccepted,
  publishAnswer,
  report,
  responseTo,
  saveDraft,
} from './fixtures/responses.js';
import { addCity, eventually, Yard, type Person } from './yard.js';

const folder = mkdtempSync(join(tmpdir(), 'madang-hearings-'));
let yard: Yard;
let [staff, resident, committee, ombudsperson, facilitator]: Person[] = [];
beforeAll(async () => void ({ yard, staff, resident, committee, ombudsperson, facilitator } = await openHearings(folder)));
afterAll(async () => {
  await yard.close();
  rmSync(folder, { recursive: true });
});

const stateOf = async (reference: string) => (await proposalOf(yard, reference)).state;
const refused = { status: 409, id: '' };

async function answered(content: object = completeDraft()): Promise<string> {
  const reference = await addAwaitingAnswer(yard);
  await answerWith(yard, reference, content);
  return reference;
}

async function appealed(): Promise<string> {
  const reference = await answered();
  expect(await act(yard, reference, 'appeals', resident)).toMatchObject({ status: 201 });
  return reference;
}

describe('an appeal', () => {
  it('puts a refused proposal before the committee, once, in words that everybody reads, without a name', async () => {
    const reference = await answered();
    expect((await hearingsOf(yard, reference, resident)).allowedActions).toEqual(['appeal']);
    expect(await act(yard, reference, 'appeals', resident)).toMatchObject({ status: 201 });
    expect(await stateOf(reference)).toBe('appealed');
    const view = await hearingsOf(yard, reference);
    expect(view.appeals).toMatchObject([{ decision: 'rejected', text: said.text, linked: false, state: null, mine: false }]);
    expect(JSON.stringify(view)).not.toContain(resident!.id);
    expect(await act(yard, reference, 'appeals', await yard.person())).toMatchObject({ ...refused, code: 'response/already-appealed' });
    expect((await timelineOf(yard, reference)).map(({ name }) => name)).toContain('appeal.lodged');
  });

  it('accuses the city of no silence: it waits for the committee, and is overdue nowhere', async () => {
    const overdueNow = async () => (await yard.get<ResponseFiguresView>('/responses/figures')).body.whole.overdue;
    const before = await overdueNow();
    const reference = await appealed();
    const listed = async (kind: string) =>
      (await yard.get<TrackedPage>(`/responses?limit=100&kind=${kind}`)).body.items.map((item) => item.reference);
    expect(await listed('overdue')).not.toContain(reference);
    expect(await listed('due')).toContain(reference);
    expect(await overdueNow()).toBe(before);
  });

  it('two at the same moment are one', async () => {
    const reference = await answered();
    const both = await Promise.all([act(yard, reference, 'appeals', resident), act(yard, reference, 'appeals', await yard.person())]);
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([201, 409]));
  });

  it('is for residents: not for those who answer, nor for nobody, nor for a neighbour, nor without words', async () => {
    const reference = await answered();
    expect(await act(yard, reference, 'appeals', await yard.person('resident', 'staff'))).toMatchObject({ status: 403 });
    expect(await act(yard, reference, 'appeals', committee)).toMatchObject({ status: 403 });
    expect(await act(yard, reference, 'appeals', undefined)).toMatchObject({ status: 401 });
    const stranger = await strangerIn(yard, await addCity(yard.db, 'next-door'));
    expect((await act(yard, reference, 'appeals', stranger)).status).toBeGreaterThan(400);
    expect(await act(yard, reference, 'appeals', resident, { text: 'No', language: 'en' })).toMatchObject({ status: 400 });
    expect(await stateOf(reference)).toBe('rejected');
  });

  it('is open for thirty days, and never against a full acceptance', async () => {
    const reference = await answered(acceptance());
    expect(await act(yard, reference, 'appeals', resident)).toMatchObject({ ...refused, code: 'response/no-appeal' });
    const late = await answered();
    await letDaysPass(yard, late, 31);
    await yard.db.query(
      `update official_response set published_on = published_on - 31 where proposal_id in
      (select id from proposal where year || '-' || number = $1)`,
      [late],
    );
    expect(await act(yard, late, 'appeals', resident)).toMatchObject({ ...refused, code: 'response/appeal-too-late' });
    expect((await hearingsOf(yard, late, resident)).allowedActions).toEqual(['name_facts']);
  });

  it('rises by itself when the committee stays silent, and the ombudsperson can recommend a remedy', async () => {
    const reference = await appealed();
    await letDaysPass(yard, reference, 31);
    expect(await stateOf(reference)).toBe('escalated_3');
    expect(await decided(yard, reference, committee!, 'upheld')).toMatchObject({ ...refused, code: 'response/no-such-outcome' });
    expect(await decided(yard, reference, ombudsperson!, 'remedy')).toMatchObject({ status: 201 });
    expect(await proposalOf(yard, reference)).toMatchObject({ state: 'remedy_due', dueOn: dayFromNow(60) });
  });
});

describe('the committee', () => {
  it.each([
    ['sent_back', 'under_decision'],
    ['upheld', 'rejected'],
    ['remedy', 'remedy_due'],
  ])('decides %s: the proposal is %s, with the reasons for everybody to read', async (outcome, state) => {
    const reference = await appealed();
    expect((await hearingsOf(yard, reference, committee)).outcomes).toEqual(['sent_back', 'upheld', 'remedy']);
    expect(await decided(yard, reference, committee!, outcome)).toMatchObject({ status: 201 });
    expect(await stateOf(reference)).toBe(state);
    expect((await hearingsOf(yard, reference)).decisions).toMatchObject([{ by: 'committee', outcome, text: said.text }]);
    expect((await timelineOf(yard, reference)).find(({ name }) => name === 'hearing.decided')).toMatchObject({
      role: 'committee',
      by: null,
    });
    expect(await act(yard, reference, 'appeals', resident)).toMatchObject(refused);
  });

  it('is the committee: nobody else decides', async () => {
    const reference = await appealed();
    for (const somebody of [staff!, resident!, facilitator!])
      expect(await decided(yard, reference, somebody, 'upheld')).toMatchObject({ status: 403 });
    expect(await decided(yard, reference, ombudsperson!, 'upheld')).toMatchObject({ ...refused, code: 'response/no-such-outcome' });
    expect(await stateOf(reference)).toBe('appealed');
  });

  it('recommends a remedy where the city stayed silent; residents confirm it, and a facilitator closes', async () => {
    const author = await yard.person();
    const reference = await addWithEnoughSupport(yard, policy, author);
    await silentUntil(yard, reference, 'escalated_2');
    expect(await decided(yard, reference, committee!, 'remedy')).toMatchObject({ status: 201 });
    expect(await act(yard, reference, 'remedy/confirmation', resident, {})).toMatchObject({ status: 403 });
    expect((await hearingsOf(yard, reference, author)).allowedActions).toContain('confirm_remedy');
    expect(await act(yard, reference, 'remedy/confirmation', author, {})).toMatchObject({ status: 204 });
    expect(await stateOf(reference)).toBe('remedied');
    expect(await act(yard, reference, 'remedy/closure', staff, {})).toMatchObject({ status: 403 });
    expect(await act(yard, reference, 'remedy/closure', facilitator, {})).toMatchObject({ status: 204 });
    expect(await stateOf(reference)).toBe('closed');
  });

  it('a remedy that the city takes up is delivered like any promise', async () => {
    const reference = await appealed();
    await decided(yard, reference, committee!, 'remedy');
    expect((await report(yard, reference, staff!, { state: 'in_progress' })).status).toBe(201);
    expect(await stateOf(reference)).toBe('in_progress');
  });

  it('carries a proposal that has too little support, also after its time has run out', async () => {
    const reference = await addPublishedAndExpired();
    expect(await decided(yard, reference, committee!, 'carried')).toMatchObject({ status: 201 });
    expect(await stateOf(reference)).toBe('threshold_met');
  });

  it('alone allows a second deferral, which then serves once', async () => {
    const reference = await answered(deferral());
    await yard.post(`/proposals/${reference}/review`, { as: staff! });
    await saveDraft(yard, reference, deferral(), staff!);
    const { revision } = await draftOf(yard, reference, staff!);
    expect((await publishAnswer(yard, reference, staff!, revision)).body.code).toBe('response/already-deferred');
    expect((await hearingsOf(yard, reference, committee)).outcomes).toEqual(['deferral_allowed']);
    expect(await decided(yard, reference, committee!, 'deferral_allowed')).toMatchObject({ status: 201 });
    expect((await publishAnswer(yard, reference, staff!, revision)).status).toBe(201);
    await yard.post(`/proposals/${reference}/review`, { as: staff! });
    await saveDraft(yard, reference, deferral(), staff!);
    expect((await publishAnswer(yard, reference, staff!, 1)).body.code).toBe('response/already-deferred');
  });
});

async function addPublishedAndExpired(): Promise<string> {
  const reference = await addPublished(yard);
  await letDaysPass(yard, reference, 31);
  expect(await stateOf(reference)).toBe('expired');
  return reference;
}

describe('an appeal beside a promise that is being kept', () => {
  async function besidePlan(): Promise<{ reference: string; id: string }> {
    const reference = await answered(partlyAccepted());
    expect((await report(yard, reference, staff!, { state: 'planned', promisedOn: dayFromNow(90) })).status).toBe(201);
    const { status, id } = await act(yard, reference, 'appeals', resident);
    expect(status).toBe(201);
    return { reference, id };
  }

  it('holds nothing up, is decided by itself, and is made good by itself', async () => {
    const { reference, id } = await besidePlan();
    expect(await stateOf(reference)).toBe('planned');
    expect((await hearingsOf(yard, reference, committee)).appeals).toMatchObject([
      { linked: true, state: 'appealed', dueOn: dayFromNow(30), outcomes: ['upheld', 'remedy'] },
    ]);
    expect(await decided(yard, reference, committee!, 'sent_back', id)).toMatchObject({ ...refused, code: 'response/no-such-outcome' });
    expect(await decided(yard, reference, committee!, 'remedy', id)).toMatchObject({ status: 201 });
    expect((await report(yard, reference, staff!, { state: 'in_progress' })).status).toBe(201);
    expect(await act(yard, reference, 'remedy/confirmation', resident, { appealId: id })).toMatchObject({ status: 204 });
    expect(await act(yard, reference, 'remedy/closure', facilitator, { appealId: id })).toMatchObject({ status: 204 });
    expect((await hearingsOf(yard, reference)).appeals).toMatchObject([{ state: 'closed', dueOn: null }]);
    expect(await stateOf(reference)).toBe('in_progress');
  });

  it('of another proposal is not there', async () => {
    const [one, other] = [await besidePlan(), await appealed()];
    expect(await decided(yard, other, committee!, 'remedy', one.id)).toMatchObject({ status: 404 });
    expect(await act(yard, other, 'remedy/confirmation', resident, { appealId: one.id })).toMatchObject({ status: 404 });
  });
});

describe('a question to the author', () => {
  it('stops the clock once, by fourteen days; the answer gives back what was not used, and everybody hears of both', async () => {
    const [author, supporter] = [await yard.person(), await yard.person()];
    await withMail(yard, author, 'asked@example.org');
    await withMail(yard, supporter, 'backer@example.org');
    const reference = await addWithEnoughSupport(yard, policy, author);
    await yard.call('PUT', `/proposals/${reference}/support`, { as: supporter });
    await acknowledge(yard, reference, parks);
    const question = { text: 'Which side of the street do you mean?', language: 'en' };
    expect((await hearingsOf(yard, reference, staff)).allowedActions).toEqual(['ask_author']);
    expect(await act(yard, reference, 'author-question', staff, question)).toMatchObject({ status: 204 });
    expect(await responseTo(yard, reference)).toMatchObject({ dueOn: dayFromNow(44), daysLeft: 44 });
    expect(await act(yard, reference, 'author-question', staff, question)).toMatchObject({ ...refused, code: 'response/already-paused' });
    expect((await hearingsOf(yard, reference)).authorQuestion).toMatchObject({
      question: question.text,
      until: dayFromNow(14),
      answer: null,
    });
    expect(await act(yard, reference, 'author-question/answer', resident)).toMatchObject({ status: 403 });
    expect(await act(yard, reference, 'author-question/answer', author)).toMatchObject({ status: 204 });
    expect(await responseTo(yard, reference)).toMatchObject({ dueOn: dayFromNow(30) });
    expect((await hearingsOf(yard, reference)).authorQuestion).toMatchObject({ answer: said.text, until: null });
    expect(await act(yard, reference, 'author-question/answer', author)).toMatchObject({ ...refused, code: 'response/not-waiting' });
    const told = (address: string) => mailsTo(folder, address).filter(({ text }) => text.includes(question.text));
    await eventually(async () => told('asked@example.org').length === 1 && told('backer@example.org').length === 1);
  });

  it('is not asked before the city examines the proposal, nor by somebody else', async () => {
    const reference = await addWithEnoughSupport(yard);
    expect(await act(yard, reference, 'author-question', staff)).toMatchObject({ ...refused, code: 'response/nothing-to-pause' });
    const examined = await addAcknowledged(yard);
    expect(await act(yard, examined, 'author-question', resident)).toMatchObject({ status: 403 });
  });
});

describe('a proposal that was passed on', () => {
  const proof = { body: 'Regional railway', proof: 'Register of the region, number 4711', language: 'en' };
  const referral = () =>
    completeDraft({
      decision: 'referred',
      reasonCode: 'competence',
      evidence: { body_in_charge: proof.body, proof_of_transfer: 'to follow' },
    });

  it('needs its proof before anything is reported of it', async () => {
    const reference = await answered(referral());
    expect((await report(yard, reference, staff!, { state: 'in_progress' })).status).toBe(409);
    expect(await act(yard, reference, 'transfer', resident, proof)).toMatchObject({ status: 403 });
    expect(await act(yard, reference, 'transfer', staff, proof)).toMatchObject({ status: 204 });
    expect(await stateOf(reference)).toBe('in_progress');
    expect((await hearingsOf(yard, reference)).transfer).toMatchObject({ body: proof.body, proof: proof.proof });
    expect(await act(yard, reference, 'transfer', staff, proof)).toMatchObject(refused);
  });
});

describe('a proposal whose time for support ran out', () => {
  it('comes back once, in a changed form, is checked anew, and keeps how it read before', async () => {
    const author = await yard.person();
    const reference = await addPublished(yard, policy, author);
    const changed = { change: 'Only the benches on the north side, and only those that can be moved by hand.' };
    expect(await act(yard, reference, 'reopening', author, changed)).toMatchObject({ ...refused, code: 'proposal/not-expired' });
    await letDaysPass(yard, reference, 31);
    expect(await act(yard, reference, 'reopening', resident, changed)).toMatchObject({ status: 403 });
    expect(await act(yard, reference, 'reopening', author, { change: policy.change })).toMatchObject({
      code: 'proposal/reopened-unchanged',
    });
    expect(await act(yard, reference, 'reopening', author, changed)).toMatchObject({ status: 204 });
    expect(await proposalOf(yard, reference, author)).toMatchObject({ state: 'screening', change: changed.change });
    await yard.post(`/proposals/${reference}/screening`, { as: facilitator!, body: { verdict: 'publish' } });
    await letDaysPass(yard, reference, 31);
    const again = { change: `${changed.change} And nothing else.` };
    expect(await act(yard, reference, 'reopening', author, again)).toMatchObject({ ...refused, code: 'response/already-reopened' });
  });
});
