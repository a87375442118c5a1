import type { ScreeningQueueView } from '@madang/contracts/proposal-screening';
import type { TimelineView } from '@madang/contracts/proposal-timeline';
import type { ProposalView } from '@madang/contracts/proposals';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCycle, addDraft, addPublished, addSubmitted, letDaysPass, policy, proposalOf, reallocation } from './fixtures/proposals.js';
import { addSmallBudget, roads } from './fixtures/small-budget.js';
import { Yard, refusalOf, type Person } from './yard.js';

let yard: Yard;
beforeAll(async () => {
  yard = await Yard.open();
  await addSmallBudget(yard);
  await addCycle(yard);
});
afterAll(() => yard.close());

const eventsAbout = (id: string, name: string) =>
  yard.db.query<{ payload: Record<string, unknown> }[]>(`select payload from outbox where subject_id = $1 and name = $2`, [id, name]);

describe('a draft', () => {
  let author: Person;
  let id: string;
  beforeAll(async () => {
    author = await yard.person();
    id = await addDraft(yard, author, { ...policy, title: 'Half', problem: '', change: '' });
  });

  it('may be unfinished, and is its author’s own: to everyone else it is not there', async () => {
    expect((await proposalOf(yard, id, author)).title).toBe('Half');
    for (const other of [await yard.person(), await yard.person('staff'), await yard.person('facilitator', 'administrator')]) {
      const answer = await yard.get(`/proposals/${id}`, { as: other });
      expect(refusalOf(answer)).toEqual([404, 'request/not-found']);
    }
    expect((await yard.get(`/proposals/${id}`)).status).toBe(404);
    for (const part of ['timeline', 'checks', 'similar', 'ratings']) expect((await yard.get(`/proposals/${id}/${part}`)).status).toBe(404);
  });

  it('answers a stranger exactly like what does not exist', async () => {
    const hidden = await yard.get<Record<string, unknown>>(`/proposals/${id}`);
    const absent = await yard.get<Record<string, unknown>>('/proposals/01234567-89ab-7def-8123-456789abcdef');
    expect({ ...hidden.body, instance: '' }).toEqual({ ...absent.body, instance: '' });
  });

  it('is changed by its author alone, and not over what another device saved', async () => {
    const saved = await yard.call('PUT', `/proposals/${id}`, { as: author, body: policy, headers: { 'if-match': '"1"' } });
    expect([saved.status, saved.headers['etag']]).toEqual([204, '"2"']);
    const late = await yard.call('PUT', `/proposals/${id}`, { as: author, body: policy, headers: { 'if-match': '"1"' } });
    expect(refusalOf(late)).toEqual([412, 'request/changed-meanwhile']);
    const other = await yard.call('PUT', `/proposals/${id}`, { as: await yard.person(), body: policy });
    expect(other.status).toBe(404);
    const odd = await yard.call('PUT', `/proposals/${id}`, { as: author, body: policy, headers: { 'if-match': 'last' } });
    expect(refusalOf(odd)).toEqual([400, 'request/unreadable']);
  });

  it('refuses fields that nobody asked for, by name', async () => {
    const answer = await yard.post<{ errors: unknown[] }>('/proposals', {
      as: author,
      body: { ...policy, state: 'accepted', authorId: 'x' },
    });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual(
      expect.arrayContaining([expect.objectContaining({ pointer: '#/state' }), expect.objectContaining({ pointer: '#/authorId' })]),
    );
  });

  it('takes moves that balance on the published budget, and names every one that does not', async () => {
    const moves = [
      { line: roads, delta: { minor: '-100', currency: 'EUR' } },
      { line: 'E-0-nowhere', delta: { minor: '90', currency: 'EUR' } },
    ];
    const answer = await yard.post<{ problems: { code: string }[] }>('/proposals', { as: author, body: { ...reallocation, moves } });
    expect(refusalOf(answer)).toEqual([400, 'budget/reallocation-refused']);
    expect(answer.body.problems.map(({ code }) => code)).toEqual(['budget/not-balanced', 'budget/line-unknown']);
  });

  it('can be thrown away, and then is gone', async () => {
    const unwanted = await addDraft(yard, author);
    expect((await yard.call('DELETE', `/proposals/${unwanted}`, { as: await yard.person() })).status).toBe(404);
    expect((await yard.call('DELETE', `/proposals/${unwanted}`, { as: author })).status).toBe(204);
    expect((await yard.get(`/proposals/${unwanted}`, { as: author })).status).toBe(404);
  });

  it('needs somebody who has signed in as a resident', async () => {
    expect(refusalOf(await yard.post('/proposals', { body: policy }))).toEqual([401, 'access/sign-in-needed']);
    expect(refusalOf(await yard.post('/proposals', { as: await yard.person('staff'), body: policy }))).toEqual([403, 'access/not-allowed']);
  });
});

