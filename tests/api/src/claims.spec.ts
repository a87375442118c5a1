import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClaimFiguresView } from '@madang/contracts/claim-figures';
import type { ClaimDeskView, ClaimPage, ClaimSubjectView, OwnClaimsView } from '@madang/contracts/claim-lists';
import type { ClaimView } from '@madang/contracts/claims';
import type { OfficeClaimsView } from '@madang/contracts/office-claims';
import type { RecommendationPage, RecommendationView } from '@madang/contracts/recommendations';
import type { TimelineView } from '@madang/contracts/proposal-timeline';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withMail } from './fixtures/accounts.js';
import { accepted, breach, claimBody, claimOf, fileClaim, hear, letClaimAge, recommended, said } from './fixtures/claims.js';
import { mailsTo } from './fixtures/mails.js';
import { addCycle, addDraft, addPublished, policy, runJob, strangerIn } from './fixtures/proposals.js';
import { addAwaitingAnswer, answerWith, dayFromNow } from './fixtures/responses.js';
import { addSmallBudget, roads } from './fixtures/small-budget.js';
import { addCity, eventually, Yard, type Answer, type Person } from './yard.js';

const folder = mkdtempSync(join(tmpdir(), 'madang-claims-'));
let yard: Yard;
let ombudsperson: Person;
let staff: Person;
let claimant: Person;
let answered: string;

beforeAll(async () => {
  yard = await Yard.open({ dataFolder: folder });
  await addSmallBudget(yard);
  await addCycle(yard);
  ombudsperson = await yard.person('ombudsperson');
  staff = await yard.person('staff');
  answered = await addAwaitingAnswer(yard);
  await answerWith(yard, answered);
});
afterAll(async () => {
  await yard.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  claimant = await yard.person();
});

const codeOf = ({ status, body }: Answer) => [status, (body as { code?: string } | undefined)?.code] as const;
const post = (path: string, as: Person | undefined, body: object = {}) => yard.post(path, { ...(as && { as }), body });
const act = async (id: string, what: string, as: Person | undefined, body: object = {}) =>
  codeOf(await post(`/claims/${id}/${what}`, as, body));
const filing = async (as: Person | undefined, changes: object) => codeOf(await post('/claims', as, { ...claimBody, ...changes }));
const acknowledgement = ['acknowledgement', said('I have your claim and look into it.')] as const;
const onDecision = () => ({ about: 'decision', key: answered });

async function recommendedTo(changes: object = {}): Promise<{ id: string; recommendation: string }> {
  const id = await fileClaim(yard, claimant, changes);
  await hear(yard, id, ombudsperson, [acknowledgement, ['finding', breach]]);
  return { id, recommendation: (await claimOf(yard, id, claimant)).recommendations[0]!.id };
}

const recommendation = async (id: string) => (await yard.get<RecommendationView>(`/recommendations/${id}`)).body;
const reply = async (id: string, changes: object = {}, as: Person | undefined = staff) =>
  codeOf(await post(`/recommendations/${id}/reply`, as, { ...accepted, promisedOn: dayFromNow(30), ...changes }));
const report = async (id: string, as: Person | undefined = staff) =>
  codeOf(
    await post(`/recommendations/${id}/report`, as, { ...said('The other side is repaired as well.'), officeHolder: 'Head of roads' }),
  );
const confirm = async (id: string, done: boolean, as: Person | undefined = claimant) =>
  codeOf(await post(`/recommendations/${id}/confirmation`, as, { done }));

