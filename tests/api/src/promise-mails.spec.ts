import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withMail } from './fixtures/accounts.js';
import { addAcceptedMoney, plan, planOf, recordCouncil } from './fixtures/commitments.js';
import { openMailServer, type MailServer } from './fixtures/mail-server.js';
import { addCycle, euros } from './fixtures/proposals.js';
import { dayFromNow } from './fixtures/responses.js';
import { addSmallBudget, announceBudget, rent, roads } from './fixtures/small-budget.js';
import { nothingWaits, sorted, toldByMail } from './fixtures/told-by-mail.js';
import { eventually, Yard, type Person } from './yard.js';

let smtp: MailServer;
let yard: Yard;
let staff: Person;
beforeAll(async () => {
  smtp = await openMailServer();
  yard = await Yard.open({ smtpUrl: smtp.url });
  await addSmallBudget(yard);
  await addCycle(yard);
  staff = await yard.person('staff');
});
afterAll(async () => {
  await yard.close();
  await smtp.close();
});

const adoption = {
  step: 'adopted',
  amounts: [
    { line: roads, adopted: euros(-70) },
    { line: rent, adopted: euros(70) },
  ],
};

describe('a promise in money', () => {
  it('tells author and supporter each step by one mail, in their language', async () => {
    const { reference, author, supporters } = await addAcceptedMoney(yard);
    await nothingWaits(yard);
    await withMail(yard, author, 'author@example.org', 'ko');
    await withMail(yard, supporters[0]!, 'supporter@example.org', 'es');
    await plan(yard, reference, staff, planOf(100));
    const change = { language: 'en', reason: 'The tender takes longer.', milestones: [{ position: 1, dueOn: dayFromNow(120) }], lines: [] };
    await yard.post(`/proposals/${reference}/commitment/changes`, { as: staff, body: change });
    await recordCouncil(yard, reference, staff, {});
    await recordCouncil(yard, reference, staff, adoption);
    await announceBudget(yard, await addSmallBudget(yard, { status: 'executed', executed: { [rent]: 55 } }), 2026, 'executed');
    const all = { 'author@example.org': korean, 'supporter@example.org': spanish };
    await eventually(async () => Object.entries(all).every(([to, steps]) => toldByMail(smtp, reference, to).length >= steps.length));
    await nothingWaits(yard);
    for (const [to, steps] of Object.entries(all))
      expect(toldByMail(smtp, reference, to)).toEqual(sorted(steps.map((step) => `${reference}: ${step}`)));
  });
});

const korean = [
  '계획이 세워짐',
  '시가 계획을 바꾸었습니다',
  '의회가 약속을 어떻게 다루었는지',
  '의회가 약속을 어떻게 다루었는지',
  '나중 예산에 나타난 약속 항목',
];
const spanish = [
  'Planificada',
  'la ciudad cambió su plan',
  'lo que hizo el pleno con la promesa',
  'lo que hizo el pleno con la promesa',
  'un presupuesto posterior muestra las partidas prometidas',
];
