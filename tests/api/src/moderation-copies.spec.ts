import { resolve } from 'node:path';
import type { ApiDescription } from '@madang/api';
import type { LineageView } from '@madang/contracts/lineage';
import type { MergingsView } from '@madang/contracts/mergings';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appeal, coverPage, coversOf, decide, decideAppeal, type ThingName } from './fixtures/moderation.js';
import { addCycle, addPublished, proposalOf, reallocation, support } from './fixtures/proposals.js';
import { addSmallBudget, move, rent, roads, schools } from './fixtures/small-budget.js';
import { Yard, type Person } from './yard.js';

/** Nobody has this name; every text that could name somebody names them. */
const name = 'Doctor Quixaverd';
const hidden = /quixav/i;

let yard: Yard;
let facilitator: Person;
let another: Person;
beforeAll(async () => {
  yard = await Yard.open({ webFolder: resolve(import.meta.dirname, '../../../apps/web') });
  await addSmallBudget(yard);
  await addCycle(yard);
  [facilitator, another] = [await yard.person('facilitator'), await yard.person('facilitator')];
});
afterAll(() => yard.close());

const named = {
  ...reallocation,
  title: `Ask ${name} about the rent`,
  problem: `${reallocation.problem} ${name} said so.`,
  change: `${reallocation.change} So says ${name}.`,
  whoIsAffected: `The neighbours of ${name}`,
  moves: [move(roads, -150), move(rent, 100), move(schools, 50)],
};
const plain = { ...reallocation, title: 'The same road, for schools', moves: [move(roads, -50), move(schools, 50)] };
const part = (title: string, to: string, amount: number) => ({
  title,
  change: `This part alone can be decided on, and sooner, says ${name}.`,
  moves: [move(roads, -amount), move(to, amount)],
});
const parts = { parts: [part(`Rent for ${name}`, rent, 100), part('More for schools', schools, 50)], why: `Two things, says ${name}.` };

async function made(asked: Promise<{ status: number; text: string; body: unknown }>): Promise<string> {
  const { status, text, body } = await asked;
  if (status >= 300) throw new Error(`It was refused: ${text}`);
  return (body as { id: string } | undefined)?.id ?? '';
}

const thing = async (reference: string): Promise<ThingName> => ({ kind: 'proposal', thing: (await proposalOf(yard, reference)).id });

async function cover(at: ThingName): Promise<string> {
  return made(decide(yard, facilitator, at, { verdict: 'cover', reason: 'personal_data', passages: [name] }));
}

/** A proposal that others want to change, that is offered to another, and whose earlier versions are kept. */
async function talkedAbout(author: Person): Promise<{ reference: string; other: string; merging: string }> {
  const reference = await addPublished(yard, named, author);
  const wish = { problem: `${named.problem} And ${name} agrees.`, why: 'It reads better.', language: 'en' };
  const taken = await made(yard.post(`/proposals/${reference}/amendments`, { as: await yard.person(), body: wish }));
  await made(yard.post(`/proposals/${reference}/amendments/${taken}/decision`, { as: author, body: { verdict: 'accept' } }));
  const again = { problem: `${named.problem} Or so ${name} thinks.`, why: 'It is not sure.', language: 'en' };
  await made(yard.post(`/proposals/${reference}/amendments`, { as: await yard.person(), body: again }));
  await support(yard, reference);
  const owner = await yard.person();
  const other = await addPublished(yard, plain, owner);
  await support(yard, other);
  const offer = { from: reference, into: other, why: `${name} wants both.`, language: 'en', title: `One road, says ${name}` };
  const merging = await made(yard.post('/mergings', { as: author, body: offer }));
  await made(yard.post(`/mergings/${merging}/answer`, { as: owner, body: { verdict: 'agree' } }));
  return { reference, other, merging };
}

/** Every public page of the API, for each of the things that its address may name. */
async function publicPages(names: Readonly<Record<string, readonly string[]>>): Promise<string[]> {
  const { paths } = (await yard.get<ApiDescription>('/api/openapi.json')).body;
  return Object.entries(paths).flatMap(([path, methods]) => {
    if (methods['get']?.['x-may'][0] !== 'anyone') return [];
    return [...path.matchAll(/\{(\w+)\}/g)].reduce<string[]>(
      (addresses, [hole, key]) => addresses.flatMap((one) => (names[key!] ?? []).map((value) => one.replace(hole, value))),
      [path],
    );
  });
}