describe('filing a claim', () => {
  it('is for residents, about a line, a decision or what was reported as done', async () => {
    expect((await filing(undefined, {}))[0]).toBe(401);
    expect((await filing(staff, {}))[0]).toBe(403);
    expect((await filing(ombudsperson, {}))[0]).toBe(403);
    expect(await filing(claimant, { key: 'no-such-line' })).toEqual([404, 'claim/subject-not-found']);
    expect(await filing(claimant, { about: 'decision', key: '2026-9999' })).toEqual([404, 'request/not-found']);
    expect(await filing(claimant, { about: 'decision', key: await addPublished(yard, policy) })).toEqual([409, 'claim/no-decision-yet']);
    expect(await filing(claimant, { about: 'delivery', key: answered })).toEqual([409, 'claim/nothing-delivered-yet']);
    expect(await filing(claimant, onDecision())).toEqual([201, undefined]);
  });

  it('is told its subject by name, or why it cannot be about it, before a word is written', async () => {
    const asked = async (about: string, key: string) => {
      const { status, body } = await yard.get<Partial<ClaimSubjectView> & { code?: string }>(`/claims/subject?about=${about}&key=${key}`);
      return [status, body.name ?? body.code];
    };
    expect(await asked('decision', answered)).toEqual([200, expect.stringMatching(/./)]);
    expect(await asked('line', 'no-such-line')).toEqual([404, 'claim/subject-not-found']);
    expect(await asked('delivery', answered)).toEqual([409, 'claim/nothing-delivered-yet']);
    const [status] = await asked('decision', await addDraft(yard, claimant));
    expect(status).toBe(404);
  });

  it('for somebody else says who that is and how they agreed, which only the ombudsperson reads', async () => {
    expect(await filing(claimant, { forAnother: true, consent: ' ' })).toEqual([400, 'claim/consent-missing']);
    const consent = 'My neighbour on the ground floor, who asked me to write this.';
    const id = await fileClaim(yard, claimant, { forAnother: true, consent });
    expect(await claimOf(yard, id)).toMatchObject({ consent: null, forAnother: null, claimant: null });
    expect(await claimOf(yard, id, claimant)).toMatchObject({ consent, forAnother: true });
    const file = (await yard.get<ClaimView>(`/claims/${id}/file?why=examine`, { as: ombudsperson })).body;
    expect(file.consent).toBe(consent);
    expect(file.claimant?.penName).toMatch(/^Somebody/);
  });

  it('is neither repeated nor endless', async () => {
    await fileClaim(yard, claimant);
    expect(await filing(claimant, {})).toEqual([409, 'claim/filed-already']);
    for (const happened of ['Another thing happened here as well.', 'And a third thing happened here.'])
      await fileClaim(yard, claimant, { happened });
    expect(await filing(claimant, { happened: 'And then a fourth thing happened.' })).toEqual([429, 'claim/too-many-today']);
  });

  it('twice at once files one', async () => {
    const answers = await Promise.all([filing(claimant, {}), filing(claimant, {})]);
    expect(answers.map(([status]) => status).toSorted((one, other) => one - other)).toEqual([201, 409]);
  });

  it('openly is read by everybody, without who claims', async () => {
    const id = await fileClaim(yard, claimant, onDecision());
    const view = await claimOf(yard, id);
    expect(view).toMatchObject({
      state: 'filed',
      owner: 'ombudsperson',
      dueOn: dayFromNow(7),
      findBy: dayFromNow(90),
      mine: false,
      readings: null,
    });
    expect(view.subject).toMatchObject({ kind: 'decision', key: answered });
    expect(view.words.map(({ text, asked }) => [text, asked])).toEqual([[claimBody.happened, claimBody.asked]]);
    expect(JSON.stringify(view)).not.toContain(claimant.id);
    const listed = (await yard.get<ClaimPage>(`/claims?about=decision&key=${answered}&limit=1`)).body;
    expect(listed.items.map((one) => one.id)).toEqual([id]);
    expect((await yard.get<ClaimPage>(`/claims?limit=1&cursor=${listed.nextCursor}`)).body.items.map((one) => one.id)).not.toContain(id);
  });
});

