import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withMail } from './fixtures/accounts.js';
import { mailsIn } from './fixtures/mails.js';
import { addCycle, addPublished, policy } from './fixtures/proposals.js';
import { addSmallBudget } from './fixtures/small-budget.js';
import { eventually, Yard } from './yard.js';

const folder = mkdtempSync(join(tmpdir(), 'madang-mails-'));
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

describe('mails', () => {
  it('tell author and supporters of every change, in their language, and nobody else', async () => {
    const [author, supporter] = [await yard.person(), await yard.person()];
    await withMail(yard, author, 'author@example.org', 'en');
    await withMail(yard, supporter, 'supporter@example.org', 'ko');
    await withMail(yard, await yard.person(), 'bystander@example.org', 'en');
    const reference = await addPublished(yard, policy, author);
    await yard.call('PUT', `/proposals/${reference}/support`, { as: supporter });
    expect((await yard.post(`/proposals/${reference}/withdrawal`, { as: author })).status).toBe(204);
    const sent = await eventually(async () => {
      const mails = mailsAbout(reference);
      return mails.length >= 4 && mails;
    });
    const to = (address: string) =>
      sent
        .filter((mail) => mail.to === address)
        .map(({ subject }) => subject)
        .toSorted((one, other) => one.localeCompare(other));
    expect(to('author@example.org')).toEqual([
      `${reference}: Being checked against the house rules`,
      `${reference}: Collecting support`,
      `${reference}: Withdrawn by its authors`,
    ]);
    expect(to('supporter@example.org')).toEqual([`${reference}: 제안자가 거둠`]);
    expect(sent.some((mail) => mail.to === 'bystander@example.org')).toBe(false);
    expect(sent[0]!.text).toContain(`http://localhost:4000/town/en/proposals/${reference}`);
  });

  it('tell an author of a suggested change, and supporters and whoever suggested it when the text has changed', async () => {
    const [author, supporter, writer] = [await yard.person(), await yard.person(), await yard.person()];
    await withMail(yard, author, 'amended@example.org', 'en');
    await withMail(yard, supporter, 'backs@example.org', 'ar');
    await withMail(yard, writer, 'suggests@example.org', 'es');
    const reference = await addPublished(yard, policy, author);
    await yard.call('PUT', `/proposals/${reference}/support`, { as: supporter });
    const body = { change: 'Something else altogether should change.', why: 'It reads better.', language: 'es' };
    const made = await yard.post<{ id: string }>(`/proposals/${reference}/amendments`, { as: writer, body });
    const path = `/proposals/${reference}/amendments/${made.body.id}/decision`;
    expect((await yard.post(path, { as: author, body: { verdict: 'accept' } })).status).toBe(204);
    const about = await eventually(async () => {
      const mails = mailsAbout(reference).filter(({ text }) => text.includes('/amendments'));
      return mails.length >= 4 && mails;
    });
    const told = about.map(({ to, text }) => `${to} ${text.split('\n')[0]!}`).toSorted((one, other) => one.localeCompare(other));
    expect(told).toEqual([
      expect.stringMatching(/^amended@.* has been changed/),
      expect.stringMatching(/^amended@.* suggests a change/),
      expect.stringMatching(/^backs@.* تغيّر/),
      expect.stringMatching(/^suggests@.* ha cambiado/),
    ]);
  });
});

function mailsAbout(reference: string) {
  return mailsIn(folder).filter(({ subject }) => subject.startsWith(`${reference}:`));
}
