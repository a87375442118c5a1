import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { townEliminations, townSpending } from '@madang/fixtures';
import type { BudgetVersionListView } from '@madang/contracts/budgets';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApiProcess, type ApiProcess } from './fixtures/api-process.js';
import { Yard } from './yard.js';

const madang = fileURLToPath(new URL('../../../apps/cli/dist/main.js', import.meta.url));
const email = 'desk@example.org';
const password = 'a long enough pass phrase';

let yard: Yard;
let server: ApiProcess;
let folder: string;

beforeAll(async () => {
  yard = await Yard.open({ runsJobs: false });
  const body = { email, password, penName: 'The desk', language: 'en' };
  await yard.post('/people', { body });
  await yard.db.query('update account set confirmed_at = now() where email = $1', [email]);
  await yard.db.query(`update person set roles = '{staff}' where id = (select person_id from account where email = $1)`, [email]);
  server = await startApiProcess(yard, { runsJobs: true });
  folder = await mkdtemp(join(tmpdir(), 'madang-cli-'));
  await writeFile(join(folder, 'gastos-2026.csv'), townSpending);
  await writeFile(join(folder, 'eliminaciones-2026.csv'), townEliminations);
  await writeFile(join(folder, 'broken-2026.csv'), townSpending.replace('400,00;400,00', 'much;400,00'));
});
afterAll(async () => {
  await server?.stop();
  await yard.close();
  await rm(folder, { recursive: true, force: true });
});

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly said: string;
}

function run(args: readonly string[], env: Record<string, string> = { MADANG_PASSWORD: password }): Promise<Ran> {
  const all = [madang, 'budget', 'import', ...args];
  return new Promise((done) => {
    execFile(process.execPath, all, { cwd: folder, env: { PATH: process.env['PATH'], ...env } }, (error, out, said) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, said });
    });
  });
}

const here = () => ['--server', server.url, '--city', 'town', '--email', email, '--status', 'approved'];

describe('madang budget import', () => {
  it('hands files in and leaves a draft, or publishes when told so', async () => {
    const draft = await run([...here(), 'gastos-2026.csv']);
    expect(draft).toMatchObject({
      said: '',
      code: 0,
      out: expect.stringContaining('gastos-2026.csv: 5 rows, 5 lines, 0 rows with errors'),
    });
    expect((await yard.get<BudgetVersionListView>('/budget-versions')).body.items).toEqual([]);

    const published = await run([...here(), 'gastos-2026.csv', 'eliminaciones-2026.csv', '--publish', '--json']);
    expect(published.said).toBe('');
    const report = JSON.parse(published.out) as { version: string; obstacles: unknown[] };
    expect(report.obstacles).toEqual([]);
    const { body } = await yard.get<BudgetVersionListView>('/budget-versions');
    expect(body.items.map(({ id, fiscalYear }) => [id, fiscalYear])).toEqual([[report.version, 2026]]);
  });

  it('says what is in the way, and publishes nothing then', async () => {
    const { code, out, said } = await run([...here(), 'broken-2026.csv', '--publish', '--json']);
    expect(code).toBe(2);
    expect(said).toMatch(/^madang: /);
    expect(JSON.parse(out)).toMatchObject({ version: null, files: [{ rowsWithErrors: 1 }] });
  });

  it('leaves no session behind', async () => {
    const sessions = await yard.db.query<object[]>(
      'select 1 from login_session s join account a on a.person_id = s.person_id where a.email = $1',
      [email],
    );
    expect(sessions).toEqual([]);
  });

  it.each([
    ['a wrong password', () => here(), { MADANG_PASSWORD: 'guessed' }, /./],
    ['no password', () => here(), {}, /MADANG_PASSWORD/],
    [
      'a password that would travel in the clear',
      () => ['--server', 'http://example.org', '--city', 'town', '--email', email],
      undefined,
      /https/,
    ],
    [
      'a server that is not there',
      () => ['--server', 'http://127.0.0.1:1', '--city', 'town', '--email', email, '--status', 'approved'],
      undefined,
      /does not answer/,
    ],
  ] as const)('refuses %s in a sentence', async (_what, args, env, sentence) => {
    const { code, out, said } = await run([...args(), 'gastos-2026.csv'], env);
    expect([code, out]).toEqual([2, '']);
    expect(said).toMatch(sentence);
  });
});
