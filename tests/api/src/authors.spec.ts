import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AuthorsView, InvitationMadeView, InvitationView } from '@madang/contracts/authors';
import type { MyProposalsView } from '@madang/contracts/proposal-lists';
import type { TimelineView } from '@madang/contracts/proposal-timeline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withMail } from './fixtures/accounts.js';
import { mailsTo } from './fixtures/mails.js';
import { addCycle, addDraft, addPublished, letDaysPass, policy, proposalOf, strangerIn, support } from './fixtures/proposals.js';
import { addSmallBudget } from './fixtures/small-budget.js';
import { addCity, eventually, Yard, type Person } from './yard.js';

const folder = mkdtempSync(join(tmpdir(), 'madang-authors-'));
let yard: Yard;
beforeAll(async () => {
  yard = await Yard.open({ dataFolder: folder });
  await addSmallBudget(yard);
  await addCycle(yard);
});
afterAll(async () => {
  await yard.close();
  rmSync(folder, { recursive: true });
});

type Refused = { readonly code?: string } | undefined;

async function said(asked: Promise<{ status: number; body: unknown }>): Promise<readonly [number, string | undefined]> {
  const { status, body } = await asked;
  return [status, (body as Refused)?.code];
}

async function invite(name: string, as: Person, body: object = {}): Promise<InvitationMadeView> {
  const answer = await yard.post<InvitationMadeView>(`/proposals/${name}/invitations`, { as, body });
  if (answer.status !== 201) throw new Error(`It was refused: ${answer.text}`);
  return answer.body;
}

const answerTo = (token: string, as: Person, accept = true) =>
  said(yard.post('/author-invitations/answers', { as, body: { token, accept } }));
const authorsOf = async (name: string, as?: Person) => (await yard.get<AuthorsView>(`/proposals/${name}/authors`, as ? { as } : {})).body;
const eventsOf = async (name: string, as?: Person) =>
  (await yard.get<TimelineView>(`/proposals/${name}/timeline`, as ? { as } : {})).body.items.filter(
    (one) => one.name === 'authors.changed',
  );

/** Writes along from now on. */
async function writeAlong(name: string, lead: Person): Promise<Person> {
  const partner = await yard.person();
  const { token } = await invite(name, lead);
  expect(await answerTo(token!, partner)).toEqual([204, undefined]);
  return partner;
}

