import { randomUUID } from 'node:crypto';
import type { FollowsView, NoticePage } from '@madang/contracts/follows';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCycle, addDraft, addPublished, euros, policy, reallocation } from './fixtures/proposals.js';
import { addSmallBudget, announceBudget, rent, roads, smallBudget } from './fixtures/small-budget.js';
import { addCity, eventually, Yard, type Person } from './yard.js';

const moving = {
  ...reallocation,
  title: 'Rent & roads <for all>',
  moves: [roads, rent].map((line, at) => ({ line, delta: euros(at === 0 ? -100 : 100) })),
};

let yard: Yard;
let author: Person;
let moved: string;
let local: string;
beforeAll(async () => {
  yard = await Yard.open();
  await addSmallBudget(yard);
  await addCycle(yard);
  await yard.db.query(`insert into district (city_id, code, name) values ($1, 'east', 'East') on conflict do nothing`, [yard.cityId]);
  author = await yard.person();
  local = await addPublished(yard, { ...policy, title: 'Benches in the east', districtCode: 'east' }, author);
  moved = await addPublished(yard, moving, author);
});
afterAll(() => yard.close());

const feed = (kind: string, key: string, query = '?language=en') => yard.get(`/news/${kind}/${key}/feed.atom${query}`);
const titlesIn = (text: string) => [...text.matchAll(/<entry>[\s\S]*?<title[^>]*>(.*?)<\/title>/gu)].map(([, title]) => title);
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('a feed of one thing', () => {
  it('tells of a proposal what its followers are told, the newest first, and nothing of its first steps', async () => {
    const reference = await addPublished(yard, { ...policy, title: 'Soon taken back' }, author);
    await yard.post(`/proposals/${reference}/withdrawal`, { as: author });
    const answer = await feed('proposal', reference);
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    expect(titlesIn(answer.text)).toEqual([
      `${reference} “Soon taken back”: Withdrawn by its authors`,
      `${reference} “Soon taken back”: Collecting support`,
    ]);
    expect(answer.text).toContain(`href="http://localhost:4000/town/en/proposals/${reference}"`);
  });

  it('tells of a line, a right and a district which proposals touch them', async () => {
    for (const [kind, key] of [
      ['line', roads],
      ['right', 'HO'],
    ] as const)
      expect([kind, titlesIn((await feed(kind, key)).text)]).toEqual([
        kind,
        [expect.stringContaining(`${moved} “Rent &amp; roads &lt;for all&gt;”`)],
      ]);
    expect(titlesIn((await feed('right', 'WS')).text)).toEqual([]);
    expect(titlesIn((await feed('district', 'east')).text)).toEqual([expect.stringContaining(local)]);
  });

  it('tells of a line that a newer budget changed it, and of one that it left alone nothing', async () => {
    const lines = smallBudget.map((line) => (line.code === roads ? { ...line, voted: line.voted + 1 } : line));
    await announceBudget(yard, await addSmallBudget(yard, { lines, publishedAt: new Date(Date.now() + 5_000) }));
    const news = async (line: string) => titlesIn((await feed('line', line)).text);
    expect(await news(roads)).toContainEqual(expect.stringMatching(/newer budget/));
    expect((await news(rent)).some((title) => /newer budget/.test(title ?? ''))).toBe(false);
  });

  it('speaks the language that is asked for', async () => {
    expect((await feed('right', 'HO', '?language=ko')).text).toContain('<title>살 만한 집 소식');
    expect((await feed('right', 'HO', '?language=xx')).status).toBe(400);
  });

  it('is not there for what is not public, or not of this city', async () => {
    const draft = await addDraft(yard, author);
    const asked = [
      ['proposal', draft],
      ['proposal', '2026-99999'],
      ['line', 'E-0-nowhere'],
      ['right', 'XX'],
      ['district', 'atlantis'],
      ['debate', randomUUID()],
      ['debate', 'nonsense'],
      ['budget', 'all'],
      ['person', author.id],
    ] as const;
    for (const [kind, key] of asked) expect([kind, (await feed(kind, key)).status]).toEqual([kind, 404]);
    await addCity(yard.db, 'elsewhere');
    expect((await yard.get(`/api/v1/cities/elsewhere/news/proposal/${moved}/feed.atom`)).status).toBe(404);
  });

  it('names no person, whoever wrote it', async () => {
    for (const [kind, key] of [
      ['proposal', moved],
      ['district', 'east'],
    ] as const)
      expect((await feed(kind, key)).text).not.toContain(author.id);
  });
});

