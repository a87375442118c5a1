import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withMail } from './fixtures/accounts.js';
import { act, silentUntil } from './fixtures/hearings.js';
import { mailsTo } from './fixtures/mails.js';
import { addCycle, addWithEnoughSupport, letDaysPass, runJob } from './fixtures/proposals.js';
import { addAwaitingAnswer, answerWith, parks } from './fixtures/responses.js';
import { noWorkLeft } from './fixtures/silence.js';
import { eventually, Yard, type Person } from './yard.js';

const folder = mkdtempSync(join(tmpdir(), 'madang-reminders-'));
let yard: Yard;
let [officer, colleague]: Person[] = [];
beforeAll(async () => {
  yard = await Yard.open({ dataFolder: folder });
  await addCycle(yard);
  [officer, colleague] = [await yard.person('staff'), await yard.person('staff')];
  await withMail(yard, officer, 'officer@example.org');
  await withMail(yard, colleague, 'colleague@example.org', 'ko');
});
afterAll(async () => {
  await yard.close();
  rmSync(folder, { recursive: true });
});

async function subjects(address: string, reference: string): Promise<string[]> {
  for (let minute = 0; minute < 2; minute += 1) await runJob(yard, 'remind-of-duties');
  await eventually(() => noWorkLeft(yard));
  return mailsTo(folder, address)
    .map(({ subject }) => subject)
    .filter((subject) => subject.startsWith(reference));
}

describe('before the promised date', () => {
  it('whoever took it up is reminded a week and two days before, once each, and nobody else is', async () => {
    const reference = await addWithEnoughSupport(yard);
    await yard.post(`/proposals/${reference}/acknowledgement`, { as: officer!, body: parks });
    await letDaysPass(yard, reference, 22);
    expect(await subjects('officer@example.org', reference)).toEqual([]);
    await letDaysPass(yard, reference, 1);
    expect(await subjects('officer@example.org', reference)).toEqual([`${reference}: Days left for the city: 7`]);
    await letDaysPass(yard, reference, 6);
    expect(await subjects('officer@example.org', reference)).toEqual([
      `${reference}: Days left for the city: 7`,
      `${reference}: Days left for the city: 2`,
    ]);
    expect(await subjects('colleague@example.org', reference)).toEqual([]);
  });

  it('while no office has taken it up, everybody on the staff is reminded, in their language', async () => {
    const reference = await addWithEnoughSupport(yard);
    await letDaysPass(yard, reference, 5);
    expect(await subjects('officer@example.org', reference)).toEqual([`${reference}: Days left for the city: 2`]);
    expect(await subjects('colleague@example.org', reference)).toEqual([`${reference}: 시에 남은 날수: 2`]);
  });

  it('nobody is reminded of what they have done', async () => {
    const reference = await addAwaitingAnswer(yard);
    await answerWith(yard, reference);
    await letDaysPass(yard, reference, 25);
    expect(await subjects('officer@example.org', reference)).toEqual([]);
  });
});

describe('what comes before a body', () => {
  it.each([
    ['administrator', 'escalated_1'],
    ['committee', 'escalated_2'],
    ['ombudsperson', 'escalated_3'],
  ] as const)('is written to every %s when it is %s', async (role, state) => {
    const address = `${role}@example.org`;
    await withMail(yard, await yard.person(role), address);
    const reference = await addWithEnoughSupport(yard);
    await silentUntil(yard, reference, state);
    await eventually(() => noWorkLeft(yard));
    expect(mailsTo(folder, address).filter(({ subject }) => subject === `${reference}: It is before you now`)).toHaveLength(1);
  });

  it('an appeal is written to the committee', async () => {
    await withMail(yard, await yard.person('committee'), 'appeals@example.org');
    const reference = await addAwaitingAnswer(yard);
    await answerWith(yard, reference);
    expect(await act(yard, reference, 'appeals', await yard.person())).toMatchObject({ status: 201 });
    await eventually(async () => mailsTo(folder, 'appeals@example.org').some(({ subject }) => subject.startsWith(reference)));
  });
});