describe('an invitation by link', () => {
  it('lets one person see a draft and write along, and says so in the history', async () => {
    const [lead, partner] = [await yard.person(), await yard.person()];
    const id = await addDraft(yard, lead);
    expect((await yard.get(`/proposals/${id}`, { as: partner })).status).toBe(404);
    const { token } = await invite(id, lead);
    const read = await yard.get<InvitationView>(`/author-invitations?token=${token!}`, { as: partner });
    expect(read.body).toMatchObject({ proposal: id, title: policy.title, mine: false });
    expect(await answerTo(token!, partner)).toEqual([204, undefined]);
    const { items, invitations } = await authorsOf(id, lead);
    expect(items.map(({ leads, me }) => [leads, me])).toEqual([
      [true, true],
      [false, false],
    ]);
    expect(invitations).toMatchObject([{ state: 'accepted', byMail: false }]);
    expect((await proposalOf(yard, id, partner)).mine).toBe(true);
    expect((await eventsOf(id, partner)).map(({ facts }) => facts['change'])).toEqual(['joined']);
    const mine = await yard.get<MyProposalsView>('/proposals/mine', { as: partner });
    expect(mine.body.written.map((card) => card.id)).toEqual([id]);
    expect((await yard.call('PUT', `/proposals/${id}`, { as: partner, body: { ...policy, title: 'Written by two of us' } })).status).toBe(
      204,
    );
    expect((await proposalOf(yard, id, lead)).title).toBe('Written by two of us');
  });

  it('works once, also for two who press at the same time', async () => {
    const lead = await yard.person();
    const reference = await addPublished(yard, policy, lead);
    const { token } = await invite(reference, lead);
    const people = await Promise.all([yard.person(), yard.person(), yard.person()]);
    const answers = await Promise.all(people.map((one) => answerTo(token!, one)));
    expect(answers.map(([status]) => status).toSorted((one, other) => one - other)).toEqual([204, 409, 409]);
    expect((await proposalOf(yard, reference)).coAuthors).toHaveLength(1);
  });

  it('can be declined, taken back, and is over after its days', async () => {
    const [lead, other] = [await yard.person(), await yard.person()];
    const reference = await addPublished(yard, policy, lead);
    const [declined, taken, late] = [await invite(reference, lead), await invite(reference, lead), await invite(reference, lead)];
    expect(await answerTo(declined.token!, other, false)).toEqual([204, undefined]);
    expect(await answerTo(declined.token!, other)).toEqual([409, 'authors/invitation-closed']);
    const path = `/proposals/${reference}/invitations/${taken.id}/withdrawal`;
    expect(await said(yard.post(path, { as: other }))).toEqual([403, 'access/not-allowed']);
    expect(await said(yard.post(path, { as: lead }))).toEqual([204, undefined]);
    expect(await answerTo(taken.token!, other)).toEqual([409, 'authors/invitation-closed']);
    await yard.db.query(`update author_invitation set expires_at = clock_timestamp() - interval '1 second' where id = $1`, [late.id]);
    expect(await answerTo(late.token!, other)).toEqual([409, 'authors/invitation-closed']);
    expect((await proposalOf(yard, reference)).coAuthors).toEqual([]);
  });

  it('is only the lead author’s to give, and only for residents of this city', async () => {
    const lead = await yard.person();
    const reference = await addPublished(yard, policy, lead);
    const partner = await writeAlong(reference, lead);
    const ask = (as?: Person) => said(yard.post(`/proposals/${reference}/invitations`, { ...(as && { as }), body: {} }));
    expect(await ask()).toEqual([401, 'access/sign-in-needed']);
    expect(await ask(partner)).toEqual([403, 'access/not-allowed']);
    expect(await ask(await yard.person())).toEqual([403, 'access/not-allowed']);
    expect((await ask(await yard.person('staff')))[0]).toBe(403);
    expect((await ask(await strangerIn(yard, await addCity(yard.db, 'beyond'))))[0]).toBe(401);
    const { token } = await invite(reference, lead);
    expect((await answerTo(token!, await yard.person('staff')))[0]).toBe(403);
    expect(await answerTo(token!, partner)).toEqual([409, 'authors/already-one']);
    expect((await answerTo('x'.repeat(43), partner))[0]).toBe(404);
    expect((await answerTo('short', partner))[0]).toBe(400);
  });

  it('stops at ten people, those who were asked included', async () => {
    const lead = await yard.person();
    const reference = await addPublished(yard, policy, lead);
    for (let count = 0; count < 10; count += 1) await invite(reference, lead);
    expect(await said(yard.post(`/proposals/${reference}/invitations`, { as: lead, body: {} }))).toEqual([409, 'authors/too-many']);
  });

  it('is no way to fill mailboxes: so many in a day, and no more', async () => {
    const lead = await yard.person();
    const reference = await addPublished(yard, policy, lead);
    for (let count = 0; count < 20; count += 1) {
      const { id } = await invite(reference, lead);
      await yard.post(`/proposals/${reference}/invitations/${id}/withdrawal`, { as: lead });
    }
    expect(await said(yard.post(`/proposals/${reference}/invitations`, { as: lead, body: {} }))).toEqual([
      429,
      'authors/too-many-invitations',
    ]);
  });
});

describe('an invitation by mail', () => {
  it('A11 can be accepted only by whoever has the address', async () => {
    const [lead, invited, other] = [await yard.person(), await yard.person(), await yard.person()];
    await withMail(yard, invited, 'invited@example.org', 'es');
    const reference = await addPublished(yard, policy, lead);
    expect((await invite(reference, lead, { email: 'Invited@example.org' })).token).toBeNull();
    const mail = await eventually(async () =>
      mailsTo(folder, 'invited@example.org').find(({ text }) => text.includes('/proposals/invitation')),
    );
    expect(mail.subject).toBe('Alguien te pide escribir juntos una propuesta');
    const token = /key=([\w-]{43})/.exec(mail.text)![1]!;
    expect((await answerTo(token, other))[0]).toBe(404);
    expect((await yard.get(`/author-invitations?token=${token}`, { as: lead })).status).toBe(404);
    expect(await answerTo(token, invited)).toEqual([204, undefined]);
    expect((await authorsOf(reference)).items).toHaveLength(2);
  });

  it('answers alike whether or not somebody here has the address, and sends nothing where nobody has', async () => {
    const lead = await yard.person();
    await withMail(yard, await yard.person(), 'known@example.org', 'en');
    const reference = await addPublished(yard, policy, lead);
    const [known, unknown] = [
      await yard.post(`/proposals/${reference}/invitations`, { as: lead, body: { email: 'known@example.org' } }),
      await yard.post(`/proposals/${reference}/invitations`, { as: lead, body: { email: 'nobody@example.org' } }),
    ];
    expect([known.status, Object.keys(known.body as object)]).toEqual([unknown.status, Object.keys(unknown.body as object)]);
    await eventually(async () => mailsTo(folder, 'known@example.org').length === 1);
    expect(mailsTo(folder, 'nobody@example.org')).toEqual([]);
    const shown = (await authorsOf(reference, lead)).invitations.map(({ byMail, state }) => [byMail, state]);
    expect(shown).toEqual([
      [true, 'open'],
      [true, 'open'],
    ]);
    expect((await authorsOf(reference, await yard.person())).invitations).toEqual([]);
  });
});