describe('a topic', () => {
  it('can be followed: its report comes into the inbox and into its feed', async () => {
    const [facilitator, reader] = [await yard.person('facilitator'), await yard.person()];
    const body = {
      topic: 'Shade in summer',
      question: 'Where is it too hot, and what would help there?',
      language: 'en',
      closesOn: new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10),
    };
    const opened = await yard.post<{ id: string }>('/debates', { as: facilitator, body });
    expect([opened.status, opened.text]).toEqual([201, expect.anything()]);
    const { id } = opened.body;
    expect((await yard.call('PUT', `/follows/debate/${id}`, { as: reader })).status).toBe(204);
    expect((await yard.get<FollowsView>('/follows', { as: reader })).body.items).toMatchObject([
      { kind: 'debate', key: id, name: 'Shade in summer', language: 'en' },
    ]);
    const calendar = await yard.get(`/debates/${id}/calendar.ics?language=es`);
    expect(unfolded(calendar.text)).toEqual(
      expect.arrayContaining([`DTSTART;VALUE=DATE:${body.closesOn.replaceAll('-', '')}`, 'SUMMARY:Último día del debate: Shade in summer']),
    );
    await yard.db.query('update debate set closes_on = $2 where id = $1', [id, '2026-01-01']);
    const report = {
      text: 'Shade is wanted at four schools before anything else is planted. Those who wait for buses ask for it as well.',
      language: 'en',
    };
    const told = await yard.post(`/debates/${id}/report`, { as: facilitator, body: report });
    expect([told.status, told.text]).toEqual([204, '']);
    const notices = await eventually(async () => {
      const { items } = (await yard.get<NoticePage>('/notices', { as: reader })).body;
      return items.length > 0 && items;
    });
    expect(notices).toMatchObject([{ name: 'debate.reported', kind: 'debate', key: id }]);
    expect(titlesIn((await feed('debate', id)).text)).toEqual(['the facilitators published what came of the debate']);
  });
});

describe('the feed of proposals', () => {
  const titles = async (query: string) => titlesIn((await yard.get(`/proposals.atom${query}`)).text);

  it('holds what the list with the same filter shows', async () => {
    expect(await titles('?district=east')).toEqual([`${local} Benches in the east`]);
    expect(await titles(`?line=${roads}&side=takes`)).toEqual([`${moved} Rent &amp; roads &lt;for all&gt;`]);
    expect((await yard.get('/proposals.atom?stage=nonsense')).status).toBe(400);
  });
});

describe('a calendar file', () => {
  it('keeps the day that the city promised for a proposal, and has nothing in it once nothing is due', async () => {
    const { text, status } = await yard.get(`/proposals/${moved}/calendar.ics`);
    const [row] = await yard.db.query<{ on: string }[]>(
      `select to_char(due_on, 'YYYYMMDD') as on from proposal where city_id = $1 and year || '-' || number = $2`,
      [yard.cityId, moved],
    );
    expect([status, unfolded(text)]).toEqual([200, expect.arrayContaining([`DTSTART;VALUE=DATE:${row!.on}`])]);
    expect((await yard.get(`/proposals/${await addDraft(yard, author)}/calendar.ics`)).status).toBe(404);
    const over = await addPublished(yard, policy, author);
    await yard.post(`/proposals/${over}/withdrawal`, { as: author });
    await yard.db.query(`update proposal set due_on = null where city_id = $1 and year || '-' || number = $2`, [yard.cityId, over]);
    const empty = await yard.get(`/proposals/${over}/calendar.ics`);
    expect([empty.status, empty.text.includes('VEVENT')]).toEqual([200, false]);
    for (const path of ['questions/nonsense', `questions/${randomUUID()}`, `debates/${randomUUID()}`, 'cycles/none'])
      expect([path, (await yard.get(`/${path}/calendar.ics`)).status]).toEqual([path, 404]);
  });

  it('keeps the day of an answer to a question as long as the question stands', async () => {
    const asker = await yard.person();
    const body = { about: 'proposal', key: moved, text: 'What has been paid for the roads so far?', language: 'en' };
    const { id } = (await yard.post<{ id: string }>('/questions', { as: asker, body })).body;
    const file = await yard.get(`/questions/${id}/calendar.ics?language=en`);
    expect(unfolded(file.text)).toEqual(expect.arrayContaining(['SUMMARY:The city owes an answer to a question', 'TRANSP:TRANSPARENT']));
    expect((await yard.post(`/questions/${id}/withdrawal`, { as: asker })).status).toBe(204);
    const after = await yard.get(`/questions/${id}/calendar.ics`);
    expect([after.status, after.text.includes('VEVENT'), after.text.includes('roads')]).toEqual([200, false, false]);
  });

  it('keeps the first and the last day of every phase of a cycle', async () => {
    const [{ slug } = { slug: '' }] = await yard.db.query<{ slug: string }[]>('select slug from cycle where city_id = $1', [yard.cityId]);
    const { status, text } = await yard.get(`/cycles/${slug}/calendar.ics`);
    const phases = await yard.db.query<unknown[]>('select 1 from phase where city_id = $1', [yard.cityId]);
    expect([status, text.match(/BEGIN:VEVENT/gu)?.length]).toEqual([200, 2 * phases.length]);
  });
});
