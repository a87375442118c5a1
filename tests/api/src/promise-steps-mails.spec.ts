import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withMail } from './fixtures/accounts.js';
import { addAcceptedMoney, plan, planOf, recordCouncil } from './fixtures/commitments.js';
import { openMailServer, type MailServer } from './fixtures/mail-server.js';
import { addCycle } from './fixtures/proposals.js';
import { dayFromNow, report } from './fixtures/responses.js';
import { letProposalAge } from './fixtures/silence.js';
import { addSmallBudget } from './fixtures/small-budget.js';
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

/** A plan that is told of to the end, with addresses for one author and one supporter. */
async function planned(names: string) {
  const { reference, author, supporters } = await addAcceptedMoney(yard);
  await nothingWaits(yard);
  const addresses = [`author-${names}@example.org`, `supporter-${names}@example.org`] as const;
  await withMail(yard, author, addresses[0]);
  await withMail(yard, supporters[0]!, addresses[1], 'ar');
  await plan(yard, reference, staff, planOf(100));
  return { reference, addresses };
}

const look = async (reference: string, verdict: 'done' | 'not_done', people: number) => {
  for (let count = 0; count < people; count += 1)
    await yard.call('PUT', `/proposals/${reference}/delivery/check`, { as: await yard.person(), body: { verdict, language: 'en' } });
};

async function expectTold(reference: string, address: string, steps: readonly string[]): Promise<void> {
  await eventually(async () => toldByMail(smtp, reference, address).length >= steps.length);
  await nothingWaits(yard);
  expect(toldByMail(smtp, reference, address)).toEqual(sorted(steps.map((step) => `${reference}: ${step}`)));
}

describe('a promise on its way', () => {
  it('tells of a milestone, of every report, of "done", of residents who found otherwise and of those who found it done, once each', async () => {
    const { reference, addresses } = await planned('kept');
    await yard.call('PUT', `/proposals/${reference}/commitment/milestones/0`, { as: staff, body: { reachedOn: dayFromNow(0) } });
    for (const state of ['in_progress', 'in_progress', 'completed']) await report(yard, reference, staff, { state });
    await look(reference, 'not_done', 3);
    await report(yard, reference, staff, { state: 'completed' });
    await look(reference, 'done', 3);
    await expectTold(reference, addresses[0], english);
    await expectTold(reference, addresses[1], arabic);
    const mail = (subject: string) => smtp.mails.find((one) => one.to === addresses[0] && one.subject.endsWith(subject))!.text;
    expect(mail(english[1]!)).toContain('Tender is out');
    expect(mail(english[3]!)).toContain(`/en/proposals/${reference}`);
  });

  it('tells what the council changed and refused, and that nothing was heard of it', async () => {
    const { reference, addresses } = await planned('refused');
    const steps = ['tabled', 'amended', 'refused'];
    for (const step of steps) expect((await recordCouncil(yard, reference, staff, { step })).status).toBe(201);
    await nothingWaits(yard);
    const [limit] = await yard.db.query<{ days: number }[]>(
      `select due_on - current_date as days from proposal where city_id = $1 and year || '-' || number = $2`,
      [yard.cityId, reference],
    );
    await letProposalAge(yard, reference, limit!.days + 2);
    await yard.db.query(`select graphile_worker.add_job('let-time-pass')`);
    const council = 'what the council did with the promise';
    await expectTold(reference, addresses[0], ['Planned', ...steps.map(() => council), 'Stalled']);
  });
});

const english = [
  'Planned',
  'a milestone of the promise is reached',
  'Under way',
  'news of the promise',
  'Done, says the city',
  'Under way',
  'Done, says the city',
  'Checked by residents',
];
const arabic = [
  'مخطط له',
  'بُلغت مرحلة من مراحل الوعد',
  'قيد التنفيذ',
  'جديد الوعد',
  'أُنجز بحسب المدينة',
  'قيد التنفيذ',
  'أُنجز بحسب المدينة',
  'تحقق منه السكان',
];