describe('a claim on its way', () => {
  it('is heard by the ombudsperson alone, step by step', async () => {
    const id = await fileClaim(yard, claimant);
    for (const role of ['staff', 'facilitator', 'administrator', 'committee', 'resident'] as const) {
      const other = await yard.person(role);
      expect((await act(id, 'acknowledgement', other, said('I have it.')))[0]).toBe(403);
      expect((await yard.get(`/claims/${id}/file?why=examine`, { as: other })).status).toBe(403);
    }
    expect(await act(id, 'finding', ombudsperson, breach)).toEqual([409, 'claim/not-now']);
    expect(await act(id, ...acknowledgementAs(ombudsperson))).toEqual([204, undefined]);
    expect(await act(id, ...acknowledgementAs(ombudsperson))).toEqual([409, 'claim/not-now']);
    expect(await claimOf(yard, id, claimant)).toMatchObject({ state: 'examining', dueOn: dayFromNow(90), acts: ['add', 'withdraw'] });
    expect((await yard.get<OwnClaimsView>('/claims/mine', { as: claimant })).body.items).toMatchObject([
      { id, news: false, state: 'examining' },
    ]);
  });

  it('may wait for an office, whose answer is read by everybody where the claim is open', async () => {
    const id = await fileClaim(yard, claimant);
    await hear(yard, id, ombudsperson, [
      acknowledgement,
      ['inquiries', { office: 'Roads department', ...said('Why was only one side repaired?') }],
    ]);
    const asked = (await yard.get<OfficeClaimsView>('/claims/asked', { as: staff })).body.inquiries.find(({ claim }) => claim === id)!;
    expect(asked).toMatchObject({ text: 'Why was only one side repaired?', dueOn: dayFromNow(14), answer: null });
    const answer = async (as: Person | undefined) =>
      codeOf(await post(`/claims/asked/${asked.id}/answer`, as, said('The money was used up.')));
    expect((await answer(claimant))[0]).toBe(403);
    expect((await answer(ombudsperson))[0]).toBe(403);
    expect(await answer(staff)).toEqual([204, undefined]);
    expect(await answer(staff)).toEqual([409, 'claim/answered-already']);
    expect(await claimOf(yard, id)).toMatchObject({ state: 'examining', inquiries: [{ answer: 'The money was used up.' }] });
  });

  it('may be settled, if whoever claims agrees', async () => {
    const offer = ['offer', said('The city offers to repair it in May. Do you agree?')] as const;
    const id = await fileClaim(yard, claimant);
    await hear(yard, id, ombudsperson, [acknowledgement, offer]);
    expect((await act(id, 'settlement', await yard.person(), { agrees: true }))[0]).toBe(403);
    expect(await act(id, 'settlement', claimant, { agrees: false })).toEqual([204, undefined]);
    await hear(yard, id, ombudsperson, [offer]);
    expect(await act(id, 'settlement', claimant, { agrees: true })).toEqual([204, undefined]);
    expect(await claimOf(yard, id)).toMatchObject({ state: 'closed', finding: 'settled' });
    expect((await claimOf(yard, id)).words.map(({ kind }) => kind)).toEqual([
      'filing',
      'acknowledgement',
      'offer',
      'decline',
      'offer',
      'agreement',
    ]);
  });

  it('can be added to and withdrawn by its claimant, and by nobody else', async () => {
    const id = await fileClaim(yard, claimant);
    expect((await act(id, 'words', await yard.person(), said('Not mine.')))[0]).toBe(403);
    expect(await act(id, 'words', claimant, said('It happened again today.'))).toEqual([204, undefined]);
    expect(await act(id, 'erasure', claimant)).toEqual([409, 'claim/not-now']);
    expect((await act(id, 'withdrawal', await yard.person()))[0]).toBe(403);
    expect(await act(id, 'withdrawal', claimant)).toEqual([204, undefined]);
    expect(await act(id, 'words', claimant, said('Too late.'))).toEqual([409, 'claim/not-now']);
    expect((await claimOf(yard, id, claimant)).acts).toEqual(['erase']);
  });

  it('when it is open, lets a new account add no more links than any other text of it may have', async () => {
    await yard.db.query('update person set created_at = now() where id = $1', [claimant.id]);
    const [open, confidential] = [
      await fileClaim(yard, claimant),
      await fileClaim(yard, claimant, { confidential: true, happened: 'Two people were there, and one saw it.' }),
    ];
    const links = said('See https://a.example and https://b.example');
    expect(await act(open, 'words', claimant, links)).toEqual([400, 'newcomer/too-many-links']);
    expect(await act(confidential, 'words', claimant, links)).toEqual([204, undefined]);
  });

  it('withdrawn and acknowledged at once ends one way or the other', async () => {
    const id = await fileClaim(yard, claimant);
    const answers = await Promise.all([act(id, 'withdrawal', claimant), act(id, ...acknowledgementAs(ombudsperson))]);
    expect(answers.filter(([status]) => status === 204).length).toBeGreaterThan(0);
    expect((await claimOf(yard, id)).state).toBe('closed');
  });

  it('is erased with its key: nobody reads it again, and that there was one stays', async () => {
    const id = await fileClaim(yard, claimant);
    await act(id, 'withdrawal', claimant);
    expect((await act(id, 'erasure', await yard.person()))[0]).toBe(403);
    expect(await act(id, 'erasure', claimant)).toEqual([204, undefined]);
    expect(await claimOf(yard, id, claimant)).toMatchObject({ erased: true, words: [], state: 'closed', acts: [] });
    expect(await claimOf(yard, id)).toMatchObject({ erased: true, words: [] });
  });

  it('is told in the city’s record, and the reading of its file to the claimant', async () => {
    const id = await fileClaim(yard, claimant);
    for (let twice = 0; twice < 2; twice += 1) await yard.get(`/claims/${id}/file?why=acknowledge`, { as: ombudsperson });
    await yard.get(`/claims/${id}/file?why=examine`, { as: ombudsperson });
    expect((await yard.get(`/claims/${id}/file`, { as: ombudsperson })).status).toBe(400);
    await yard.get(`/claims/${id}`, { as: claimant });
    const { readings } = await claimOf(yard, id, claimant);
    const reader = `Somebody ${ombudsperson.id.slice(0, 4)}`;
    expect(readings).toMatchObject([
      { why: 'examine', reader, count: 1 },
      { why: 'acknowledge', reader, count: 2 },
    ]);
    expect(readings!.map(({ from, until }) => from < until)).toEqual([false, true]);
    const [{ kept } = { kept: 0 }] = await yard.db.query<{ kept: number }[]>(
      'select count(*)::int as kept from claim_reading where claim_id = $1',
      [id],
    );
    expect(kept).toBe(3);
  });
});