async function tablesWith(word: string): Promise<string[]> {
  const tables = await yard.db.query<{ name: string }[]>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_schema in ('public', 'graphile_worker') and table_type = 'BASE TABLE' order by 1`,
  );
  const found: string[] = [];
  for (const table of tables) {
    const rows = await yard.db.query<unknown[]>(`select 1 from ${table.name} as one where one::text ilike $1 limit 1`, [`%${word}%`]);
    if (rows.length > 0) found.push(table.name);
  }
  return found;
}

/** A mail that waits because its server is away. */
const wait = (quotes: string | null, subject: string) =>
  yard.db.query(`select graphile_worker.add_job('send-mail', payload => $1::json, run_at => now() + interval '1 day')`, [
    JSON.stringify({ to: 'reader@example.org', subject, text: `It says “${subject}”.`, language: 'en', ...(quotes && { quotes }) }),
  ]);

describe('a covered passage', () => {
  it('is gone from every copy: no public page, no table and no mail that waits has it, and each proposal says that it is covered', async () => {
    const author = await yard.person();
    const { reference, other, merging } = await talkedAbout(author);
    const whole = await addPublished(yard, named, author);
    await support(yard, whole);
    const splitting = await made(yard.post(`/proposals/${whole}/splittings`, { as: author, body: parts }));
    const apart = await addPublished(yard, named, author);
    await made(yard.post(`/proposals/${apart}/splittings`, { as: author, body: parts }));
    const begun = (await yard.get<LineageView>(`/proposals/${apart}/lineage`)).body.wentInto.map((one) => one.reference);
    for (const one of begun) await made(yard.post(`/proposals/${one}/screening`, { as: facilitator, body: { verdict: 'publish' } }));
    await wait(yard.cityId, `A letter about ${name}`);

    const references = [reference, other, whole, apart, ...begun];
    const names = { city: ['town'], proposal: references, code: [roads, rent], version: ['latest'], cycle: ['2026'], year: ['2026'] };
    const read = async () => {
      const pages = await publicPages(names);
      const found: string[] = [];
      for (const page of [...pages, ...['?q=Quixaverd', '?q=quix', '?limit=100'].map((more) => `/api/v1/cities/town/proposals${more}`)]) {
        const answer = await yard.get(page);
        if (answer.status === 200 && hidden.test(answer.text)) found.push(page);
      }
      for (const one of references)
        for (const page of [`/town/en/proposals/${one}`, `/embed/town/en/proposals/${one}`]) {
          const { body } = await yard.app.inject({ url: page });
          if (hidden.test(body)) found.push(page);
        }
      return found;
    };
    const before = await read();
    for (const part of ['/versions', '/amendments', '/mergings', '/splittings', '/similar', 'proposals.csv', 'proposals.json', '/embed/'])
      expect(
        before.some((page) => page.includes(part)),
        part,
      ).toBe(true);

    const decided = [];
    for (const one of [reference, whole, apart]) decided.push(await cover(await thing(one)));
    for (const one of [
      { kind: 'merging' as const, thing: merging },
      { kind: 'splitting' as const, thing: splitting },
    ])
      decided.push(await cover(one));
    const { items } = (await yard.get<{ items: { id: string }[] }>(`/proposals/${apart}/splittings`)).body;
    decided.push(await cover({ kind: 'splitting', thing: items[0]!.id }));
    expect(await read()).toEqual([]);
    expect(await tablesWith('quixav')).toEqual(['public.moderation_decision']);
    for (const one of begun)
      expect(
        (await coversOf(yard, one)).map(({ id }) => id),
        one,
      ).toContain(decided[2]);

    for (const id of decided) {
      await appeal(yard, author, id);
      await made(decideAppeal(yard, another, id, 'lift'));
    }
    // The log names the proposals by titles that can be read again.
    expect((await read()).filter((page) => !page.endsWith('/moderation/log'))).toEqual(before);
  });

  it('leaves alone what another city says', async () => {
    await wait('00000000-0000-7000-8000-000000000001', `Elsewhere about ${name}`);
    await cover(await thing(await addPublished(yard, named)));
    expect(await tablesWith('Elsewhere about Doctor Quixaverd')).toEqual(['graphile_worker._private_jobs']);
  });

  it('has a mark of its own in the city, so that words of two proposals come back each to its own place', async () => {
    const [one, two] = [await yard.person(), await yard.person()];
    const from = await addPublished(
      yard,
      { ...plain, title: 'Roads, says Ada Nobody', problem: `${plain.problem} Ada Nobody saw it.` },
      one,
    );
    const into = await addPublished(
      yard,
      { ...plain, title: 'Roads, says Bert Noone', problem: `${plain.problem} Bert Noone saw it.` },
      two,
    );
    const first = await made(decide(yard, facilitator, await thing(from), coverOf('Ada Nobody')));
    const second = await made(decide(yard, facilitator, await thing(into), coverOf('Bert Noone')));
    const marks = await Promise.all(
      [[first, one] as const, [second, two] as const].map(async ([id, as]) => (await coverPage(yard, id, as)).words![0]!.mark),
    );
    const offer = { from, into, why: 'They are about one road.', language: 'en', title: `Roads, say ${marks[0]} and ${marks[1]}` };
    const merging = await made(yard.post('/mergings', { as: one, body: offer }));
    const titles = async () => {
      const { items } = (await yard.get<MergingsView>(`/proposals/${into}/mergings`)).body;
      return items.find(({ id }) => id === merging)!.text.find(({ field }) => field === 'title');
    };
    await appeal(yard, one, first);
    await made(decideAppeal(yard, another, first, 'lift'));
    expect(await titles()).toMatchObject({ before: `Roads, says ${marks[1]}`, after: `Roads, say Ada Nobody and ${marks[1]}` });
    await appeal(yard, two, second);
    await made(decideAppeal(yard, another, second, 'lift'));
    expect(await titles()).toMatchObject({ before: 'Roads, says Bert Noone', after: 'Roads, say Ada Nobody and Bert Noone' });
  });
});

const coverOf = (words: string) => ({ verdict: 'cover', reason: 'personal_data', passages: [words] });