describe('a co-author', () => {
  it('A03 decides about suggestions as any author does, and nobody else can', async () => {
    const lead = await yard.person();
    const reference = await addPublished(yard, policy, lead);
    const partner = await writeAlong(reference, lead);
    const body = { change: 'Something else altogether should change here.', why: 'It reads better like this.', language: 'en' };
    const made = await yard.post<{ id: string }>(`/proposals/${reference}/amendments`, { as: await yard.person(), body });
    const decide = (as: Person) =>
      said(yard.post(`/proposals/${reference}/amendments/${made.body.id}/decision`, { as, body: { verdict: 'accept' } }));
    expect(await decide(await yard.person())).toEqual([403, 'access/not-allowed']);
    expect((await proposalOf(yard, reference)).change).toBe(policy.change);
    expect(await decide(partner)).toEqual([204, undefined]);
  });

  it('neither hands in nor withdraws: that is for the author who leads', async () => {
    const lead = await yard.person();
    const draft = await addDraft(yard, lead);
    const partner = await writeAlong(draft, lead);
    expect((await yard.post(`/proposals/${draft}/submission`, { as: partner })).status).toBe(403);
    expect((await yard.call('DELETE', `/proposals/${draft}`, { as: partner })).status).toBe(403);
    const reference = await addPublished(yard, policy, lead);
    const other = await writeAlong(reference, lead);
    expect((await yard.post(`/proposals/${reference}/withdrawal`, { as: other })).status).toBe(403);
  });

  it('does not count as somebody who backs it', async () => {
    const lead = await yard.person();
    const reference = await addPublished(yard, policy, lead);
    const supporter = await support(yard, reference);
    expect((await proposalOf(yard, reference)).supporters).toBe(1);
    const { token } = await invite(reference, lead);
    await answerTo(token!, supporter);
    expect((await proposalOf(yard, reference)).supporters).toBe(0);
  });

  it('leaves, or is parted with, and has no say from then on', async () => {
    const lead = await yard.person();
    const reference = await addPublished(yard, policy, lead);
    const [first, second] = [await writeAlong(reference, lead), await writeAlong(reference, lead)];
    const keyOf = async (as: Person) => (await authorsOf(reference, as)).items.find(({ me }) => me)!.key;
    const remove = async (key: string, as: Person) => said(yard.call('DELETE', `/proposals/${reference}/authors/${key}`, { as }));
    expect(await remove(await keyOf(second), first)).toEqual([403, 'access/not-allowed']);
    expect(await remove(await keyOf(lead), first)).toEqual([403, 'access/not-allowed']);
    expect(await remove(await keyOf(lead), lead)).toEqual([409, 'authors/lead-stays']);
    expect(await remove(await keyOf(first), await yard.person())).toEqual([403, 'access/not-allowed']);
    expect(await remove('nobody', lead)).toEqual([404, 'request/not-found']);
    expect(await remove(await keyOf(first), first)).toEqual([204, undefined]);
    expect(await remove(await keyOf(second), lead)).toEqual([204, undefined]);
    expect((await authorsOf(reference)).items).toHaveLength(1);
    expect((await proposalOf(yard, reference, first)).mine).toBe(false);
    expect((await eventsOf(reference)).map(({ facts }) => facts['change'])).toEqual(['joined', 'joined', 'left', 'removed']);
  });

  it('leads once the lead is handed over, and whoever led writes along', async () => {
    const lead = await yard.person();
    const reference = await addPublished(yard, policy, lead);
    const partner = await writeAlong(reference, lead);
    const key = (await authorsOf(reference, partner)).items.find(({ me }) => me)!.key;
    const handOver = (as: Person) => said(yard.call('PUT', `/proposals/${reference}/lead`, { as, body: { key } }));
    expect(await handOver(partner)).toEqual([403, 'access/not-allowed']);
    expect(await handOver(lead)).toEqual([204, undefined]);
    expect((await authorsOf(reference, partner)).items.map(({ me, leads }) => [me, leads])).toEqual([
      [true, true],
      [false, false],
    ]);
    expect((await yard.post(`/proposals/${reference}/withdrawal`, { as: lead })).status).toBe(403);
    expect((await yard.post(`/proposals/${reference}/withdrawal`, { as: partner })).status).toBe(204);
  });
});