const acknowledgementAs = (as: Person) => ['acknowledgement', as, said('I have your claim and look into it.')] as const;

describe('a finding', () => {
  it('of a breach recommends something, which the city hears in public', async () => {
    const id = await fileClaim(yard, claimant, onDecision());
    await hear(yard, id, ombudsperson, [acknowledgement]);
    expect(await act(id, 'finding', ombudsperson, { ...breach, recommendations: [] })).toEqual([400, 'claim/recommendations-missing']);
    expect(await act(id, 'finding', ombudsperson, { ...breach, finding: 'none' })).toEqual([400, 'claim/nothing-to-recommend']);
    expect(await act(id, 'recommendations', ombudsperson, recommended)).toEqual([409, 'claim/not-now']);
    expect(await act(id, 'finding', ombudsperson, breach)).toEqual([204, undefined]);
    expect(await act(id, 'recommendations', ombudsperson, recommended)).toEqual([204, undefined]);
    expect(await act(id, 'withdrawal', claimant)).toEqual([409, 'claim/not-now']);
    const { recommendations } = await claimOf(yard, id);
    expect(recommendations).toHaveLength(2);
    expect(recommendations[0]).toMatchObject({
      state: 'waiting',
      owner: 'office',
      dueOn: dayFromNow(60),
      claim: id,
      right: 'HO',
      acts: [],
    });
    const names = (await yard.get<TimelineView>(`/proposals/${answered}/timeline`)).body.items.map(({ name }) => name);
    expect(names.slice(-3)).toEqual(['claim.found', 'recommendation.made', 'recommendation.made']);
  });

  it('of none, or of another body’s competence, ends the claim', async () => {
    const id = await fileClaim(yard, claimant);
    await hear(yard, id, ombudsperson, [acknowledgement, ['finding', { ...breach, finding: 'outside', recommendations: [] }]]);
    expect(await claimOf(yard, id)).toMatchObject({ state: 'closed', finding: 'outside', owner: null, dueOn: null });
  });
});

