import { randomUUID } from 'node:crypto';
import type { FollowingView, FollowsView, NoticePage } from '@madang/contracts/follows';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCycle, addDraft, addPublished, euros, policy, proposalOf, reallocation, support } from './fixtures/proposals.js';
import { addSmallBudget, announceBudget, rent, roads, smallBudget } from './fixtures/small-budget.js';
import { addCity, addPerson, eventually, Yard, type Person } from './yard.js';

let yard: Yard;
beforeAll(async () => {
  yard = await Yard.open();
  await addSmallBudget(yard);
  await addCycle(yard);
});
afterAll(() => yard.close());

const follow = async (as: Person, kind: string, key: string) => (await yard.call('PUT', `/follows/${kind}/${key}`, { as })).status;
const mine = async (as: Person) => (await yard.get<FollowsView>('/follows', { as })).body;
const inbox = async (as: Person, query = '') => (await yard.get<NoticePage>(`/notices${query}`, { as })).body;
const told = (as: Person, count = 1) =>
  eventually(async () => {
    const page = await inbox(as);
    return page.items.length >= count && page;
  });
const names = ({ items }: NoticePage) => items.map(({ name, kind, key }) => [name, kind, key]);
const moving = { ...reallocation, moves: [roads, rent].map((line, at) => ({ line, delta: euros(at === 0 ? -100 : 100) })) };

describe('following', () => {
  it('takes a proposal, a line, a right, a district and the budget, each once, by the names they have', async () => {
    const reader = await yard.person('staff');
    const reference = await addPublished(yard, { ...policy, title: 'Benches on the market street' });
    await yard.db.query(`insert into district (city_id, code, name) values ($1, 'east', 'East') on conflict do nothing`, [yard.cityId]);
    const things = [
      ['proposal', reference],
      ['line', roads],
      ['right', 'HO'],
      ['district', 'east'],
      ['budget', 'all'],
    ] as const;
    for (const [kind, key] of [...things, ...things]) expect([kind, await follow(reader, kind, key)]).toEqual([kind, 204]);
    const { items, digest } = await mine(reader);
    expect(digest).toBe('weekly');
    expect(
      items.map(({ kind, key, name }) => [kind, key, name]).toSorted(([one], [other]) => String(one).localeCompare(String(other))),
    ).toEqual([
      ['budget', 'all', null],
      ['district', 'east', 'East'],
      ['line', roads, 'Calles'],
      ['proposal', reference, 'Benches on the market street'],
      ['right', 'HO', null],
    ]);
  });

  it('can be asked for one thing, and left', async () => {
    const reader = await yard.person();
    const asked = async () => (await yard.get<FollowingView>(`/follows/line/${roads}`, { as: reader })).body.following;
    expect(await asked()).toBe(false);
    await follow(reader, 'line', roads);
    expect(await asked()).toBe(true);
    const leave = async () => (await yard.call('DELETE', `/follows/line/${roads}`, { as: reader })).status;
    expect([await leave(), await leave()]).toEqual([204, 204]);
    expect(await asked()).toBe(false);
  });

  it('is refused for what is not there, or may not be seen', async () => {
    const reader = await yard.person();
    const draft = await addDraft(yard, await yard.person());
    const nothing = [
      ['proposal', '2026-99999'],
      ['proposal', randomUUID()],
      ['proposal', draft],
      ['line', 'E-0-nowhere'],
      ['right', 'XX'],
      ['district', 'atlantis'],
      ['budget', 'some'],
      ['person', reader.id],
    ];
    for (const [kind, key] of nothing) {
      expect([kind, key, await follow(reader, kind!, key!)]).toEqual([kind, key, 404]);
      expect((await yard.get(`/follows/${kind}/${key}`, { as: reader })).status).toBe(404);
    }
    expect((await yard.call('DELETE', '/follows/person/x', { as: reader })).status).toBe(404);
    expect((await mine(reader)).items).toEqual([]);
  });

  it('is one’s own: it needs a sign-in, and another city’s person is nobody here', async () => {
    const stranger = await addPerson(yard.db, await addCity(yard.db, 'elsewhere'), ['resident']);
    for (const as of [undefined, stranger]) {
      for (const path of ['/follows', '/notices', `/follows/line/${roads}`])
        expect((await yard.get(path, as ? { as } : {})).status).toBe(401);
      expect((await yard.call('PUT', `/follows/line/${roads}`, as ? { as } : {})).status).toBe(401);
    }
  });
});

