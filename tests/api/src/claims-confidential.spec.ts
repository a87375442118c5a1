import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRoutes, type ApiDescription } from '@madang/api';
import type { CityId } from '@madang/basics';
import type { ClaimDeskView, OwnClaimsView } from '@madang/contracts/claim-lists';
import type { ClaimView } from '@madang/contracts/claims';
import type { OfficeClaimsView } from '@madang/contracts/office-claims';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withMail } from './fixtures/accounts.js';
import { startApiProcess, type ApiProcess } from './fixtures/api-process.js';
import { accepted, claimBody, recommended, said } from './fixtures/claims.js';
import { openMailServer, type MailServer } from './fixtures/mail-server.js';
import { addCycle } from './fixtures/proposals.js';
import { addAwaitingAnswer, answerWith, dayFromNow } from './fixtures/responses.js';
import { noWorkLeft } from './fixtures/silence.js';
import { addSmallBudget, roads } from './fixtures/small-budget.js';
import { openedRoutes } from './opened-routes.js';
import { addCity, addPerson, eventually, Yard, type Person } from './yard.js';

/** In every field of the claim and in every word of the ombudsperson to the claimant: found anywhere, it has leaked. */
const secrets = {
  happened: 'quokkahappened',
  asked: 'quokkaasked',
  consent: 'quokkaconsent',
  added: 'quokkaadded',
  acknowledged: 'quokkaacknowledged',
  offered: 'quokkaoffered',
  found: 'quokkafound',
} as const;
/** Searched for; an answer may repeat the word that it was asked for. */
const sought = 'quokkasought';
const sentence = (word: string) => `This was said in confidence, ${word} and ${sought}, at length.`;

const folder = mkdtempSync(join(tmpdir(), 'madang-confidential-'));
let yard: Yard;
let mails: MailServer;
let api: ApiProcess;
let worker: ApiProcess;
let claimant: Person;
let ombudsperson: Person;
let staff: Person;
let elsewhere: CityId;
let decided: string;
let claim: string;
let inquiry: string;
let recommendation: string;
let mailsBefore = 0;
let figuresBefore: string;
let eventsBefore: number;
const claimantName = 'Quokkaclaimant Somebody';

async function countOf(table: string): Promise<number> {
  const [row] = await yard.db.query<{ count: string }[]>(`select count(*) from ${table}`);
  return Number(row!.count);
}

const figures = async () => (await yard.get('/claims/figures')).text;

async function done(method: string, path: string, as: Person, body?: object): Promise<unknown> {
  const answer = await api.call(method, path, as, body);
  expect([path, answer.status], JSON.stringify(answer.body)).toEqual([path, expect.toSatisfy((status: number) => status < 300)]);
  return answer.body;
}

beforeAll(async () => {
  mails = await openMailServer();
  yard = await Yard.open({ dataFolder: folder, runsJobs: false, smtpUrl: mails.url });
  await addSmallBudget(yard);
  await addCycle(yard);
  elsewhere = await addCity(yard.db, 'elsewhere');
  worker = await startApiProcess(yard, { runsJobs: true, keepsLog: true });
  decided = await addAwaitingAnswer(yard);
  await answerWith(yard, decided);
  await eventually(() => noWorkLeft(yard));
  await worker.stop();
  [claimant, ombudsperson, staff] = [await yard.person(), await yard.person('ombudsperson'), await yard.person('staff')];
  await withMail(yard, claimant, 'claimant@example.org');
  await yard.db.query('update person set pen_name = $2 where id = $1', [claimant.id, claimantName]);
  await withMail(yard, staff, 'clerk@example.org');
  await withMail(yard, ombudsperson, 'ombudsperson@example.org');
  [mailsBefore, figuresBefore, eventsBefore] = [mails.mails.length, await figures(), await countOf('outbox')];
  api = await startApiProcess(yard, { keepsLog: true });
  const filing = {
    ...claimBody,
    about: 'decision',
    key: decided,
    happened: sentence(secrets.happened),
    asked: sentence(secrets.asked),
    forAnother: true,
    consent: sentence(secrets.consent),
    confidential: true,
    mail: true,
  };
  ({ id: claim } = (await done('POST', '/claims', claimant, filing)) as { id: string });
  const at = `/claims/${claim}`;
  await done('POST', `${at}/words`, claimant, said(sentence(secrets.added)));
  await done('GET', `${at}/file?why=examine`, ombudsperson);
  await done('POST', `${at}/acknowledgement`, ombudsperson, said(sentence(secrets.acknowledged)));
  await done('POST', `${at}/offer`, ombudsperson, said(sentence(secrets.offered)));
  await done('POST', `${at}/settlement`, claimant, { agrees: false });
  const asked = { office: 'Roads department', ...said('Which sides of its roads does the city repair, and why?') };
  ({ id: inquiry } = (await done('POST', `${at}/inquiries`, ombudsperson, asked)) as { id: string });
});
afterAll(async () => {
  await api.stop();
  await yard.close();
  await mails.close();
  rmSync(folder, { recursive: true });
});

