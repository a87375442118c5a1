import type { DigestStopView, FollowsView } from '@madang/contracts/follows';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApiProcess } from './fixtures/api-process.js';
import { withMail } from './fixtures/accounts.js';
import { openMailServer, type MailServer } from './fixtures/mail-server.js';
import { addCycle, addPublished, euros, reallocation } from './fixtures/proposals.js';
import { addSmallBudget, rent, roads } from './fixtures/small-budget.js';
import { eventually, Yard, type Person } from './yard.js';

let smtp: MailServer;
let yard: Yard;
beforeAll(async () => {
  smtp = await openMailServer();
  yard = await Yard.open({ smtpUrl: smtp.url });
  await addSmallBudget(yard);
  await addCycle(yard);
});
afterAll(async () => {
  await yard.close();
  await smtp.close();
});
beforeEach(() => {
  smtp.mails.length = 0;
  smtp.busy = false;
  smtp.hangsUp = false;
});

const moving = { ...reallocation, moves: [roads, rent].map((line, at) => ({ line, delta: euros(at === 0 ? -100 : 100) })) };
const runDigests = () => yard.db.query(`select graphile_worker.add_job('send-digests', job_key => 'now')`);
const makeDue = (to: readonly Person[]) =>
  yard.db.query(`update digest set next_at = now() - interval '1 minute' where person_id = any($1)`, [to.map(({ id }) => id)]);
const settled = (to: readonly Person[]) =>
  eventually(async () => {
    const [row] = await yard.db.query<{ due: number }[]>(
      'select count(*)::int as due from digest where next_at <= now() and person_id = any($1)',
      [to.map(({ id }) => id)],
    );
    return row!.due === 0;
  });
const noticed = (to: readonly Person[], count = 1) =>
  eventually(async () => {
    const [row] = await yard.db.query<{ told: number }[]>('select count(*)::int as told from notice where person_id = any($1)', [
      to.map(({ id }) => id),
    ]);
    return row!.told >= to.length * count;
  }, 30_000);

async function reader(email: string, language = 'en'): Promise<Person> {
  const person = await yard.person();
  await withMail(yard, person, email, language);
  expect((await yard.call('PUT', '/follows/right/HO', { as: person })).status).toBe(204);
  return person;
}

