import type { ArgumentPage, ArgumentView, ReplyPage } from '@madang/contracts/arguments';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCycle, addPublished, addSubmitted, policy, strangerIn } from './fixtures/proposals.js';
import { addSmallBudget } from './fixtures/small-budget.js';
import { addCity, Yard, type Person } from './yard.js';

let yard: Yard;
let author: Person;
let reference: string;
beforeAll(async () => {
  yard = await Yard.open();
  await addSmallBudget(yard);
  await addCycle(yard);
  author = await yard.person();
  reference = await addPublished(yard, policy, author);
});
afterAll(() => yard.close());

const saying = (text: string, side = 'for') => ({ side, text, language: 'en' });
let said = 0;
const something = () => `Something that nobody has said before, number ${(said += 1)}.`;

async function argue(as: Person, side = 'for', text = something(), at = reference): Promise<string> {
  const answer = await yard.post<{ id: string }>(`/proposals/${at}/arguments`, { as, body: saying(text, side) });
  if (answer.status !== 201) throw new Error(`It was refused: ${answer.text}`);
  return answer.body.id;
}

const pageOf = async (side: string, as?: Person, more = '') =>
  (await yard.get<ArgumentPage>(`/proposals/${reference}/arguments?side=${side}${more}`, as ? { as } : {})).body;
const find = async (id: string, as?: Person): Promise<ArgumentView | undefined> =>
  (await Promise.all(['for', 'against'].map((side) => pageOf(side, as, '&limit=100'))))
    .flatMap(({ items }) => items)
    .find((one) => one.id === id);

async function refusal(path: string, as: Person | undefined, body?: object, method: 'POST' | 'PUT' | 'DELETE' = 'POST') {
  const answer = await yard.call<{ code?: string } | undefined>(method, `/proposals/${reference}/arguments${path}`, {
    ...(as && { as }),
    ...(body && { body }),
  });
  return [answer.status, answer.body?.code];
}

const done = [204, undefined];

describe('an argument', () => {
  it('stands on its own side, and says in whose voice', async () => {
    const [resident, staff] = [await yard.person(), await yard.person('staff')];
    const ids = [await argue(resident), await argue(author), await argue(staff, 'against')];
    const shown = await Promise.all(ids.map((id) => find(id)));
    expect(shown.map((one) => [one?.side, one?.voice])).toEqual([
      ['for', 'resident'],
      ['for', 'author'],
      ['against', 'office'],
    ]);
    expect((await find(ids[0]!, resident))!.mine).toBe(true);
  });

  it('is answered once, by whoever knows better; a reply is not replied to', async () => {
    const id = await argue(await yard.person());
    const reply = { text: 'The crossing is planned for next year.', language: 'en' };
    const answer = await yard.post<{ id: string }>(`/proposals/${reference}/arguments/${id}/replies`, {
      as: await yard.person('staff'),
      body: reply,
    });
    expect(answer.status).toBe(201);
    expect((await find(id))!.replies).toMatchObject([{ text: reply.text, voice: 'office' }]);
    expect(await refusal(`/${answer.body.id}/replies`, author, { ...reply, text: something() })).toEqual([409, 'argument/one-reply-level']);
  });

  it('shows its first replies, and all of them page by page, the oldest first', async () => {
    const id = await argue(await yard.person());
    const path = `/proposals/${reference}/arguments/${id}/replies`;
    const texts = [1, 2, 3, 4, 5].map(() => something());
    for (const text of texts) await yard.post(path, { as: await yard.person(), body: { text, language: 'en' } });
    const shown = (await find(id))!;
    expect([shown.replies.map(({ text }) => text), shown.replyCount]).toEqual([texts.slice(0, 3), 5]);
    const first = (await yard.get<ReplyPage>(`${path}?limit=3`)).body;
    const second = (await yard.get<ReplyPage>(`${path}?limit=3&cursor=${first.nextCursor}`)).body;
    expect([...first.items, ...second.items].map(({ text }) => text)).toEqual(texts);
    expect([second.nextCursor, second.argument.id]).toEqual([null, id]);
    for (const other of ['nonsense', first.items[0]!.id])
      expect((await yard.get(`/proposals/${reference}/arguments/${other}/replies`)).status).toBe(404);
  });

  it('found helpful by more people stands above, and each of them counts once', async () => {
    const [first, second] = [await argue(author, 'against'), await argue(author, 'against')];
    const people = await Promise.all([1, 2, 3].map(() => yard.person()));
    for (const as of people) expect(await refusal(`/${first}/helpful`, as, undefined, 'PUT')).toEqual(done);
    await Promise.all([1, 2, 3, 4, 5].map(() => refusal(`/${second}/helpful`, people[0], undefined, 'PUT')));
    const { items } = await pageOf('against', people[0]);
    const [one, other] = [first, second].map((id) => items.find((item) => item.id === id)!);
    expect([one!.helpful, one!.helpsMe, other!.helpful]).toEqual([3, true, 1]);
    expect(items.indexOf(one!)).toBeLessThan(items.indexOf(other!));
    expect(await refusal(`/${first}/helpful`, people[0], undefined, 'DELETE')).toEqual(done);
    expect(await refusal(`/${first}/helpful`, people[0], undefined, 'DELETE')).toEqual(done);
    expect((await find(first, people[0]))!).toMatchObject({ helpful: 2, helpsMe: false });
    expect(await refusal(`/${first}/helpful`, author, undefined, 'PUT')).toEqual([409, 'argument/own']);
  });

  it('taken back leaves its place and its replies, and not its words', async () => {
    const writer = await yard.person();
    const id = await argue(writer, 'for', 'Words that somebody is sorry for.');
    await yard.post(`/proposals/${reference}/arguments/${id}/replies`, {
      as: author,
      body: { text: 'Thank you for saying so.', language: 'en' },
    });
    expect((await refusal(`/${id}/withdrawal`, author))[0]).toBe(403);
    expect(await refusal(`/${id}/withdrawal`, writer)).toEqual(done);
    const left = (await find(id))!;
    expect(left).toMatchObject({ text: null, takenBackAt: expect.any(String) as string, coveredAt: null });
    expect(left.replies).toHaveLength(1);
    expect(await refusal(`/${id}/replies`, author, { text: something(), language: 'en' })).toEqual([409, 'argument/gone']);
  });
});

