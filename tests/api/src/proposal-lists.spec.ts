import type { MyProposalsView, ProposalPage } from '@madang/contracts/proposal-lists';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCycle, addDraft, addPublished, addSubmitted, policy, reallocation } from './fixtures/proposals.js';
import { addSmallBudget, rent, roads } from './fixtures/small-budget.js';
import { Yard, refusalOf } from './yard.js';

let yard: Yard;
beforeAll(async () => {
  yard = await Yard.open();
  await addSmallBudget(yard);
  await addCycle(yard);
});
afterAll(() => yard.close());

describe('the list', () => {
  let town: Yard;
  beforeAll(async () => {
    town = await Yard.open();
    await addSmallBudget(town);
    await addCycle(town);
    const author = await town.person();
    for (let at = 0; at < 5; at += 1)
      await addPublished(town, { ...policy, title: `Bench number ${at}`, districtCode: at < 2 ? '01' : null }, author);
    await addPublished(town, { ...reallocation, title: 'Árboles en la calle' }, author);
    await addDraft(town, author, { ...policy, title: 'A hidden draft' });
    await addSubmitted(town, author, { ...policy, title: 'A hidden text' });
  });
  afterAll(() => town.close());

  const titles = async (query: string) => (await town.get<ProposalPage>(`/proposals${query}`)).body.items.map(({ title }) => title);

  it('shows what is public, the newest first, and pages without losing or repeating one', async () => {
    const all = await titles('');
    expect(all).toEqual(['Árboles en la calle', ...[4, 3, 2, 1, 0].map((at) => `Bench number ${at}`)]);
    const pages: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body }: { body: ProposalPage } = await town.get<ProposalPage>(`/proposals?limit=2${cursor && `&cursor=${cursor}`}`);
      pages.push(...body.items.map(({ title }) => title));
      cursor = body.nextCursor;
    }
    expect(pages).toEqual(all);
  });

  it('is shuffled alike for everybody with the same seed, page by page', async () => {
    const whole = await titles('?order=shuffled&seed=2026-11-22');
    expect(whole.toSorted()).toEqual((await titles('')).toSorted());
    expect(await titles('?order=shuffled&seed=2026-11-22')).toEqual(whole);
    const first = (await town.get<ProposalPage>('/proposals?order=shuffled&seed=2026-11-22&limit=4')).body;
    const rest = (await town.get<ProposalPage>(`/proposals?order=shuffled&seed=2026-11-22&limit=4&cursor=${first.nextCursor}`)).body;
    expect((await town.get<ProposalPage>('/proposals?order=shuffled')).body.seed).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect([...first.items, ...rest.items].map(({ title }) => title)).toEqual(whole);
  });

  it('is narrowed by state, stage, district, line, right, origin, words and reference', async () => {
    expect(await titles('?state=expired')).toEqual([]);
    expect(await titles('?stage=collecting')).toHaveLength(6);
    expect(await titles('?district=01')).toEqual(['Bench number 1', 'Bench number 0']);
    expect(await titles(`?line=${roads}`)).toEqual(['Árboles en la calle']);
    expect(await titles('?q=ARBOLES%20calle')).toEqual(['Árboles en la calle']);
    expect(await titles('?right=HO')).toEqual(['Árboles en la calle']);
    expect(await titles('?right=WS')).toEqual([]);
    expect(await titles('?origin=older')).toEqual([]);
    expect(await titles('?origin=here')).toHaveLength(6);
    expect(await titles('?q=100%25')).toEqual([]);
    const { reference } = (await town.get<ProposalPage>('/proposals?q=Bench%20number%203')).body.items[0]!;
    expect(await titles(`?q=${reference}`)).toEqual(['Bench number 3']);
    expect((await town.get('/proposals?state=nonsense')).status).toBe(400);
    expect((await town.get('/proposals?cursor=nonsense')).status).toBe(400);
  });

  it('says of each where most comes from and goes to, and which rights lose and gain', async () => {
    const [card] = (await town.get<ProposalPage>(`/proposals?line=${rent}`)).body.items;
    expect(card).toMatchObject({
      amount: { minor: '10000', currency: 'EUR' },
      takesMostFrom: { line: roads, name: 'Calles', delta: { minor: '-10000' } },
      givesMostTo: { line: rent, name: 'Ayuda al alquiler', delta: { minor: '10000' } },
      moveCount: 2,
      losing: ['MO', 'SA'],
      gaining: ['HO'],
    });
  });

  it('keeps what came to nothing', async () => {
    const author = await town.person();
    const reference = await addPublished(town, { ...policy, title: 'Soon withdrawn' }, author);
    await town.post(`/proposals/${reference}/withdrawal`, { as: author });
    expect(await titles('?stage=over')).toEqual(['Soon withdrawn']);
    expect(await titles('')).toContain('Soon withdrawn');
  });

  it('puts what moves most money first, and what moves none last, page by page', async () => {
    const author = await town.person();
    const moving = (minor: number) => ({
      ...reallocation,
      title: `Moves ${minor}`,
      moves: reallocation.moves.map((move) => ({
        ...move,
        delta: { ...move.delta, minor: move.delta.minor.startsWith('-') ? `-${minor}` : `${minor}` },
      })),
    });
    for (const minor of [300, 900, 500]) await addPublished(town, moving(minor), author);
    const found: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body }: { body: ProposalPage } = await town.get<ProposalPage>(
        `/proposals?order=most_money&limit=2${cursor && `&cursor=${cursor}`}`,
      );
      found.push(...body.items.map(({ title, amount }) => `${title}: ${amount?.minor ?? 'none'}`));
      cursor = body.nextCursor;
    }
    expect(found.filter((one) => one.startsWith('Moves'))).toEqual(['Moves 900: 900', 'Moves 500: 500', 'Moves 300: 300']);
    expect(found.findIndex((one) => one.endsWith('none'))).toBe(4);
    expect(new Set(found).size).toBe(found.length);
    for (const cursor of ['nonsense', Buffer.from('["1e9","b"]').toString('base64url')])
      expect((await town.get(`/proposals?order=most_money&cursor=${cursor}`)).status).toBe(400);
  });
});