describe('a further recommendation', () => {
  it('has its own sixty days, and the claim ends with the last of them', async () => {
    const { id, recommendation: first } = await recommendedTo();
    await letClaimAge(yard, id, 20);
    for (const role of ['resident', 'staff', 'committee'] as const)
      expect((await act(id, 'recommendations', await yard.person(role), recommended))[0]).toBe(403);
    expect(await act(id, 'recommendations', ombudsperson, recommended)).toEqual([204, undefined]);
    const { recommendations } = await claimOf(yard, id);
    expect(recommendations.map(({ dueOn }) => dueOn)).toEqual([dayFromNow(40), dayFromNow(60)]);
    await letClaimAge(yard, id, 41);
    await runJob(yard, 'let-time-pass');
    const [, second] = (await claimOf(yard, id)).recommendations;
    expect([(await recommendation(first)).state, second!.state]).toEqual(['silent', 'waiting']);
    const carriedOut = async (one: string) => [await reply(one), await report(one), await confirm(one, true)].map(([status]) => status);
    expect(await carriedOut(first)).toEqual([204, 204, 204]);
    expect((await claimOf(yard, id)).state).toBe('recommended');
    expect(await carriedOut(second!.id)).toEqual([204, 204, 204]);
    expect((await claimOf(yard, id)).state).toBe('closed');
    expect(await act(id, 'recommendations', ombudsperson, recommended)).toEqual([409, 'claim/not-now']);
  });
});

describe('a recommendation', () => {
  it('is replied to by the city, with reasons where it does less, and a day where it does something', async () => {
    const { recommendation: id } = await recommendedTo();
    for (const role of ['resident', 'facilitator', 'ombudsperson', 'committee'] as const)
      expect((await reply(id, {}, await yard.person(role)))[0]).toBe(403);
    expect(await reply(id, { reply: 'refused' })).toEqual([400, 'recommendation/reasons-missing']);
    expect(await reply(id, { promisedOn: null })).toEqual([400, 'recommendation/day-missing']);
    expect(await reply(id, { promisedOn: dayFromNow(400) })).toEqual([400, 'recommendation/day-missing']);
    expect(await reply(id, { reply: 'accepted_in_part', reasons: 'One half this year.' })).toEqual([204, undefined]);
    expect(await reply(id)).toEqual([409, 'recommendation/not-now']);
    expect(await recommendation(id)).toMatchObject({
      state: 'promised',
      reply: 'accepted_in_part',
      dueOn: dayFromNow(30),
      steps: [{ step: 'reply', text: 'One half this year.', officeHolder: 'Head of roads', promisedOn: dayFromNow(30) }],
    });
  });

  it('replied to twice at once has one reply', async () => {
    const { recommendation: id } = await recommendedTo();
    // A refusal would not do as one of the two: whoever refused may still accept.
    const answers = await Promise.all([reply(id), reply(id)]);
    expect(answers.map(([status]) => status).toSorted((one, other) => one - other)).toEqual([204, 409]);
    expect((await recommendation(id)).steps).toHaveLength(1);
  });

  it('is done when whoever claimed says so, and not when the city does', async () => {
    const { id: claim, recommendation: id } = await recommendedTo();
    await reply(id);
    expect(await confirm(id, true)).toEqual([409, 'recommendation/not-now']);
    expect(await report(id)).toEqual([204, undefined]);
    expect((await confirm(id, true, await yard.person()))[0]).toBe(403);
    expect(await confirm(id, false)).toEqual([204, undefined]);
    expect(await recommendation(id)).toMatchObject({ state: 'unkept', watched: true });
    expect(await report(id)).toEqual([204, undefined]);
    expect(await confirm(id, true)).toEqual([204, undefined]);
    expect((await recommendation(id)).steps.map(({ step }) => step)).toEqual(['reply', 'report', 'dispute', 'report', 'confirm']);
    expect(await claimOf(yard, claim)).toMatchObject({ state: 'closed', finding: 'breach' });
  });

  it('refused ends the claim, stays in the list, and can be accepted when facts change', async () => {
    const { id: claim, recommendation: id } = await recommendedTo();
    expect(await reply(id, { reply: 'refused', reasons: 'It is not the city’s road.' })).toEqual([204, undefined]);
    expect((await claimOf(yard, claim)).state).toBe('closed');
    const refused = (await yard.get<RecommendationPage>('/recommendations?state=refused&limit=100')).body.items;
    expect(refused.map((one) => one.id)).toContain(id);
    expect(await reply(id)).toEqual([204, undefined]);
    expect((await recommendation(id)).steps.map((one) => one.reply)).toEqual(['refused', 'accepted']);
  });
});