describe('a withdrawn proposal', () => {
  async function withdrawn(): Promise<{ reference: string; lead: Person; supporters: Person[] }> {
    const lead = await yard.person();
    const reference = await addPublished(yard, policy, lead);
    const supporters = [await support(yard, reference), await support(yard, reference)];
    await yard.post(`/proposals/${reference}/withdrawal`, { as: lead });
    return { reference, lead, supporters };
  }
  const adopt = (reference: string, as: Person) => said(yard.post(`/proposals/${reference}/adoption`, { as }));

  it('is adopted by one who backs it: they lead, it collects support again, and nobody’s support is lost', async () => {
    const { reference, lead, supporters } = await withdrawn();
    expect((await authorsOf(reference, supporters[0])).mayAdopt).toBe(true);
    expect((await authorsOf(reference, lead)).mayAdopt).toBe(false);
    expect(await adopt(reference, supporters[0]!)).toEqual([204, undefined]);
    const now = await proposalOf(yard, reference, supporters[0]);
    expect(now).toMatchObject({ state: 'published', mine: true, supporters: 1 });
    expect((await proposalOf(yard, reference, lead)).mine).toBe(false);
    expect((await yard.post(`/proposals/${reference}/withdrawal`, { as: lead })).status).toBe(403);
    expect((await yard.call('DELETE', `/proposals/${reference}/support`, { as: supporters[1]! })).status).toBe(204);
    const moved = (await yard.get<TimelineView>(`/proposals/${reference}/timeline`)).body.items.at(-1);
    expect(moved).toMatchObject({ name: 'proposal.moved', role: 'resident', facts: { from: 'withdrawn', to: 'published' } });
  });

  it('is not adopted by whoever withdrew it, nor by somebody who never stood behind it', async () => {
    const { reference, lead } = await withdrawn();
    expect(await adopt(reference, lead)).toEqual([409, 'proposal/withdrawn-by-you']);
    expect(await adopt(reference, await yard.person())).toEqual([403, 'proposal/only-supporters-adopt']);
    expect((await adopt(reference, await yard.person('staff')))[0]).toBe(403);
    expect((await yard.post(`/proposals/${reference}/adoption`)).status).toBe(401);
    expect((await proposalOf(yard, reference)).state).toBe('withdrawn');
  });

  it('goes to the first of two who ask at once, in two processes', async () => {
    const { reference, supporters } = await withdrawn();
    const neighbour = await yard.neighbour();
    const answers = await Promise.all(
      supporters.map((as, at) =>
        yard.call('POST', `/api/v1/cities/town/proposals/${reference}/adoption`, { as }, at === 0 ? yard.app : neighbour),
      ),
    );
    await neighbour.close();
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([204, 409]);
    expect((await authorsOf(reference)).items).toHaveLength(1);
  });

  it('waits for 14 days and closes by itself', async () => {
    const { reference, supporters } = await withdrawn();
    await letDaysPass(yard, reference, 15);
    expect((await proposalOf(yard, reference)).state).toBe('closed');
    expect(await adopt(reference, supporters[0]!)).toEqual([409, 'proposal/not-withdrawn']);
  });

  it('is closed to adoption when its time has passed and no job has run yet', async () => {
    const { reference, supporters } = await withdrawn();
    await yard.db.query(
      `update proposal set entered_at = entered_at - interval '15 days', due_on = due_on - 15 where city_id = $1 and year || '-' || number = $2`,
      [yard.cityId, reference],
    );
    expect((await adopt(reference, supporters[0]!))[0]).toBe(409);
    expect((await authorsOf(reference, supporters[0])).items[0]!.me).toBe(false);
  });

  it('can also be adopted by a co-author who did not want it withdrawn', async () => {
    const lead = await yard.person();
    const reference = await addPublished(yard, policy, lead);
    const partner = await writeAlong(reference, lead);
    await yard.post(`/proposals/${reference}/withdrawal`, { as: lead });
    expect(await adopt(reference, partner)).toEqual([204, undefined]);
    expect((await authorsOf(reference, partner)).items.map(({ me }) => me)).toEqual([true]);
  });
});
