import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ImportedCommentPage } from '@madang/contracts/imported-proposals';
import type { ExportedProposalsView } from '@madang/contracts/proposal-exports';
import type { ProposalPage, SimilarProposalsView } from '@madang/contracts/proposal-lists';
import type { TimelineView } from '@madang/contracts/proposal-timeline';
import type { ProposalView } from '@madang/contracts/proposals';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApiProcess, type ApiProcess } from './fixtures/api-process.js';
import { addCycle, addDraft, policy } from './fixtures/proposals.js';
import { addCity, Yard, type Person } from './yard.js';

const madang = fileURLToPath(new URL('../../../apps/cli/dist/main.js', import.meta.url));
const email = 'desk@example.org';
const password = 'a long enough pass phrase';
const realFiles = process.env['MADANG_PROPOSALS'] ?? fileURLToPath(new URL('../../../../shared/data/proposals', import.meta.url));

let yard: Yard;
let server: ApiProcess;
let folder: string;
let staff: Person;

beforeAll(async () => {
  yard = await Yard.open({ runsJobs: false });
  await yard.post('/people', { body: { email, password, penName: 'The desk', language: 'en' } });
  await yard.db.query('update account set confirmed_at = now() where email = $1', [email]);
  await yard.db.query(`update person set roles = '{staff}' where id = (select person_id from account where email = $1)`, [email]);
  await yard.db.query(`insert into district (city_id, code, name) values ($1, 'east', 'The East')`, [yard.cityId]);
  staff = await yard.person('staff');
  server = await startApiProcess(yard, { runsJobs: true });
  folder = await mkdtemp(join(tmpdir(), 'madang-proposals-'));
  await writeFile(join(folder, 'projects.csv'), projects);
  await writeFile(join(folder, 'comments.csv'), comments);
  await writeFile(join(folder, 'broken.csv'), 'id,nazwa,data\nX1,,2025-06-01\nX2,Ławki,kiedyś\n');
  await writeFile(join(folder, 'fuente.jsonl'), lines);
});
afterAll(async () => {
  await server?.stop();
  await yard.close();
  await rm(folder, { recursive: true, force: true });
});

const projects = `id,nazwa,opis,osiedle,koszt,userId,link,votes
L1,Słupki przy szkole nr 137,"Słupki uniemożliwią parkowanie na chodniku przy szkole podstawowej.",The East,80000,uid-4711,/p/1,210
L2,Ławki w parku,"Nowe ławki i kosze w parku miejskim.",Gdzieś,20000,uid-4712,/p/2,
`;
const comments = `id,parentId,proposalId,text,userType,numPositiveVotes,date
c1,-1,L1,Bardzo potrzebne.,,3,2025-06-02
c3,-1,L1,Nie tu.,,,2025-06-04
c2,c1,L1,Zgadzam się.,Autor,,2025-06-03
`;
const lines = ['title', 'summary', 'text']
  .map((info) =>
    JSON.stringify({
      text: { title: 'Fuentes en la plaza', summary: 'Agua para todos.', text: 'Faltan fuentes de agua potable en la plaza.' }[info],
      proposal_id: '9',
      info,
    }),
  )
  .concat(JSON.stringify({ text: 'Hacen mucha falta.', comment_id: '71' }))
  .join('\n');

function run(act: string, ...args: readonly string[]): Promise<{ code: number; out: string; said: string }> {
  return new Promise((done) => {
    const env = { PATH: process.env['PATH'], MADANG_PASSWORD: password };
    execFile(process.execPath, [madang, 'proposals', act, ...args], { cwd: folder, env, maxBuffer: 2 ** 26 }, (error, out, said) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, said });
    });
  });
}

const polish = ['--language', 'pl', '--date', '2025-06-01', '--site', 'https://older.example'];
const to = (process: string, name: string) => [
  '--server',
  server.url,
  '--city',
  'town',
  '--email',
  email,
  '--process',
  process,
  '--name',
  name,
];
const found = async (q: string) => (await yard.get<ProposalPage>(`/proposals?q=${encodeURIComponent(q)}&limit=100`)).body.items;

describe('madang proposals check', () => {
  it('says what each column holds, without a server', async () => {
    const { code, out, said } = await run('check', 'projects.csv', 'comments.csv', ...polish);
    expect([code, said]).toEqual([0, '']);
    expect(out).toContain('2 proposals (pl: 2), 3 comments');
    expect(out).toContain('koszt: kept as a fact');
    expect(out).toContain('userId: left out: it says who somebody is');
  });

  it('names row, column and what to do of what cannot be taken', async () => {
    const { code, said } = await run('check', 'broken.csv', '--language', 'pl');
    expect(code).toBe(2);
    expect(said).toContain('broken.csv, row 2, column nazwa: Nothing stands here. Fill it in.');
    expect(said).toContain('broken.csv, row 3, column data: "kiedyś" is no day. Write it as 2025-06-01 or 1.6.2025.');
  });
});