describe('the clock', () => {
  it('tells that a claim was not acknowledged, and later that its finding is late', async () => {
    const id = await fileClaim(yard, claimant);
    await letClaimAge(yard, id, 8);
    await runJob(yard, 'let-time-pass');
    expect(await claimOf(yard, id)).toMatchObject({ state: 'unacknowledged', dueOn: null, owner: 'ombudsperson' });
    expect((await yard.get<ClaimDeskView>('/claims/desk', { as: ombudsperson })).body.items.map((one) => one.id)).toContain(id);
    await letClaimAge(yard, id, 90);
    await hear(yard, id, ombudsperson, [acknowledgement]);
    expect((await claimOf(yard, id)).state).toBe('late');
  });

  it('tells silence after sixty days in public, and a promise that was not kept; neither can be sat out', async () => {
    await withMail(yard, claimant, 'claimant@example.org');
    const { id: claim, recommendation: id } = await recommendedTo({ ...onDecision(), mail: true });
    await letClaimAge(yard, claim, 61);
    await runJob(yard, 'let-time-pass');
    expect(await recommendation(id)).toMatchObject({ state: 'silent', watched: true, owner: 'office', steps: [{ step: 'silent' }] });
    const watched = (await yard.get<RecommendationPage>('/recommendations?state=watched&limit=100')).body.items;
    expect(watched.map((one) => one.id)).toContain(id);
    const told = (await yard.get<TimelineView>(`/proposals/${answered}/timeline`)).body.items;
    expect(told.filter(({ facts, role }) => facts['to'] === 'silent' && role === 'timer').map(({ name }) => name)).toEqual([
      'recommendation.moved',
    ]);
    expect(await reply(id)).toEqual([204, undefined]);
    await letClaimAge(yard, claim, 31);
    await runJob(yard, 'let-time-pass');
    expect((await recommendation(id)).state).toBe('unkept');
    await report(id);
    await letClaimAge(yard, claim, 61);
    await runJob(yard, 'let-time-pass');
    expect((await recommendation(id)).state).toBe('unconfirmed');
    expect((await claimOf(yard, claim)).state).toBe('closed');
    const mails = await eventually(async () => {
      const sent = mailsTo(folder, 'claimant@example.org');
      return sent.length >= 5 && sent;
    });
    expect(new Set(mails.map(({ subject }) => subject))).toEqual(new Set(['Something is new']));
    expect(mails.map(({ text }) => text).join('\n')).not.toContain('claim');
  });
});

describe('another city', () => {
  it('finds nothing here, and staff of it are strangers', async () => {
    const cityId = await addCity(yard.db, `elsewhere-${claimant.id.slice(0, 8)}`);
    const { id, recommendation: recommendationId } = await recommendedTo();
    const there = `/api/v1/cities/elsewhere-${claimant.id.slice(0, 8)}`;
    expect((await yard.get(`${there}/claims/${id}`)).status).toBe(404);
    expect((await yard.get(`${there}/recommendations/${recommendationId}`)).status).toBe(404);
    const stranger = await strangerIn(yard, cityId);
    expect((await reply(recommendationId, {}, stranger))[0]).toBe(401);
    expect((await yard.get('/claims/asked', { as: stranger })).status).toBe(401);
  });
});

describe('figures', () => {
  it('count open claims that have come to an end, and recommendations as they stand', async () => {
    const figures = (await yard.get<ClaimFiguresView>('/claims/figures')).body;
    const count = (list: readonly { code: string; count: number | null }[], code: string) => list.find((one) => one.code === code)?.count;
    expect(figures.confidential).toBeNull();
    expect(figures.open.total).toBeGreaterThan(3);
    expect(count(figures.open.byRight, 'HO')).toBe(figures.open.total);
    expect(count(figures.open.byFinding, 'withdrawn')).toBeGreaterThan(0);
    expect(figures.openAtWork).toBeGreaterThan(3);
    expect(count(figures.recommendations, 'refused')).toBe(0);
    expect(figures.limits.map(({ limit, days }) => [limit, days])).toContainEqual(['reply', 60]);
    expect(roads).toBe(claimBody.key);
    expect((await yard.get('/recommendations.csv')).text.split('\n').length).toBeGreaterThan(4);
  });
});