describe('a list of arguments', () => {
  it('goes on page by page, each argument once, while people find some of them helpful', async () => {
    const all = new Set((await pageOf('for', undefined, '&limit=100')).items.map(({ id }) => id));
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await pageOf('for', undefined, `&limit=2${cursor}`);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor === null ? '' : `&cursor=${page.nextCursor}`;
    } while (cursor !== '');
    expect(new Set(seen)).toEqual(all);
    expect(seen).toHaveLength(all.size);
  });

  it('counts what can be read', async () => {
    const { items, count } = await pageOf('for', undefined, '&limit=100');
    expect(count).toBe(items.filter(({ text }) => text !== null).length);
  });
});

describe('nobody', () => {
  it('says the same twice, fills a page with addresses, or writes all day', async () => {
    const as = await yard.person();
    await argue(as, 'for', 'The same again, word by word.');
    expect(await refusal('', as, saying('The same again, word by word.', 'against'))).toEqual([409, 'argument/said-already']);
    expect(await refusal('', as, saying('https://a.example '.repeat(4)))).toEqual([400, 'argument/too-many-links']);
    expect((await refusal('', as, saying('short')))[0]).toBe(400);
    const many = await Promise.all(Array.from({ length: 24 }, () => refusal('', as, saying(something()))));
    expect(many.filter(([status]) => status === 201)).toHaveLength(19);
    expect(many.find(([status]) => status !== 201)).toEqual([429, 'argument/too-many-today']);
  });

  it('argues about what they may not see, in another city, or unsigned', async () => {
    expect((await refusal('', undefined, saying(something())))[0]).toBe(401);
    expect((await refusal('', await strangerIn(yard, await addCity(yard.db, 'elsewhere')), saying(something())))[0]).toBe(401);
    const unchecked = await addSubmitted(yard, author);
    expect((await yard.post(`/proposals/${unchecked}/arguments`, { as: await yard.person(), body: saying(something()) })).status).toBe(404);
    expect((await yard.get(`/proposals/${unchecked}/arguments?side=for`)).status).toBe(404);
    const elsewhere = await addPublished(yard, policy, author);
    const id = await argue(author, 'for', something(), elsewhere);
    expect((await refusal(`/${id}/helpful`, await yard.person(), undefined, 'PUT'))[0]).toBe(404);
  });

  it('argues about what has been answered', async () => {
    const answered = await addPublished(yard, policy, author);
    await yard.db.query(`update proposal set state = 'rejected' where city_id = $1 and year || '-' || number = $2`, [
      yard.cityId,
      answered,
    ]);
    const answer = await yard.post<{ code: string }>(`/proposals/${answered}/arguments`, { as: author, body: saying(something()) });
    expect([answer.status, answer.body.code]).toEqual([409, 'proposal/not-open-to-arguments']);
  });
});
