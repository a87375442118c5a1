import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addOpenAssembly, assemblyOf, openAssemblies, writeAssembly, statement } from './fixtures/assemblies.js';
import { Yard, refusalOf, type Person } from './yard.js';

let yard: Yard;
let facilitator: Person;
beforeAll(async () => void ({ yard, facilitator } = await openAssemblies()));
afterAll(() => yard.close());

const write = (path: string, body: object, method = 'POST', as = facilitator) => writeAssembly(yard, as, path, body, method);

describe('who was there', () => {
  it('is counted by groups that the city has named; few people of a group are not shown as a number', async () => {
    const id = await addOpenAssembly(yard, facilitator);
    const groups = [
      { group: 'older-alone', people: 17 },
      { group: 'carers', people: 9 },
    ];
    await write(`${id}/attendance`, { present: 46, groups }, 'PUT');
    expect((await assemblyOf(yard, id)).attendance).toEqual({
      present: 46,
      groups: [
        { group: 'older-alone', names: { en: 'Older people who live alone' }, people: 17 },
        { group: 'carers', names: { en: 'Carers' }, people: null },
      ],
    });
    expect((await assemblyOf(yard, id, facilitator)).attendance?.groups[1]?.people).toBe(9);
    const unknown = await write(`${id}/attendance`, { present: 46, groups: [{ group: 'giants', people: 3 }] }, 'PUT');
    expect(refusalOf(unknown)).toEqual([400, 'assembly/group-unknown']);
    const larger = await write(`${id}/attendance`, { present: 16, groups }, 'PUT');
    expect(refusalOf(larger)).toEqual([400, 'assembly/group-larger-than-the-room']);
  });

  it('and what was said stand beside each item of the agenda', async () => {
    const id = await addOpenAssembly(yard, facilitator);
    const agenda = [{ title: 'Welcome', minutes: 30, record: 'Three articles were read aloud.' }];
    expect((await write(`${id}/agenda`, { agenda }, 'PUT')).status).toBe(204);
    expect((await assemblyOf(yard, id)).agenda).toEqual(agenda);
    expect(refusalOf(await write(`${id}/agenda`, { agenda: [{ title: 'Speech', minutes: 241 }] }, 'PUT'))).toEqual([
      400,
      'assembly/agenda-too-long',
    ]);
  });
});

describe('a statement', () => {
  const counts = { agree: 30, disagree: 6, pass: 4 };

  it('is put to the room, and shown with its standing', async () => {
    const id = await addOpenAssembly(yard, facilitator);
    const [shared, minority, lost] = await Promise.all(
      ['One', 'Two', 'Three'].map(async (text) => (await write(`${id}/statements`, statement({ text }))).body.id),
    );
    await write(`${id}/statements/${shared}/counts`, counts, 'PUT');
    await write(`${id}/statements/${minority}/counts`, { agree: 9, disagree: 31, pass: 0 }, 'PUT');
    await write(`${id}/statements/${lost}/counts`, { agree: 2, disagree: 38, pass: 0 }, 'PUT');
    const standing = async () => (await assemblyOf(yard, id)).statementList.map((one) => [one.text, one.standing]);
    expect(await standing()).toEqual([
      ['One', 'shared'],
      ['Two', 'minority'],
      ['Three', 'not_kept'],
    ]);
    await write(`${id}/statements/${lost}/counts`, { agree: 2, disagree: 38, pass: 0, harmFlagged: true }, 'PUT');
    expect((await standing())[2]).toEqual(['Three', 'minority']);
  });

  it('has a random id and no time, so that nobody can tell who spoke when', async () => {
    const id = await addOpenAssembly(yard, facilitator);
    const { body } = await write(`${id}/statements`, statement({ table: null }));
    expect(body.id[14]).toBe('4');
    const columns = await yard.db.query<{ name: string }[]>(
      `select column_name as name from information_schema.columns where table_name = 'statement' and data_type like 'timestamp%'`,
    );
    expect(columns).toEqual([]);
    expect((await yard.db.query<unknown[]>('select 1 from outbox where payload::text like $1', [`%${body.id}%`])).length).toBe(0);
  });

  it('can be reworded until the room was asked, and then only be superseded, once', async () => {
    const id = await addOpenAssembly(yard, facilitator);
    const { body } = await write(`${id}/statements`, statement());
    expect((await write(`${id}/statements/${body.id}`, statement({ text: 'Better said' }), 'PUT')).status).toBe(204);
    await write(`${id}/statements/${body.id}/counts`, counts, 'PUT');
    expect(refusalOf(await write(`${id}/statements/${body.id}`, statement(), 'PUT'))).toEqual([409, 'statement/already-counted']);
    const successor = await write(`${id}/statements/${body.id}/successor`, statement({ text: 'Best said' }));
    const list = (await assemblyOf(yard, id)).statementList;
    expect(list.map(({ text, counts, supersededBy }) => [text, counts?.agree ?? null, supersededBy])).toEqual([
      ['Best said', null, null],
      ['Better said', 30, successor.body.id],
    ]);
    expect((await assemblyOf(yard, id)).statements).toBe(1);
    for (const [path, method, sent] of [
      [`${body.id}/successor`, 'POST', statement()],
      [`${body.id}/counts`, 'PUT', counts],
      [body.id, 'PUT', statement()],
    ] as const)
      expect(refusalOf(await write(`${id}/statements/${path}`, sent, method))).toEqual([409, 'statement/superseded']);
  });

  it('superseded by many at once has one successor', async () => {
    const id = await addOpenAssembly(yard, facilitator);
    const { body } = await write(`${id}/statements`, statement());
    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, index) => write(`${id}/statements/${body.id}/successor`, statement({ text: `Wording ${index}` }))),
    );
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 409, 409, 409, 409]);
  });

  it('is one idea in 280 characters, counted as people count them', async () => {
    const id = await addOpenAssembly(yard, facilitator);
    expect((await write(`${id}/statements`, statement({ text: '가'.repeat(280) }))).status).toBe(201);
    for (const text of ['가'.repeat(281), '   ', '']) expect((await write(`${id}/statements`, statement({ text }))).status).toBe(400);
  });

  it('gets no more answers than there are people, and no halves', async () => {
    const id = await addOpenAssembly(yard, facilitator);
    const { body } = await write(`${id}/statements`, statement());
    await write(`${id}/attendance`, { present: 39, groups: [] }, 'PUT');
    expect(refusalOf(await write(`${id}/statements/${body.id}/counts`, counts, 'PUT'))).toEqual([400, 'assembly/more-answers-than-people']);
    expect((await write(`${id}/statements/${body.id}/counts`, { ...counts, agree: 1.5 }, 'PUT')).status).toBe(400);
    expect((await write(`${id}/statements/${body.id}/counts`, { ...counts, agree: -1 }, 'PUT')).status).toBe(400);
  });

  it('of another assembly is not there', async () => {
    const one = await addOpenAssembly(yard, facilitator);
    const other = await addOpenAssembly(yard, facilitator);
    const { body } = await write(`${one}/statements`, statement());
    expect((await write(`${other}/statements/${body.id}/counts`, counts, 'PUT')).status).toBe(404);
    expect((await write(`${one}/statements/nonsense/counts`, counts, 'PUT')).status).toBe(404);
  });
});