describe('an inbox', () => {
  it('tells those who follow a line, a right or the proposal itself, and not whoever did it', async () => {
    const [byLine, byRight, bystander, author] = await Promise.all([1, 2, 3, 4].map(() => yard.person()));
    await follow(byLine!, 'line', rent);
    await follow(byRight!, 'right', 'HO');
    const reference = await addPublished(yard, moving, author);
    expect(names(await told(byLine!))).toEqual([['proposal.moved', 'line', rent]]);
    expect(names(await told(byRight!))).toEqual([['proposal.moved', 'right', 'HO']]);
    expect((await inbox(byLine!)).items[0]).toMatchObject({ facts: { to: 'published' }, proposal: { reference }, read: false });
    const backer = await support(yard, reference);
    await yard.post(`/proposals/${reference}/withdrawal`, { as: author! });
    expect(names(await told(backer))).toEqual([['proposal.moved', 'proposal', reference]]);
    expect((await inbox(author!)).items.map(({ facts }) => facts['to'])).toEqual(['published']);
    expect((await inbox(bystander!)).items).toEqual([]);
  });

  it('holds an event once, however many ways lead to it', async () => {
    const author = await yard.person();
    const reader = await yard.person();
    await follow(reader, 'line', roads);
    await follow(reader, 'right', 'HO');
    const reference = await addPublished(yard, moving, author);
    await told(reader);
    await follow(reader, 'proposal', reference);
    await yard.call('PUT', `/proposals/${reference}/support`, { as: reader });
    await yard.post(`/proposals/${reference}/withdrawal`, { as: author });
    const { items } = await told(reader, 2);
    expect(items.map(({ facts, kind }) => [facts['to'], kind])).toEqual([
      ['withdrawn', 'proposal'],
      ['published', 'line'],
    ]);
  });

  it('tells of a newer budget those who follow it, and of a line those whose line it changes', async () => {
    const [ofBudget, ofChanged, ofSame] = await Promise.all([1, 2, 3].map(() => yard.person()));
    await follow(ofBudget!, 'budget', 'all');
    await follow(ofChanged!, 'line', roads);
    await follow(ofSame!, 'line', rent);
    const lines = smallBudget.map((line) => (line.code === roads ? { ...line, voted: line.voted + 1 } : line));
    const version = await addSmallBudget(yard, { lines, publishedAt: new Date(Date.now() + 5_000) });
    await announceBudget(yard, version);
    expect(names(await told(ofBudget!))).toEqual([['budget.published', 'budget', 'all']]);
    expect(names(await told(ofChanged!))).toEqual([['budget.published', 'line', roads]]);
    expect((await inbox(ofSame!)).items).toEqual([]);
  });

  it('is read page by page, the newest first, and marked as read at once', async () => {
    const reader = await yard.person();
    await follow(reader, 'right', 'HO');
    await Promise.all([1, 2, 3].map(() => addPublished(yard, moving)));
    const whole = await told(reader, 3);
    expect(whole.unread).toBe(3);
    const first = await inbox(reader, '?limit=2');
    const second = await inbox(reader, `?limit=2&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items]).toEqual(whole.items);
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([2, 1, null]);
    expect((await yard.get(`/notices?cursor=${'x'.repeat(20)}`, { as: reader })).status).toBe(400);
    expect((await yard.post('/notices/reading', { as: reader })).status).toBe(204);
    const after = await inbox(reader);
    expect([after.unread, after.items.every(({ read }) => read)]).toEqual([0, true]);
  });

  it('never names a proposal by what is not public', async () => {
    const reader = await yard.person();
    const author = await yard.person();
    await follow(reader, 'right', 'HO');
    const reference = await addPublished(yard, moving, author);
    const { items } = await told(reader);
    expect(items[0]!.proposal).toEqual({ reference, title: (await proposalOf(yard, reference)).title, language: 'en' });
    expect(JSON.stringify(items)).not.toContain(author.id);
  });
});
