import type { CreatedView } from '@madang/contracts/wire';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withMail } from './fixtures/accounts.js';
import { openMailServer, type MailServer } from './fixtures/mail-server.js';
import { allReceived } from './fixtures/received-mails.js';
import { dayFromNow } from './fixtures/responses.js';
import { Yard, type Person } from './yard.js';

let smtp: MailServer;
let yard: Yard;
let administrator: Person;
beforeAll(async () => {
  smtp = await openMailServer();
  yard = await Yard.open({ smtpUrl: smtp.url });
  administrator = await yard.person('administrator');
  await withMail(yard, administrator, 'administrator@example.org');
});
afterAll(async () => {
  await yard.close();
  await smtp.close();
});
beforeEach(async () => {
  await yard.db.query('delete from absence');
  smtp.mails.length = 0;
  smtp.hangsUp = false;
});

let people = 0;
async function colleague(language = 'en') {
  const [person, email] = [await yard.person('staff'), `colleague-${(people += 1)}@example.org`];
  await withMail(yard, person, email, language);
  return { ...person, email };
}

const enter = (as: Person, person: Person, substitute?: Person) => {
  const days = { from: dayFromNow(0), until: dayFromNow(5) };
  return yard.post<CreatedView>('/responses/absences', { as, body: { person: person.id, ...days, substitute: substitute?.id } });
};
const receivers = async (count: number) => (await allReceived(yard, smtp, count)).map(({ to }) => to).toSorted();

describe('when an administrator enters an absence', () => {
  it.each([
    ['en', 'An administrator has entered that you are away', 'You stand in for', 'stands in for you'],
    ['ko', '관리자가 당신의 부재를 적었습니다', '님을 대신합니다', '님이 당신을 대신합니다'],
    ['es', 'La administración ha anotado que estás ausente', 'Sustituyes a', 'te sustituye'],
    ['ar', 'سجّلت الإدارة أنك غائب', 'أنت تنوب عن', 'ينوب عنك'],
  ])('both are told once, each in their language: %s', async (language, ofAway, ofStandIn, whoStandsIn) => {
    const [ill, standIn] = [await colleague(language), await colleague(language)];
    expect((await enter(administrator, ill, standIn)).status).toBe(201);
    expect((await enter(administrator, ill, standIn)).status).toBe(409);
    const mails = await allReceived(yard, smtp, 2);
    expect(mails.map(({ to }) => to).toSorted()).toEqual([ill.email, standIn.email]);
    const of = (email: string) => mails.find(({ to }) => to === email)!;
    expect(of(ill.email).subject).toBe(ofAway);
    expect(of(ill.email).text).toContain(whoStandsIn);
    expect(of(standIn.email).subject).toContain(ofStandIn);
    for (const { text, header } of mails) {
      expect(text).toContain(dayFromNow(5));
      expect(text).toContain(`/town/${language}/desk/responses/away`);
      expect(header('content-language')).toBe(language);
    }
  });

  it('the colleague learns as well that nobody stands in, and a server that hangs up makes it no second letter', async () => {
    const ill = await colleague();
    smtp.hangsUp = true;
    await enter(administrator, ill);
    const mails = await allReceived(yard, smtp, 1);
    expect(mails.map(({ to }) => to)).toEqual([ill.email]);
    expect(mails[0]!.text).toContain('Nobody stands in for you');
  });
});

describe('nobody is told what they entered themselves', () => {
  it('but who stands in is told in any case, also by themselves', async () => {
    const [away, standIn] = [await colleague(), await colleague()];
    await enter(away, away, standIn);
    expect(await receivers(1)).toEqual([standIn.email]);
    await enter(administrator, standIn, administrator);
    expect(await receivers(3)).toEqual(['administrator@example.org', standIn.email, standIn.email]);
  });
});