const leaks = () => [...Object.values(secrets), claim, claimant.id, claimantName];
const foundIn = (text: string, words: readonly string[] = leaks()) =>
  words.filter((word) => text.toLowerCase().includes(word.toLowerCase()));

/** Every table as text, with the words and as the bytes that PostgreSQL prints in hexadecimal; those that hold one of them. */
async function tablesWith(words: readonly string[]): Promise<string[]> {
  const tables = await yard.db.query<{ name: string }[]>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema in ('public', 'graphile_worker')`,
  );
  const patterns = words.flatMap((word) => [`%${word}%`, `%${Buffer.from(word, 'utf8').toString('hex')}%`]);
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await yard.db.query<unknown[]>(`select 1 from ${name} as one where one::text ilike any($1) limit 1`, [patterns]);
    if (rows.length > 0) found.push(name.replace('public.', ''));
  }
  return found.toSorted();
}

describe('in the database, a confidential claim', () => {
  it('leaves no word in clear, in any table, job or event', async () => {
    expect(await tablesWith([...Object.values(secrets), sought])).toEqual([]);
  });

  it('is named by its own tables alone, and none of them names who claims', async () => {
    expect(await tablesWith([claim])).toEqual(['claim', 'claim_inquiry', 'claim_key', 'claim_reading', 'claim_word']);
    expect(
      (await tablesWith([claimant.id])).filter((name) => name.startsWith('claim') || /outbox|job|notice|contribution/.test(name)),
    ).toEqual([]);
  });

  it('has told nobody of it: no event was written, so that the log has nothing to tell by its hour', async () => {
    expect(await countOf('outbox')).toBe(eventsBefore);
  });
});

/** Everybody who may knock and is neither the claimant nor the ombudsperson. */
async function callersBeside(): Promise<ReadonlyMap<string, Person | undefined>> {
  const roles = ['staff', 'administrator', 'facilitator', 'committee', 'resident'] as const;
  const people = await Promise.all(roles.map(async (role) => [role, await yard.person(role)] as const));
  return new Map<string, Person | undefined>([
    ...people,
    ['anybody', undefined],
    ['staff of another city', await addPerson(yard.db, elsewhere, ['staff'])],
  ]);
}

/** An address with what it may ask for: things that there are, and the claim in every place. */
function addresses(path: string): string[] {
  const real: Readonly<Record<string, string>> = {
    proposal: decided,
    line: roads,
    right: 'HO',
    recommendation,
    inquiry,
    year: '2026',
    number: '1',
  };
  const filled = (other: (name: string) => string) => path.replace(':city', 'town').replaceAll(/:(\w+)/g, (_, name: string) => other(name));
  return [
    ...new Set([
      filled((name) => real[name] ?? claim),
      filled(() => claim),
      ...(/:(person|id)\b/.test(path) ? [filled(() => claimant.id)] : []),
    ]),
  ];
}

/** The filters of a route that take words of one's own, filled with one that was said and with the claim itself. */
function searches(description: ApiDescription, path: string): string[] {
  const known = description.paths[path.replaceAll(/:(\w+)/g, '{$1}')] as { get?: { parameters?: readonly Parameter[] } } | undefined;
  const free = (known?.get?.parameters ?? []).filter(
    ({ in: place, schema }) => place === 'query' && schema?.type === 'string' && !schema.enum,
  );
  return free.flatMap(({ name }) => [`?${name}=${sought}`, `?${name}=${claim}`]);
}

interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly schema?: { readonly type?: string; readonly enum?: readonly string[] };
}

/** What was asked for is repeated in a refusal, and by a feed that names its own address; nothing else is. */
const asked = (url: string, status: number) =>
  [claim, claimant.id].filter((word) => (status >= 400 ? url : (url.split('?')[1] ?? '')).includes(word));

async function leaksOf(urls: readonly (readonly [who: string, as: Person | undefined, url: string])[]): Promise<string[]> {
  const found: string[] = [];
  for (let from = 0; from < urls.length; from += 25)
    await Promise.all(
      urls.slice(from, from + 25).map(async ([who, as, url]) => {
        const { text, status, headers } = await yard.call('GET', url, as ? { as } : {});
        const repeated = asked(url, status);
        const leaked = foundIn(`${text}\n${JSON.stringify(headers)}`).filter((word) => !repeated.includes(word));
        if (leaked.length > 0 || status >= 500) found.push(`${who} ${url}: ${status} ${leaked.join(', ')}`);
      }),
    );
  return found;
}

describe('through the API, a confidential claim', () => {
  it('is answered about by no route that the server opens, to nobody beside the two whom it concerns', async () => {
    const gets = openedRoutes(yard.app).flatMap((route) => (route.startsWith('GET ') ? [route.slice(4)] : []));
    expect(gets.length).toBeGreaterThan(100);
    expect(gets).toEqual(expect.arrayContaining((await readRoutes()).filter(({ method }) => method === 'GET').map(({ path }) => path)));
    const callers = [...(await callersBeside())];
    const knocks = gets.flatMap((path) => addresses(path).flatMap((url) => callers.map(([who, as]) => [who, as, url] as const)));
    expect(await leaksOf(knocks)).toEqual([]);
  });

  it('is found by no search or filter', async () => {
    const description = (await yard.app.inject('/api/openapi.json')).json<ApiDescription>();
    const searching = (await readRoutes())
      .filter(({ method }) => method === 'GET')
      .flatMap(({ path }) => searches(description, path).map((query) => `${addresses(path)[0]!}${query}`));
    expect(searching.length).toBeGreaterThan(10);
    const knocks = [...(await callersBeside())].flatMap(([who, as]) => searching.map((url) => [who, as, url] as const));
    expect(await leaksOf(knocks)).toEqual([]);
  });

  it('answers like one that does not exist', async () => {
    const unknown = '11111111-1111-4111-8111-111111111111';
    for (const as of (await callersBeside()).values()) {
      const [there, notThere] = await Promise.all([claim, unknown].map((id) => yard.get(`/claims/${id}`, as ? { as } : {})));
      expect(there!.status).toBe(404);
      const withoutName = (text: string) => text.replaceAll(/urn:uuid:[0-9a-f-]+/g, '');
      expect(withoutName(there!.text)).toBe(withoutName(notThere!.text));
    }
    const resident = await yard.person();
    for (const path of ['words', 'withdrawal', 'erasure', 'settlement']) {
      const body = path === 'words' ? said('Not mine.') : path === 'settlement' ? { agrees: true } : {};
      expect([path, (await yard.post(`/claims/${claim}/${path}`, { as: resident, body })).status]).toEqual([path, 404]);
    }
    expect(
      (await yard.post('/reports', { as: resident, body: { kind: 'claim', thing: claim, reason: 'other', note: 'Is it there?' } })).status,
    ).toBe(404);
  });

  it('is there for its claimant, whole, with who read it and why', async () => {
    const view = (await yard.get<ClaimView>(`/claims/${claim}`, { as: claimant })).body;
    expect(view.words.map(({ kind }) => kind)).toEqual(['filing', 'addition', 'acknowledgement', 'offer', 'decline']);
    expect(view.words[0]!.text).toContain(secrets.happened);
    expect(view.readings?.map(({ why }) => why)).toEqual(['examine']);
    expect((await yard.get<OwnClaimsView>('/claims/mine', { as: claimant })).body.items).toHaveLength(1);
  });

  it('lies on the ombudsperson’s desk without a word, until its file is opened for a reason', async () => {
    const { text, body } = await yard.get<ClaimDeskView>('/claims/desk', { as: ombudsperson });
    expect(body.items.map((one) => one.id)).toEqual([claim]);
    expect(foundIn(text, [...Object.values(secrets), claimant.id, claimantName])).toEqual([]);
    expect((await yard.get(`/claims/${claim}`, { as: ombudsperson })).status).toBe(404);
  });

  it('is counted in no figure that changes with it', async () => expect(await figures()).toBe(figuresBefore));
});

describe('an office that is asked', () => {
  it('reads the question of the ombudsperson and nothing else', async () => {
    const { text, body } = await yard.get<OfficeClaimsView>('/claims/asked', { as: staff });
    expect(body.inquiries).toMatchObject([{ id: inquiry, claim: null, text: 'Which sides of its roads does the city repair, and why?' }]);
    expect(foundIn(text)).toEqual([]);
  });

  it('answers, replies and reports without ever seeing the claim, and hears that it was confirmed, and not by whom', async () => {
    await done('POST', `/claims/asked/${inquiry}/answer`, staff, said('Those with more traffic.'));
    const finding = { finding: 'breach', reasons: sentence(secrets.found), language: 'en', recommendations: [recommended] };
    await done('POST', `/claims/${claim}/finding`, ombudsperson, finding);
    const told = (await yard.get<OfficeClaimsView>('/claims/asked', { as: staff })).body;
    expect(told).toMatchObject({ inquiries: [], recommendations: [{ claim: null, summary: recommended.summary }] });
    recommendation = told.recommendations[0]!.id;
    await done('POST', `/recommendations/${recommendation}/reply`, staff, { ...accepted, promisedOn: dayFromNow(20) });
    await done('POST', `/recommendations/${recommendation}/report`, staff, {
      ...said('It was repaired last week.'),
      officeHolder: 'Head of roads',
    });
    await done('POST', `/recommendations/${recommendation}/confirmation`, claimant, { done: true });
    const events = await yard.db.query<{ actor: string | null; role: string }[]>(
      `select actor_id as actor, actor_role as role from outbox where subject_type = 'recommendation' order by at, id`,
    );
    expect(events.map(({ actor, role }) => [role, actor])).toEqual([
      ['ombudsperson', ombudsperson.id],
      ['staff', staff.id],
      ['staff', staff.id],
      ['resident', null],
    ]);
    expect(await tablesWith([...Object.values(secrets), sought])).toEqual([]);
  });
});

describe('when all of it has been worked through', () => {
  it('no mail says a word of it, nor to whom it belongs', async () => {
    worker = await startApiProcess(yard, { runsJobs: true, keepsLog: true });
    await eventually(async () => (await yard.get('/log/copy?from=0')).text.includes('recommendation.moved') && noWorkLeft(yard));
    const sent = mails.mails.slice(mailsBefore);
    expect(new Set(sent.map(({ to }) => to))).toEqual(new Set(['claimant@example.org', 'clerk@example.org', 'ombudsperson@example.org']));
    expect(sent.flatMap(({ subject, text }) => foundIn(`${subject}\n${text}`))).toEqual([]);
    const toClaimant = sent.filter(({ to }) => to === 'claimant@example.org').map(({ subject, text }) => `${subject}\n${text}`);
    expect(toClaimant.filter((mail) => /claim|ombuds|recommend/i.test(mail.replaceAll('claimant@example.org', '')))).toEqual([]);
  });

  it('no line of the log names it or who claims', async () => {
    await worker.stop();
    const lines = `${api.log()}\n${worker.log()}`;
    expect(lines).toContain('/claims/:claim');
    expect(foundIn(lines)).toEqual([]);
  });

  it('still no route answers about it, nor does the log of official acts or a copy of it', async () => {
    const gets = openedRoutes(yard.app).flatMap((route) =>
      /^GET .*(claims|recommendations|log|timeline|notices|feed|atom|csv|json|export|data)/.test(route) ? [route.slice(4)] : [],
    );
    expect(gets.length).toBeGreaterThan(20);
    const callers = [...(await callersBeside())];
    const knocks = gets.flatMap((path) => addresses(path).flatMap((url) => callers.map(([who, as]) => [who, as, url] as const)));
    expect(await leaksOf([...knocks, ['anybody', undefined, '/api/v1/cities/town/log/copy?from=0']])).toEqual([]);
    expect((await yard.get('/log/copy?from=0')).text).toContain('recommendation.made');
  });
});
