import type { AnswerRuleView } from '@madang/contracts/second-eyes';
import type { DueListView } from '@madang/contracts/due-lists';
import type { ProposalResponseView } from '@madang/contracts/responses';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { withMail } from './fixtures/accounts.js';
import { mailsTo } from './fixtures/mails.js';
import { addCycle } from './fixtures/proposals.js';
import { noWorkLeft } from './fixtures/silence.js';
import { addAwaitingAnswer, completeDraft, draftOf, publishAnswer, saveDraft } from './fixtures/responses.js';
import { eventually, Yard, refusalOf, type Person } from './yard.js';

const folder = mkdtempSync(join(tmpdir(), 'madang-second-eyes-'));
let yard: Yard;
let writer: Person;
let colleague: Person;
let administrator: Person;
beforeAll(async () => {
  yard = await Yard.open({ dataFolder: folder });
  await addCycle(yard);
  writer = await yard.person('staff');
  colleague = await yard.person('staff');
  administrator = await yard.person('administrator');
});
afterAll(async () => {
  await yard.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => yard.db.query('delete from answer_rule'));

const ifMatch = (revision: number) => ({ 'if-match': `"${revision}"` });
const handTo = (reference: string, to: Person, revision: number, as = writer) =>
  yard.post(`/proposals/${reference}/response/draft/reading`, { as, body: { colleague: to.id }, headers: ifMatch(revision) });
const say = (reference: string, as: Person, verdict: 'approved' | 'returned', revision: number, words = '') =>
  yard.post(`/proposals/${reference}/response/draft/reading/verdict`, { as, body: { verdict, words }, headers: ifMatch(revision) });
const need = () =>
  yard.call('PUT', '/responses/rule', { as: administrator, body: { secondEyes: true, publishedIn: 'Order of the mayor, no. 12' } });

async function drafted(): Promise<string> {
  const reference = await addAwaitingAnswer(yard);
  await saveDraft(yard, reference, completeDraft(), writer);
  return reference;
}

/** What residents are told of it. */
async function readAgain(reference: string): Promise<boolean | undefined> {
  const { body, text } = await yard.get<ProposalResponseView>(`/proposals/${reference}/response`);
  expect(text).not.toContain(colleague.id);
  return body.answers[0]?.readAgain;
}

describe('a rule that answers need a second pair of eyes', () => {
  it('is settled by an administrator alone, and everybody reads it', async () => {
    expect((await yard.get<AnswerRuleView>('/responses/rule')).body).toEqual({ revision: 0, secondEyes: false, publishedIn: null });
    const body = { secondEyes: true, publishedIn: 'Order of the mayor, no. 12' };
    for (const role of ['resident', 'staff', 'facilitator', 'committee', 'ombudsperson'] as const) {
      const refused = await yard.call('PUT', '/responses/rule', { as: await yard.person(role), body });
      expect(refusalOf(refused)).toEqual([403, 'access/not-allowed']);
    }
    expect((await yard.call('PUT', '/responses/rule', { as: administrator, body: { ...body, publishedIn: ' ' } })).status).toBe(400);
    expect((await need()).status).toBe(204);
    expect((await yard.get<AnswerRuleView>('/responses/rule')).body).toEqual({ revision: 1, ...body });
    const over = (seen: string) => yard.call('PUT', '/responses/rule', { as: administrator, headers: { 'if-match': seen }, body });
    const outdated = await over('"0"');
    expect([outdated.status, outdated.body]).toMatchObject([412, { code: 'request/changed-meanwhile', revision: 1 }]);
    expect((await over('"1"')).status).toBe(204);
  });

  it('keeps an answer in until a colleague has approved exactly that text', async () => {
    await need();
    const reference = await drafted();
    expect(refusalOf(await publishAnswer(yard, reference, writer, 1))).toEqual([409, 'response/second-eyes-needed']);
    expect((await handTo(reference, colleague, 1)).status).toBe(204);
    expect((await draftOf(yard, reference, colleague)).secondEyes).toMatchObject({ needed: true, state: 'waits', mine: true });
    expect(refusalOf(await publishAnswer(yard, reference, writer, 1))).toEqual([409, 'response/second-eyes-needed']);
    expect((await say(reference, colleague, 'approved', 1)).status).toBe(204);

    await saveDraft(yard, reference, completeDraft({ nextStep: 'One word more.' }), writer, 1);
    expect((await draftOf(yard, reference, writer)).secondEyes).toMatchObject({ state: 'void', mine: false });
    expect(refusalOf(await publishAnswer(yard, reference, writer, 2))).toEqual([409, 'response/second-eyes-needed']);
    await handTo(reference, colleague, 2);
    await say(reference, colleague, 'approved', 2);
    expect((await publishAnswer(yard, reference, writer, 2)).status).toBe(201);
    expect(await readAgain(reference)).toBe(true);
  });

  it('holds when a change and the publication come at once, in two processes: either is refused, or the change came too late', async () => {
    await need();
    const reference = await drafted();
    await handTo(reference, colleague, 1);
    await say(reference, colleague, 'approved', 1);
    const neighbour = await yard.neighbour();
    const change = { as: writer, body: completeDraft({ nextStep: 'Nobody has read this.' }), headers: ifMatch(1) };
    const [published, saved] = await Promise.all([
      publishAnswer(yard, reference, writer, 1),
      yard.call('PUT', `/proposals/${reference}/response/draft`, change, neighbour),
    ]);
    await neighbour.close();
    expect([
      [201, 412],
      [412, 204],
    ]).toContainEqual([published.status, saved.status]);
  });
});

describe('a second pair of eyes', () => {
  it('is nobody who wrote a word of it, and nobody outside the office', async () => {
    const reference = await drafted();
    expect(refusalOf(await handTo(reference, writer, 1))).toEqual([409, 'response/own-eyes']);
    expect(refusalOf(await handTo(reference, await yard.person('resident'), 1))).toEqual([400, 'response/no-colleague']);
    await handTo(reference, colleague, 1);
    expect(refusalOf(await say(reference, writer, 'approved', 1))).toEqual([409, 'response/own-eyes']);
    expect(refusalOf(await say(reference, administrator, 'approved', 1))).toEqual([409, 'response/not-handed-over']);
    await saveDraft(yard, reference, completeDraft({ nextStep: 'The colleague writes.' }), colleague, 1);
    expect(refusalOf(await handTo(reference, colleague, 2))).toEqual([409, 'response/own-eyes']);
  });

  it('sends a text back with words that stay in the office, and the desk shows it', async () => {
    const reference = await drafted();
    const onDesk = async () =>
      (await yard.get<DueListView>('/responses/due', { as: writer })).body.items.find((item) => item.reference === reference)?.reading;
    expect(await onDesk()).toBeNull();
    await handTo(reference, colleague, 1);
    expect(await onDesk()).toBe('waits');
    expect(refusalOf(await say(reference, colleague, 'returned', 1, ' '))).toEqual([400, 'response/words-missing']);
    expect((await say(reference, colleague, 'returned', 1, 'The figure has no year.')).status).toBe(204);
    expect(await onDesk()).toBe('returned');
    expect((await draftOf(yard, reference, writer)).secondEyes).toMatchObject({ state: 'returned', words: 'The figure has no year.' });
    expect(refusalOf(await say(reference, colleague, 'approved', 1))).toEqual([409, 'response/not-handed-over']);
    expect((await yard.get(`/proposals/${reference}/timeline`)).text).not.toContain('has no year');
  });

  it('speaks of the text that it was given: another revision is refused with the stored one', async () => {
    const reference = await drafted();
    expect(refusalOf(await handTo(reference, colleague, 0))).toEqual([412, 'request/changed-meanwhile']);
    await handTo(reference, colleague, 1);
    expect(refusalOf(await say(reference, colleague, 'approved', 2))).toEqual([412, 'request/changed-meanwhile']);
  });

  it('is told to residents where it was given without a rule, and only where it read what went out', async () => {
    const [read, changed] = [await drafted(), await drafted()];
    for (const reference of [read, changed]) {
      await handTo(reference, colleague, 1);
      await say(reference, colleague, 'approved', 1);
    }
    await saveDraft(yard, changed, completeDraft({ nextStep: 'One word more.' }), writer, 1);
    expect((await publishAnswer(yard, read, writer, 1)).status).toBe(201);
    expect((await publishAnswer(yard, changed, writer, 2)).status).toBe(201);
    expect([await readAgain(read), await readAgain(changed)]).toEqual([true, false]);
  });

  it('is asked and given by staff alone, and for a proposal of their own city', async () => {
    const reference = await drafted();
    for (const role of ['resident', 'facilitator', 'committee', 'ombudsperson'] as const) {
      const as = await yard.person(role);
      expect(refusalOf(await handTo(reference, colleague, 1, as))).toEqual([403, 'access/not-allowed']);
      expect(refusalOf(await say(reference, as, 'approved', 1))).toEqual([403, 'access/not-allowed']);
    }
    expect((await handTo('2026-999', colleague, 1)).status).toBe(404);
  });

  it('is told by mail of what is asked, once, in their language, and tells back; no letter carries a word of the draft', async () => {
    await withMail(yard, colleague, 'colleague@example.org', 'ko');
    await withMail(yard, writer, 'writer@example.org');
    const reference = await drafted();
    await Promise.all([handTo(reference, colleague, 1), handTo(reference, colleague, 1)]);
    await say(reference, colleague, 'returned', 1, 'The figure has no year.');
    await eventually(() => noWorkLeft(yard));
    const asked = mailsTo(folder, 'colleague@example.org').filter(({ subject }) => subject.startsWith(reference));
    expect(asked.map(({ subject }) => subject)).toEqual([`${reference}: 동료가 공개 전에 답변을 읽어 달라고 합니다`]);
    expect(asked[0]?.text).toContain(`/ko/desk/responses/${reference}`);
    const told = mailsTo(folder, 'writer@example.org').filter(({ subject }) => subject.startsWith(reference));
    expect(told.map(({ subject }) => subject)).toEqual([`${reference}: A colleague has sent your draft of an answer back`]);
    expect(told[0]?.text).not.toContain('has no year');
  });
});