describe('my proposals', () => {
  it('hold drafts and what I back, and nobody else’s', async () => {
    const me = await yard.person();
    const draft = await addDraft(yard, me, { ...policy, title: 'My draft' });
    const reference = await addPublished(yard);
    await yard.call('PUT', `/proposals/${reference}/support`, { as: me });
    const { body } = await yard.get<MyProposalsView>('/proposals/mine', { as: me });
    expect(body.written.map(({ id }) => id)).toEqual([draft]);
    expect(body.supported.map((card) => card.reference)).toEqual([reference]);
    expect(refusalOf(await yard.get('/proposals/mine'))).toEqual([401, 'access/sign-in-needed']);
  });
});

describe('similar proposals', () => {
  it('are found by their money and by their words, and a draft is never among them', async () => {
    const author = await yard.person();
    const [onTheMoney, inWords] = [
      await addPublished(yard, { ...reallocation, title: 'Something else altogether' }),
      await addPublished(yard, {
        ...policy,
        title: 'Shade over every playground',
        problem: 'Children burn on hot slides in summer.',
        change: 'Trees or sails above each playground.',
      }),
    ];
    await addDraft(yard, author, { ...policy, title: 'Shade over playgrounds too' });
    const draft = await addDraft(yard, author, {
      ...reallocation,
      title: 'Shaded playgrounds for hot summers',
      problem: 'In summer the slides of each playground are too hot for children.',
      change: 'Sails that shade playgrounds, paid from the roads.',
    });
    const { body } = await yard.get<{ items: { reference: string; sharedLines: string[] }[] }>(`/proposals/${draft}/similar`, {
      as: author,
    });
    expect(body.items.find(({ reference }) => reference === onTheMoney)?.sharedLines).toEqual([roads, rent]);
    expect(body.items.find(({ reference }) => reference === inWords)?.sharedLines).toEqual([]);
    expect(body.items.every(({ reference }) => reference !== null)).toBe(true);
  });
});
