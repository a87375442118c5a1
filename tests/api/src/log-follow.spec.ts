import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settle, tamperWith } from './fixtures/log.js';
import { addCycle, addPublished, policy } from './fixtures/proposals.js';
import { addSmallBudget } from './fixtures/small-budget.js';
import { Yard } from './yard.js';

const command = resolve(import.meta.dirname, '../../../apps/cli/dist/main.js');

let yard: Yard;
let server: string;
let folder: string;
beforeAll(async () => {
  yard = await Yard.open();
  await addSmallBudget(yard);
  await addCycle(yard);
  await addPublished(yard, policy);
  await settle(yard);
  await yard.app.listen(0, '127.0.0.1');
  server = await yard.app.getUrl();
  folder = mkdtempSync(join(tmpdir(), 'madang-follow-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await yard.close();
});

interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

function follow(from: string, file = 'copy.ndjson', ...more: readonly string[]): Promise<Ended> {
  const args = [command, 'log', 'follow', join(folder, file), '--server', from, '--city', 'town', '--once', ...more];
  return new Promise((done) => {
    execFile(process.execPath, args, (error, stdout, stderr) => done({ status: error ? Number(error.code) : 0, stdout, stderr }));
  });
}
const held = (file = 'copy.ndjson') => readFileSync(join(folder, file), 'utf8');

/** A server that passes everything on and changes what it is told to change. */
async function forged(change: (path: string, text: string) => string): Promise<{ url: string; close: () => void }> {
  const liar = createServer((request, response) => {
    void fetch(`${server}${request.url}`)
      .then(async (answer) => response.writeHead(answer.status).end(change(request.url!, await answer.text())))
      .catch(() => response.writeHead(502).end());
  });
  await new Promise<void>((done) => liar.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(liar.address() as AddressInfo).port}`, close: () => liar.close() };
}

describe('whoever follows the log', () => {
  it('holds a copy that goes on from itself, and takes only what is new', async () => {
    expect(await follow(server)).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+ new, \d+ leaves\. Everything fits\.\n$/) });
    const first = held();
    expect((await follow(server)).stdout).toMatch(/^0 new/);
    expect(held()).toBe(first);
    await addPublished(yard, policy);
    await settle(yard);
    expect((await follow(server)).stdout).toMatch(/^[1-9]\d* new/);
    expect(held().startsWith(first)).toBe(true);
    expect(held().length).toBeGreaterThan(first.length);
  });

  it('refuses a log that was shortened, and shows what was signed before', async () => {
    const before = held();
    const first = before.split('\n').find((line) => line.startsWith('{"checkpoint"'))!;
    const shorter = await forged((path, text) =>
      path.endsWith('/log/checkpoint') ? (JSON.parse(first) as { checkpoint: string }).checkpoint : text,
    );
    const { status, stderr, stdout } = await follow(shorter.url);
    shorter.close();
    expect([status, stderr]).toEqual([1, expect.stringContaining('the log was shortened')]);
    expect(stdout).toContain('What the file holds:');
    expect(held()).toBe(before);
  });

  it('refuses entries that were not signed, a signature that was changed, and another key', async () => {
    const before = held();
    await addPublished(yard, policy);
    await settle(yard);
    const entries = await forged((path, text) =>
      path.includes('/copy')
        ? text.replace(/("entry":")(.)/, (_all, start: string, letter: string) => start + (letter === 'A' ? 'B' : 'A'))
        : text,
    );
    const unsigned = await forged((path, text) => (path.endsWith('/log/checkpoint') ? text.replace(/\n(\d+)\n/, '\n999\n') : text));
    for (const liar of [entries, unsigned]) {
      expect(await follow(liar.url)).toMatchObject({ status: 1, stderr: expect.stringContaining('DOES NOT GO ON') });
      liar.close();
    }
    expect(await follow(server, 'copy.ndjson', '--key', 'town+00000000+AAAA')).toMatchObject({ status: 1 });
    expect(held()).toBe(before);
  });

  it('refuses a log in which an entry is not the one that it holds', async () => {
    const [honest, other] = [held(), 'other.ndjson'];
    writeFileSync(
      join(folder, other),
      honest.replace(/("leaf":1,"entry":")(.)/, (_all, start: string, letter: string) => start + (letter === 'A' ? 'B' : 'A')),
    );
    expect(await follow(server, other)).toMatchObject({ status: 1, stderr: expect.stringContaining('are not those that were signed') });
    await tamperWith(yard, `update logged_act set entry = sha256(entry) where leaf = 1`);
    expect(await follow(server, 'new.ndjson')).toMatchObject({ status: 1 });
    expect(existsSync(join(folder, 'new.ndjson'))).toBe(false);
  });

  it('says so where nobody answers or the file is no copy', async () => {
    expect(await follow('http://127.0.0.1:9')).toMatchObject({ status: 2 });
    expect(await follow(server, '../../dev/null')).toMatchObject({ status: 2 });
    expect((await follow(server, 'copy.ndjson', '--every', '1')).stderr).toContain('10 at least');
  });
});