describe('a digest', () => {
  it('comes once, in the reader’s language, with a link to each thing and one to stop it', async () => {
    const person = await reader('minji@example.org', 'ko');
    const reference = await addPublished(yard, moving);
    await noticed([person]);
    await makeDue([person]);
    await runDigests();
    const mail = await eventually(async () => smtp.mails.find(({ to }) => to === 'minji@example.org'));
    expect(mail.subject).toContain('팔로우한 소식 (1)');
    expect(mail.text).toContain(`${reference} “`);
    expect(mail.text).toContain(`http://localhost:4000/town/ko/proposals/${reference}`);
    expect(mail.header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    await settled([person]);
    await makeDue([person]);
    await runDigests();
    await settled([person]);
    expect(smtp.mails).toHaveLength(1);
  });

  it('leaves out what was read meanwhile, and is not sent for nothing', async () => {
    const person = await reader('reads@example.org');
    await addPublished(yard, moving);
    await noticed([person]);
    await yard.post('/notices/reading', { as: person });
    await makeDue([person]);
    await runDigests();
    await settled([person]);
    expect(smtp.mails).toEqual([]);
  });

  it('is stopped by one press in a mail program, without signing in, and by nobody who guesses', async () => {
    const person = await reader('stop@example.org');
    await addPublished(yard, moving);
    await noticed([person]);
    await makeDue([person]);
    await runDigests();
    const mail = await eventually(async () => smtp.mails.find(({ to }) => to === 'stop@example.org'));
    const { pathname } = new URL(/<(.*)>/.exec(mail.header('list-unsubscribe')!)![1]!);
    expect((await yard.get<DigestStopView>(pathname)).body.rhythm).toBe('weekly');
    expect((await yard.post(`${pathname}x`)).status).toBe(404);
    expect((await yard.get(`${pathname}x`)).status).toBe(404);
    const pressed = await yard.post(pathname, {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(pressed.status).toBe(204);
    expect((await yard.get<FollowsView>('/follows', { as: person })).body.digest).toBe('none');
    expect((await yard.get<DigestStopView>(pathname)).body.rhythm).toBe('none');
  });

  it('begun again does not bring what lay there while none was wanted', async () => {
    const person = await reader('again@example.org');
    const set = (rhythm: string) => yard.call('PUT', '/digest', { as: person, body: { rhythm } });
    expect((await set('none')).status).toBe(204);
    await addPublished(yard, moving);
    await noticed([person]);
    expect((await set('daily')).status).toBe(204);
    await makeDue([person]);
    await runDigests();
    await settled([person]);
    expect(smtp.mails).toEqual([]);
    expect((await set('hourly')).status).toBe(400);
  });

  it('that the mail server turned away is tried again', async () => {
    const person = await reader('later@example.org');
    await addPublished(yard, moving);
    await noticed([person]);
    smtp.busy = true;
    await makeDue([person]);
    await runDigests();
    await eventually(async () => {
      const [job] = await yard.db.query<{ attempts: number }[]>(
        `select attempts from graphile_worker.jobs where task_identifier = 'send-mail' and last_error is not null`,
      );
      return job;
    });
    smtp.busy = false;
    await yard.db.query(`update graphile_worker._private_jobs set run_at = now() where last_error is not null`);
    expect(await eventually(async () => smtp.mails.some(({ to }) => to === 'later@example.org'))).toBe(true);
  });
});

describe('a digest of which nobody knows whether it arrived', () => {
  it('is not sent again; its news come with the next one', async () => {
    const person = await reader('maybe@example.org');
    const reference = await addPublished(yard, moving);
    await noticed([person]);
    const untold = () =>
      eventually(async () => {
        const [row] = await yard.db.query<{ count: number }[]>(
          'select count(*)::int as count from notice where person_id = $1 and told_at is null',
          [person.id],
        );
        const [waiting] = await yard.db.query<{ count: number }[]>(
          `select count(*)::int as count from graphile_worker.jobs where task_identifier = 'send-mail' and attempts < max_attempts`,
        );
        return smtp.mails.length > 0 && waiting!.count === 0 && row!.count > 0;
      });
    smtp.hangsUp = true;
    await makeDue([person]);
    await runDigests();
    await untold();
    expect(smtp.mails.map(({ to }) => to)).toEqual(['maybe@example.org']);
    smtp.hangsUp = false;
    await makeDue([person]);
    await runDigests();
    await eventually(async () => smtp.mails.length === 2);
    expect(smtp.mails[1]!.text).toContain(`${reference} “`);
  });
});

describe('many digests', () => {
  it('reach everyone once though the process that sends them is killed in the middle', async () => {
    const quiet = await Yard.open({ smtpUrl: smtp.url, runsJobs: false });
    const many = Number(process.env['MADANG_FOLLOWERS'] ?? 100);
    await quiet.db.query(
      `with made as (
         insert into person (city_id, id, pen_name, roles, language, demo, created_at)
         select $1, gen_random_uuid(), 'Reader ' || n, '{resident}', 'en', false, now() from generate_series(1, $2) n returning id, pen_name),
       accounts as (
         insert into account (city_id, person_id, email, password_hash, confirmed_at, code_tries)
         select $1, id, replace(lower(pen_name), ' ', '-') || '@example.org', '', now(), 0 from made),
       event as (
         insert into outbox (city_id, id, name, subject_type, subject_id, actor_role, at, payload)
         values ($1, gen_random_uuid(), 'budget.published', 'budget-version', 'x', 'staff', now(), '{"fiscalYear": 2027}') returning id),
       notices as (
         insert into notice (city_id, person_id, event_id, at, kind, key) select $1, made.id, event.id, now(), 'budget', 'all' from made, event)
       insert into digest (city_id, person_id, rhythm, stop_token, next_at) select $1, id, 'weekly', id::text, now() from made`,
      [quiet.cityId, many],
    );
    const sent = () => smtp.mails.length;
    for (const share of [0.2, 0.6]) {
      const worker = await startApiProcess(quiet, { runsJobs: true });
      await quiet.db.query(`select graphile_worker.add_job('send-digests', job_key => 'now')`);
      await eventually(async () => sent() >= many * share, 120_000);
      await worker.kill();
    }
    const last = await startApiProcess(quiet, { runsJobs: true });
    await quiet.db.query(`select graphile_worker.add_job('send-digests', job_key => 'now')`);
    await eventually(async () => {
      const [left] = await quiet.db.query<{ due: number; jobs: number }[]>(
        `select (select count(*)::int from digest where next_at <= now()) as due,
                (select count(*)::int from graphile_worker.jobs where task_identifier in ('send-mail', 'send-digests', 'tell-news-again') and attempts < max_attempts) as jobs`,
      );
      return left!.due === 0 && left!.jobs === 0;
    }, 120_000);
    await last.stop();
    const addresses = smtp.mails.map(({ to }) => to);
    expect(new Set(addresses).size).toBe(addresses.length);
    // A mail that was cut off in the moment of sending is not sent again; each killed process may cut off as many as it sends at once.
    expect(many - addresses.length).toBeLessThanOrEqual(4);
    // Those whom it did not reach have their news before them still: they come with the next digest.
    const told = await quiet.db.query<{ email: string }[]>(
      `select a.email from notice n join account a on a.city_id = n.city_id and a.person_id = n.person_id where n.told_at is not null`,
    );
    const reached = new Set(addresses);
    expect(told.filter(({ email }) => !reached.has(email))).toEqual([]);
    expect(many - told.length).toBeLessThanOrEqual(4);
    await quiet.close();
  }, 300_000);
});
