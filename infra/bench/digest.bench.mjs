// A digest for each of 10,000 people, through a real mail server, while the process that sends them is killed in the middle.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { migrate } from '@madang/api';
import { startPostgres } from '@madang/embedded-postgres';
import { pg } from './explore/bare-server.mjs';
import { startApi } from './import/processes.mjs';

const { SMTPServer } = createRequire(resolve('tests/api/package.json'))('smtp-server');

const people = Number(process.env.MADANG_BENCH_PEOPLE ?? 10_000);
const killedAt = 0.4;
const patience = 30 * 60_000;

export async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'madang-bench-'));
  const postgres = await startPostgres({ folder: join(folder, 'postgres'), database: 'bench', durable: false });
  const mails = await openMailServer();
  const db = new pg.Client({ connectionString: postgres.url });
  let api;
  try {
    await migrate(postgres.url);
    await db.connect();
    await addReaders(db);
    const start = () => startApi(postgres.url, folder, { MADANG_ROLE: 'all', SMTP_URL: mails.url });
    api = await start();
    await sendNow(db);
    const first = await sendUntil(() => mails.taken.length >= people * killedAt);
    await api.kill();
    const before = mails.taken.length;
    api = await start();
    const resumed = await sendUntil(() => mails.taken.length > before);
    await sendNow(db);
    const rest = await sendUntil(() => nothingWaits(db));
    return figures({
      sent: mails.taken,
      untold: await untold(db),
      perSecond: before / first,
      resumed,
      after: (mails.taken.length - before) / rest,
    });
  } finally {
    await api?.stop();
    await db.end().catch(() => undefined);
    await mails.close();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function figures({ sent, untold, perSecond, resumed, after }) {
  const reached = new Set(sent);
  const cutOff = untold.filter((address) => !reached.has(address));
  return [
    { name: 'people who got a digest', values: [reached.size], unit: `of ${people}`, least: people - 2 },
    { name: 'digests that came twice', values: [sent.length - reached.size], unit: '', most: 0 },
    // Of a mail that was on its way nobody knows whether it arrived: it is not sent again, its news come with the next digest.
    { name: 'people whose news wait for the next digest', values: [cutOff.length], unit: '', most: 2 },
    { name: 'people who got nothing and have nothing waiting', values: [people - reached.size - cutOff.length], unit: '', most: 0 },
    { name: 'from the new start to the next mail', values: [resumed], unit: 's' },
    { name: 'mails in a second, before the kill', values: [perSecond], unit: '/s' },
    { name: 'mails in a second, after it', values: [after], unit: '/s' },
  ];
}

async function addReaders(db) {
  const cityId = randomUUID();
  await db.query(
    `insert into city (id, slug, names, languages, own_language, time_zone, currency, population, demo, years, created_at)
     values ($1, 'bench', '{"en": "Bench"}', '{en,ko,es,ar}', 'en', 'Europe/Madrid', 'EUR', 3000000, true, '{}', now())`,
    [cityId],
  );
  await db.query(
    `with made as (
       insert into person (city_id, id, pen_name, roles, language, demo, created_at)
       select $1, gen_random_uuid(), 'Reader ' || n, '{resident}', (array['en', 'es', 'ko', 'ar'])[1 + n % 4], false, now()
         from generate_series(1, $2::int) n returning id, pen_name),
     accounts as (
       insert into account (city_id, person_id, email, password_hash, confirmed_at, code_tries)
       select $1, id, replace(lower(pen_name), ' ', '-') || '@example.org', '', now(), 0 from made),
     event as (
       insert into outbox (city_id, id, name, subject_type, subject_id, actor_role, at, payload)
       values ($1, gen_random_uuid(), 'budget.published', 'budget-version', 'x', 'staff', now(), '{"fiscalYear": 2027}') returning id),
     notices as (
       insert into notice (city_id, person_id, event_id, at, kind, key) select $1, made.id, event.id, now(), 'budget', 'all' from made, event)
     insert into digest (city_id, person_id, rhythm, stop_token, next_at) select $1, id, 'weekly', id::text, now() from made`,
    [cityId, people],
  );
}

/** Takes every mail and notes for whom it is. */
async function openMailServer() {
  const taken = [];
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      stream.resume();
      stream.on('end', () => {
        taken.push(session.envelope.rcptTo[0].address);
        done();
      });
    },
  });
  // Its client is killed in the middle of a mail.
  server.on('error', () => undefined);
  const port = await new Promise((listening) => {
    const bound = server.listen(0, '127.0.0.1', () => listening(bound.address().port));
  });
  return { url: `smtp://127.0.0.1:${port}`, taken, close: () => new Promise((closed) => server.close(closed)) };
}

/** Instead of waiting for the full minute. */
function sendNow(db) {
  return db.query(`select graphile_worker.add_job('send-digests', job_key => 'now')`);
}

/** Answers how many seconds it took. */
async function sendUntil(done) {
  const from = performance.now();
  while (!(await done())) {
    if (performance.now() - from > patience) throw new Error('The digests did not come to an end');
    await wait(50);
  }
  return (performance.now() - from) / 1000;
}

async function nothingWaits(db) {
  const { rows } = await db.query(
    `select not exists (select from digest where next_at <= now())
        and not exists (select from graphile_worker.jobs where task_identifier in ('send-mail', 'send-digests', 'tell-news-again') and attempts < max_attempts) as done`,
  );
  return rows[0].done;
}

async function untold(db) {
  const { rows } = await db.query(
    `select a.email from notice n join account a on a.city_id = n.city_id and a.person_id = n.person_id where n.told_at is null`,
  );
  return rows.map(({ email }) => email);
}