describe('handing in', () => {
  it('names every text that is missing or too short', async () => {
    const author = await yard.person();
    const id = await addDraft(yard, author, { ...policy, title: 'Hm', problem: '' });
    const answer = await yard.post<{ refusals: unknown[] }>(`/proposals/${id}/submission`, { as: author });
    expect(refusalOf(answer)).toEqual([400, 'proposal/text-incomplete']);
    expect(answer.body.refusals).toEqual([
      { code: 'proposal/text-too-short', field: 'title', length: 2, limit: 5 },
      { code: 'proposal/text-missing', field: 'problem' },
    ]);
  });

  it('asks a reallocation for its moves', async () => {
    const author = await yard.person();
    const id = await addDraft(yard, author, { ...reallocation, moves: [] });
    expect(refusalOf(await yard.post(`/proposals/${id}/submission`, { as: author }))).toEqual([400, 'proposal/moves-missing']);
  });

  it('gives a number, a next date, and can be done once', async () => {
    const author = await yard.person();
    const id = await addSubmitted(yard, author);
    const view = await proposalOf(yard, id, author);
    expect(view.reference).toMatch(/^\d{4}-\d+$/);
    expect(view).toMatchObject({ state: 'screening', dueRule: { code: 'limit', days: 3 } });
    expect(view.allowedActions).toEqual([]);
    expect(view.refusals).toContainEqual({ action: 'edit', code: 'proposal/not-a-draft', title: 'This is no longer a draft' });
    expect(refusalOf(await yard.post(`/proposals/${id}/submission`, { as: author }))).toEqual([409, 'proposal/not-a-draft']);
    expect(refusalOf(await yard.call('PUT', `/proposals/${id}`, { as: author, body: policy }))).toEqual([409, 'proposal/not-a-draft']);
    expect(refusalOf(await yard.call('DELETE', `/proposals/${id}`, { as: author }))).toEqual([409, 'proposal/not-a-draft']);
  });

  it('is accepted once of twelve at the same time, over two processes, and tells it once', async () => {
    const author = await yard.person();
    const id = await addDraft(yard, author);
    const neighbour = await yard.neighbour();
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        yard.call('POST', `/proposals/${id}/submission`, { as: author }, at % 2 === 0 ? yard.app : neighbour),
      ),
    );
    await neighbour.close();
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(11);
    expect(await eventsAbout(id, 'proposal.submitted')).toHaveLength(1);
  });

  it('counts numbers without holes, however many are handed in at once', async () => {
    const author = await yard.person();
    const ids = await Promise.all(Array.from({ length: 12 }, () => addDraft(yard, author)));
    const refused = await addDraft(yard, author, { ...policy, problem: '' });
    await Promise.all([...ids, refused].map((id) => yard.post(`/proposals/${id}/submission`, { as: author })));
    const rows = await yard.db.query<{ number: number }[]>(
      'select number from proposal where city_id = $1 and number is not null order by number',
      [yard.cityId],
    );
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, at) => at + 1));
  });
});

describe('the window for proposals', () => {
  it('refuses before it opens and after it closes, and names the window', async () => {
    const town = await Yard.open();
    const author = await town.person();
    expect(refusalOf(await town.post('/proposals', { as: author, body: policy }))).toEqual([409, 'proposal/no-cycle']);
    await addCycle(town, [{ name: 'collecting', opensInHours: -2, closesInHours: -1 }]);
    const late = await addDraft(town, author);
    const closed = await town.post<{ closesAt: string }>(`/proposals/${late}/submission`, { as: author });
    expect(refusalOf(closed)).toEqual([409, 'proposal/window-closed']);
    expect(Date.parse(closed.body.closesAt)).toBeLessThan(Date.now());
    await addCycle(town, [{ name: 'collecting', opensInHours: 1, closesInHours: 2 }]);
    const early = await addDraft(town, author);
    expect(refusalOf(await town.post(`/proposals/${early}/submission`, { as: author }))).toEqual([409, 'proposal/window-not-open']);
    expect(refusalOf(await town.post('/proposals', { as: author, body: reallocation }))).toEqual([409, 'proposal/no-budget']);
    await town.close();
  });
});