describe('madang proposals import', () => {
  it('brings proposals in with what is told of them there, and the same again changes nothing', async () => {
    const all = ['projects.csv', 'comments.csv', ...polish, ...to('budget-2025', 'Budget of 2025'), '--json'];
    const first = await run('import', ...all);
    expect([first.code, first.said]).toEqual([0, '']);
    expect(JSON.parse(first.out)).toMatchObject({
      proposals: { added: 2, changed: 0, same: 0 },
      comments: { added: 3, changed: 0, same: 0 },
    });
    const rows = () =>
      yard.db.query<unknown[]>(
        'select xmin::text, id from proposal union all select xmin::text, proposal_id from imported_comment order by 2, 1',
      );
    const before = await rows();
    expect(JSON.parse((await run('import', ...all)).out)).toMatchObject({
      proposals: { added: 0, changed: 0, same: 2 },
      comments: { added: 0, changed: 0, same: 3 },
    });
    expect(await rows()).toEqual(before);
  });

  it('shows them as closed and from elsewhere, with votes as facts and without people', async () => {
    const [card] = await found('słupki szkole');
    expect(card).toMatchObject({
      importedFrom: 'Budget of 2025',
      state: 'closed',
      language: 'pl',
      districtCode: 'east',
      supporters: 0,
      reference: null,
    });
    const { body } = await yard.get<ProposalView>(`/proposals/${card!.id}`);
    expect(body.origin).toEqual({
      process: 'Budget of 2025',
      site: 'https://older.example',
      url: 'https://older.example/p/1',
      state: null,
      supporters: 210,
      facts: [{ name: 'koszt', value: '80000' }],
      comments: 3,
    });
    expect(body.cycle).toBeNull();
    expect(body.allowedActions).toEqual([]);
    const { text } = await yard.get(`/proposals/${card!.id}`);
    expect(text).not.toContain('uid-4711');
    const timeline = await yard.get<TimelineView>(`/proposals/${card!.id}/timeline`);
    expect(timeline.body.items).toMatchObject([{ name: 'proposal.imported', by: null, facts: { process: 'Budget of 2025' } }]);
  });

  it('keeps a district that the city does not know as a fact', async () => {
    const [card] = await found('ławki');
    const { body } = await yard.get<ProposalView>(`/proposals/${card!.id}`);
    expect(body.districtCode).toBeNull();
    expect(body.origin!.facts).toContainEqual({ name: 'district', value: 'Gdzieś' });
  });

  it('shows comments as a discussion, page by page', async () => {
    const [card] = await found('słupki');
    const path = `/proposals/${card!.id}/imported-comments`;
    const first = await yard.get<ImportedCommentPage>(`${path}?limit=2`);
    expect(first.body.items.map(({ id, depth, voice, agree }) => [id, depth, voice, agree])).toEqual([
      ['c1', 0, null, 3],
      ['c2', 1, 'Autor', null],
    ]);
    expect(first.body.count).toBe(3);
    const next = await yard.get<ImportedCommentPage>(`${path}?limit=2&cursor=${first.body.nextCursor}`);
    expect(next.body.items.map(({ id }) => id)).toEqual(['c3']);
    expect(next.body.nextCursor).toBeNull();
  });

  it('brings in what was mended, and tells how much', async () => {
    await writeFile(join(folder, 'projects.csv'), projects.replace('Nowe ławki', 'Wygodne ławki'));
    const { out } = await run('import', 'projects.csv', ...polish, ...to('budget-2025', 'Budget of 2025'));
    expect(out).toContain('Proposals: 0 added, 1 changed, 1 known already');
    expect(await found('wygodne')).toHaveLength(1);
    expect(await found('nowe ławki')).toEqual([]);
  });

  it('brings nothing in while a row needs mending, unless told to leave it out', async () => {
    const refused = await run('import', 'broken.csv', 'projects.csv', ...polish, ...to('other', 'Another'));
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.said).toContain('Nothing was brought in.');
    expect(await yard.db.query('select 1 from older_process where slug = $1', ['other'])).toEqual([]);
    const { code, out, said } = await run('import', 'broken.csv', 'projects.csv', ...polish, ...to('other', 'Another'), '--leave-out');
    expect(code).toBe(0);
    expect(out).toContain('Proposals: 2 added');
    expect(said).toContain('broken.csv, row 2');
  });

  it('reads lines of JSON, and what it brings in is found beside what residents write', async () => {
    const { code } = await run('import', 'fuente.jsonl', '--language', 'es', '--date', '2015-09-15', ...to('decide', 'Decide'));
    expect(code).toBe(0);
    await addCycle(yard);
    const author = await yard.person();
    const draft = await addDraft(yard, author, {
      ...policy,
      language: 'es',
      title: 'Más fuentes para la plaza',
      problem: 'En la plaza no hay fuente de agua potable.',
    });
    const { body } = await yard.get<SimilarProposalsView>(`/proposals/${draft}/similar`, { as: author });
    expect(body.items[0]).toMatchObject({ title: 'Fuentes en la plaza', importedFrom: 'Decide' });
  });

  it('takes what the city’s own file of proposals gives, without people', async () => {
    const file = await yard.get('/proposals.csv');
    expect(file.status).toBe(200);
    expect(file.text.split('\r\n')[0]).toContain('id,number,title,problem,change,language');
    const { body } = await yard.get<ExportedProposalsView>('/proposals.json');
    expect(file.text).not.toContain('penName');
    await writeFile(join(folder, 'ours.csv'), file.text);
    const { code, out, said } = await run('import', 'ours.csv', ...to('ourselves', 'Ourselves'), '--json');
    expect([code, said]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({ proposals: { added: body.items.length } });
    const one = body.items.find(({ title }) => title.startsWith('Słupki'))!;
    const again = (await found('słupki szkole')).find(({ importedFrom }) => importedFrom === 'Ourselves');
    expect(again).toMatchObject({ title: one.title, language: 'pl', districtCode: 'east' });
    const filtered = await yard.get<ExportedProposalsView>('/proposals.json?district=east&state=closed');
    expect(filtered.body.items.every(({ district, state }) => district === 'east' && state === 'closed')).toBe(true);
    expect(filtered.body.items.length).toBeGreaterThan(0);
  });

  it('is for staff alone, and stays in its own city', async () => {
    const body = { name: 'Somewhere', proposals: [], comments: [] };
    for (const role of ['resident', 'facilitator', 'administrator'] as const)
      expect((await yard.post('/older-processes/x/imports', { as: await yard.person(role), body })).status).toBe(403);
    expect((await yard.post('/older-processes/x/imports', { body })).status).toBe(401);
    await addCity(yard.db, 'elsewhere');
    expect((await yard.post('/api/v1/cities/elsewhere/older-processes/x/imports', { as: staff, body })).status).toBeGreaterThanOrEqual(401);
    const [card] = await found('słupki');
    expect((await yard.get(`/api/v1/cities/elsewhere/proposals/${card!.id}/imported-comments`)).status).toBe(404);
    expect((await yard.post('/older-processes/Bad%20Name/imports', { as: staff, body })).status).toBe(404);
  });

  it('refuses a comment under a proposal that nobody brought in', async () => {
    const comment = { id: '1', proposal: 'none', position: 0, depth: 0, text: 'x', language: 'es' };
    const answer = await yard.post('/older-processes/x/imports', {
      as: staff,
      body: { name: 'Somewhere', proposals: [], comments: [comment] },
    });
    expect([answer.status, (answer.body as { code?: string }).code ?? answer.text]).toEqual([
      400,
      expect.stringContaining('unknown-proposal'),
    ]);
  });
});

