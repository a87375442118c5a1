import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NoticePage } from '@madang/contracts/follows';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withMail } from './fixtures/accounts.js';
import { appeal, decide, decideAppeal, report } from './fixtures/moderation.js';
import { addCycle, addPublished } from './fixtures/proposals.js';
import { addSmallBudget } from './fixtures/small-budget.js';
import { eventually, Yard, type Person } from './yard.js';

const folder = mkdtempSync(join(tmpdir(), 'madang-moderation-mails-'));
let yard: Yard;
beforeAll(async () => {
  yard = await Yard.open({ dataFolder: folder });
  await addSmallBudget(yard);
  await addCycle(yard);
});
afterAll(async () => {
  await yard.close();
  rmSync(folder, { recursive: true });
});

/** Without a mail server, mails are kept in a file. */
function mailsTo(address: string): string[] {
  const file = join(folder, 'mail', 'mail.txt');
  const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return written.split('\n----\n').filter((mail) => mail.includes(`To: ${address}\n`));
}

const received = (address: string, count: number) =>
  eventually(async () => {
    const mails = mailsTo(address);
    return mails.length >= count && mails;
  });

const inbox = (as: Person, count: number) =>
  eventually(async () => {
    const { items } = (await yard.get<NoticePage>('/notices', { as })).body;
    const about = items.filter(({ name }) => name.startsWith('moderation.'));
    return about.length >= count && about.map(({ name, proposal }) => [name, proposal?.reference]);
  });

describe('whoever wrote covered words and whoever reported them', () => {
  it('are told what was decided and what they can do, in their language, and nothing about each other', async () => {
    const [writer, reporter] = [await yard.person(), await yard.person()];
    await withMail(yard, writer, 'writer@example.org', 'es');
    await withMail(yard, reporter, 'reporter@example.org', 'ko');
    const reference = await addPublished(yard);
    const said = { side: 'for', text: 'A text with a very private name in it.', language: 'es' };
    const made = await yard.post<{ id: string }>(`/proposals/${reference}/arguments`, { as: writer, body: said });
    const thing = { kind: 'argument', thing: made.body.id } as const;
    await report(yard, reporter, thing);
    const facilitator = await yard.person('facilitator');
    const decided = await decide(yard, facilitator, thing, { verdict: 'cover', reason: 'personal_data' });
    const id = decided.body.id!;
    const [toWriter] = await received('writer@example.org', 1);
    expect(toWriter).toContain('nombra o muestra a una persona particular');
    expect(toWriter).toContain(`http://localhost:4000/town/es/moderation/covers/${id}`);
    expect(toWriter).toContain('30 días');
    const [toReporter] = await received('reporter@example.org', 1);
    expect(toReporter).toContain('글을 가렸습니다');
    expect(`${toWriter}${toReporter}`).not.toContain('private name');
    expect(await inbox(writer, 1)).toEqual([['moderation.covered', reference]]);
    expect(await inbox(reporter, 1)).toEqual([['moderation.covered', reference]]);

    await appeal(yard, writer, id);
    await decideAppeal(yard, await yard.person('facilitator'), id, 'lift');
    expect((await received('writer@example.org', 2))[1]).toContain('La decisión se anula');
    expect((await inbox(writer, 2))[0]).toEqual(['moderation.appeal-decided', reference]);
    expect(mailsTo('reporter@example.org')).toHaveLength(1);
  });

  it('hear nothing of a report that led to nothing, but for whoever made it', async () => {
    const [writer, reporter] = [await yard.person(), await yard.person()];
    await withMail(yard, writer, 'calm@example.org', 'en');
    await withMail(yard, reporter, 'worried@example.org', 'en');
    const reference = await addPublished(yard);
    const said = { side: 'for', text: 'A text that somebody does not like.', language: 'en' };
    const made = await yard.post<{ id: string }>(`/proposals/${reference}/arguments`, { as: writer, body: said });
    const thing = { kind: 'argument', thing: made.body.id } as const;
    await report(yard, reporter, thing);
    await decide(yard, await yard.person('facilitator'), thing, { verdict: 'keep' });
    expect((await received('worried@example.org', 1))[0]).toContain('it stays as it is');
    expect(await inbox(reporter, 1)).toEqual([['moderation.kept', reference]]);
    expect(mailsTo('calm@example.org')).toEqual([]);
    const { items } = (await yard.get<NoticePage>('/notices', { as: writer })).body;
    expect(items.filter(({ name }) => name.startsWith('moderation.'))).toEqual([]);
  });
});