describe('screening', () => {
  it('shows facilitators the queue, the text that publishes itself first on top, and nobody else', async () => {
    const facilitator = await yard.person('facilitator');
    const id = await addSubmitted(yard, await yard.person());
    const { body } = await yard.get<ScreeningQueueView>('/proposals/screening', { as: facilitator });
    expect(body.items.map((item) => item.id)).toContain(id);
    const dates = body.items.map(({ dueOn }) => dueOn!);
    expect(dates).toEqual(dates.toSorted((one, other) => one.localeCompare(other)));
    expect((await proposalOf(yard, id, facilitator)).allowedActions).toEqual(['screen']);
    expect(refusalOf(await yard.get('/proposals/screening', { as: await yard.person('staff') }))).toEqual([403, 'access/not-allowed']);
    expect(refusalOf(await yard.post(`/proposals/${id}/screening`, { as: await yard.person(), body: { verdict: 'publish' } }))).toEqual([
      403,
      'access/not-allowed',
    ]);
  });

  it('sends a text back only for a reason and with a passage that stands in it; the author keeps its number', async () => {
    const author = await yard.person();
    const facilitator = await yard.person('facilitator');
    const id = await addSubmitted(yard, author);
    const screen = (body: object) => yard.post(`/proposals/${id}/screening`, { as: facilitator, body });
    expect(refusalOf(await screen({ verdict: 'send_back', reason: 'personal_data' }))).toEqual([400, 'proposal/reason-missing']);
    expect(refusalOf(await screen({ verdict: 'send_back', reason: 'personal_data', passage: 'Mister Nobody' }))).toEqual([
      400,
      'proposal/passage-not-in-the-text',
    ]);
    expect((await screen({ verdict: 'send_back', reason: 'too_expensive', passage: 'bench' })).status).toBe(400);
    expect((await screen({ verdict: 'send_back', reason: 'advertising', passage: 'a bench every hundred metres' })).status).toBe(204);
    const back = await proposalOf(yard, id, author);
    expect(back).toMatchObject({ state: 'draft', sentBack: { reason: 'advertising', passage: 'a bench every hundred metres' } });
    const number = back.reference;
    expect((await yard.get(`/proposals/${id}`)).status).toBe(404);
    expect((await yard.post(`/proposals/${id}/submission`, { as: author })).status).toBe(204);
    expect((await screen({ verdict: 'publish' })).status).toBe(204);
    expect(refusalOf(await screen({ verdict: 'publish' }))).toEqual([409, 'proposal/not-in-screening']);

    const published = await proposalOf(yard, number!);
    expect(published).toMatchObject({ id, state: 'published', reference: number, sentBack: null });
    const readers = await yard.get<TimelineView>(`/proposals/${number}/timeline`);
    expect(readers.text).not.toContain('a bench every hundred metres');
    expect((await yard.get(`/proposals/${number}/timeline`, { as: author })).text).toContain('a bench every hundred metres');
  });

  it('publishes by itself when nobody checked in three days', async () => {
    const author = await yard.person();
    const id = await addSubmitted(yard, author);
    const { reference } = await proposalOf(yard, id, author);
    await letDaysPass(yard, reference!, 4);
    expect(await proposalOf(yard, reference!)).toMatchObject({ state: 'published' });
    const { body } = await yard.get<TimelineView>(`/proposals/${reference}/timeline`);
    expect(body.items.at(-1)).toMatchObject({
      name: 'proposal.moved',
      role: 'timer',
      by: null,
      facts: { from: 'screening', to: 'published' },
    });
  });
});

describe('withdrawing', () => {
  it('is the author’s, while support is collected; the proposal stays readable', async () => {
    const author = await yard.person();
    const reference = await addPublished(yard, policy, author);
    expect(refusalOf(await yard.post(`/proposals/${reference}/withdrawal`, { as: await yard.person() }))).toEqual([
      403,
      'access/not-allowed',
    ]);
    expect((await yard.post(`/proposals/${reference}/withdrawal`, { as: author })).status).toBe(204);
    expect(await proposalOf(yard, reference)).toMatchObject({ state: 'withdrawn' });
    expect(refusalOf(await yard.post(`/proposals/${reference}/withdrawal`, { as: author }))).toEqual([409, 'proposal/not-withdrawable']);
  });
});

describe('the timeline', () => {
  it('names residents and facilitators by their pen names, and staff by their office alone', async () => {
    const author = await yard.person();
    const reference = await addPublished(yard, policy, author);
    const { body } = await yard.get<TimelineView>(`/proposals/${reference}/timeline`);
    expect(body.items.map(({ name, role }) => [name, role])).toEqual([
      ['proposal.submitted', 'resident'],
      ['proposal.moved', 'resident'],
      ['proposal.screened', 'facilitator'],
      ['proposal.moved', 'facilitator'],
    ]);
    expect(body.items.every(({ by }) => by?.penName.startsWith('Somebody'))).toBe(true);
    expect(body.items.every(({ by }) => by?.demo === true)).toBe(true);
  });
});

describe('a page', () => {
  it('is told what this reader may do, and why not the rest', async () => {
    const reference = await addPublished(yard);
    const nobody = await proposalOf(yard, reference);
    expect([nobody.allowedActions, nobody.refusals]).toEqual([[], []]);
    const resident: ProposalView = await proposalOf(yard, reference, await yard.person());
    expect(resident.allowedActions).toEqual(['support', 'rate']);
    const staff = await proposalOf(yard, reference, await yard.person('staff'));
    expect(staff.refusals.map(({ action }) => action)).toEqual(['acknowledge', 'answer']);
  });
});
