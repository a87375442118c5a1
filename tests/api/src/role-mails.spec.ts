import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withMail } from './fixtures/accounts.js';
import { openMailServer, type MailServer } from './fixtures/mail-server.js';
import { allReceived } from './fixtures/received-mails.js';
import { Yard, type Person } from './yard.js';

let smtp: MailServer;
let yard: Yard;
let administrator: Person;
beforeAll(async () => {
  smtp = await openMailServer();
  yard = await Yard.open({ smtpUrl: smtp.url });
  administrator = await yard.person('administrator');
});
afterAll(async () => {
  await yard.close();
  await smtp.close();
});
beforeEach(() => {
  smtp.mails.length = 0;
  smtp.hangsUp = false;
});

const reason = 'Works in the department of parks from today.';
const grant = async (email: string, role: string) =>
  (await yard.post('/role-holders', { as: administrator, body: { email, role, reason } })).status;
const withdraw = async ({ id }: Person, role: string) =>
  (await yard.post('/role-holders/withdrawals', { as: administrator, body: { person: id, role, reason } })).status;

const received = (count: number) => allReceived(yard, smtp, count);

describe('whoever gets or loses a role', () => {
  it.each([
    ['en', 'From now on you hold this role: City staff.', 'You no longer hold this role: City staff.'],
    ['ko', '이제부터 맡는 역할: 시 직원', '더는 맡지 않는 역할: 시 직원'],
    ['es', 'Desde ahora tienes esta función: Personal de la ciudad.', 'Ya no tienes esta función: Personal de la ciudad.'],
    ['ar', 'من الآن فصاعدًا لك هذا الدور: موظف في البلدية.', 'لم يعد لك هذا الدور: موظف في البلدية.'],
  ])('is told once each in their language: %s', async (language, given, taken) => {
    const email = `gardener-${language}@example.org`;
    const gardener = await yard.person();
    await withMail(yard, gardener, email, language);
    expect(await grant(email, 'staff')).toBe(202);
    await received(1);
    expect(await grant(email, 'staff')).toBe(409);
    expect(await withdraw(gardener, 'staff')).toBe(204);
    const mails = await received(2);
    expect(mails.map(({ to }) => to)).toEqual([email, email]);
    expect(mails.map(({ text }) => text.split('\n')[0])).toEqual([given, taken]);
    for (const { text, header } of mails) {
      expect(text).toContain(reason);
      expect(text).toContain(`/town/${language}/sign-in`);
      expect(header('content-language')).toBe(language);
    }
  });

  it('is not told twice when the mail server hangs up, and nobody is told of what was refused', async () => {
    const clerk = await yard.person();
    await withMail(yard, clerk, 'clerk@example.org');
    smtp.hangsUp = true;
    expect(await grant('clerk@example.org', 'facilitator')).toBe(202);
    await received(1);
    smtp.hangsUp = false;
    expect(await withdraw(clerk, 'staff')).toBe(404);
    expect(await grant('stranger@example.org', 'staff')).toBe(202);
    expect(await withdraw(clerk, 'facilitator')).toBe(204);
    const mails = await received(2);
    expect(mails.map(({ text }) => text.split('\n')[0])).toEqual([
      'From now on you hold this role: Facilitator.',
      'You no longer hold this role: Facilitator.',
    ]);
  });
});