describe.runIf(existsSync(realFiles))('real proposals', () => {
  it('968 projects of Łódź and 27 proposals of Decide Madrid with 2,410 comments are brought in, listed, found and compared', async () => {
    const lodz = await run(
      'import',
      join(realFiles, 'lodz/lodz_projects_2026.csv'),
      '--language',
      'pl',
      '--date',
      '2025-06-01',
      '--column',
      'state=decyzja_komitetu_ds_lbo',
      '--json',
      ...to('lodz-2026', 'Budżet Obywatelski Łodzi'),
    );
    expect([lodz.code, lodz.said]).toEqual([0, '']);
    expect(JSON.parse(lodz.out)).toMatchObject({ proposals: { added: 968 } });
    const madrid = await run(
      'import',
      ...readdirSync(join(realFiles, 'madrid_decide'))
        .filter((name) => name.endsWith('.jsonl'))
        .map((name) => join(realFiles, 'madrid_decide', name)),
      '--language',
      'es',
      '--date',
      '2015-09-15',
      '--json',
      ...to('decide-madrid', 'Decide Madrid'),
    );
    expect([madrid.code, madrid.said]).toEqual([0, '']);
    expect(JSON.parse(madrid.out)).toMatchObject({ proposals: { added: 27 }, comments: { added: 2410 } });
    const [posts] = await found('cywilizacja parkowania bałutach');
    expect(posts).toMatchObject({ title: 'Cywilizacja parkowania na Starych Bałutach' });
    const { body } = await yard.get<ProposalView>(`/proposals/${posts!.id}`);
    expect(body.origin).toMatchObject({ state: 'POZYTYWNA', facts: expect.arrayContaining([{ name: 'koszt', value: '80000' }]) });
    const [green] = await found('zielona rojna');
    const alike = await yard.get<SimilarProposalsView>(`/proposals/${green!.id}/similar`);
    expect(alike.body.items.length).toBeGreaterThan(3);
    expect(alike.body.items[0]!.title).toContain('Zielona ul.');
    expect((await found('fuentes')).length).toBeGreaterThan(0);
  }, 240_000);
});

if (!existsSync(realFiles)) console.log(`Proposals of Łódź and Madrid are not tried: ${realFiles} is not there.`);
