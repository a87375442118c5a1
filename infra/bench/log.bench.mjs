// The log of official acts: how fast it grows by itself, and what acts of a city lose by being logged.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, migrate, readConfig } from '@madang/api';
import { startPostgres } from '@madang/embedded-postgres';
import { actEntry, append, emptyTree, leafHash, rootHash } from '@madang/transparency-log';
import { EventHandlers } from '../../apps/api/dist/platform/events/handlers.js';
import { pg } from './explore/bare-server.mjs';

const leaves = 200_000;
const rounds = 5;
const actsARound = 600;
const atOnce = 8;
const sha256 = (bytes) => createHash('sha256').update(bytes).digest();

export async function bench() {
  return [...grow(), ...(await acts())];
}

/** The pure package alone: each act made into an entry, hashed, appended. */
function grow() {
  const salt = randomBytes(32);
  const values = Array.from({ length: rounds }, () => {
    const from = performance.now();
    let tree = emptyTree;
    for (let at = 0; at < leaves; at += 1) {
      const act = { v: 1, id: at, name: 'proposal.moved', role: 'staff', facts: { from: 'acknowledged', to: 'under_decision' } };
      tree = append(sha256, tree, leafHash(sha256, actEntry(sha256, 'open', salt, act))).tree;
    }
    rootHash(sha256, tree);
    return leaves / ((performance.now() - from) / 1000);
  });
  return [{ name: `appends, ${leaves.toLocaleString('en')} acts`, values, unit: '/s', least: 20_000 }];
}

/** The same acts over HTTP, in turn with the log and without it, the worker at work beside them. */
async function acts() {
  const folder = mkdtempSync(join(tmpdir(), 'madang-bench-'));
  const postgres = await startPostgres({ folder: join(folder, 'postgres'), database: 'bench', durable: true });
  const db = new pg.Client({ connectionString: postgres.url });
  try {
    await migrate(postgres.url);
    await db.connect();
    const cookie = await addStaff(db);
    const app = await createApp(readConfig({ DATABASE_URL: postgres.url, MADANG_DATA: folder, LOG_LEVEL: 'silent' }));
    await app.init();
    try {
      return await compare(app, db, cookie);
    } finally {
      await app.close();
    }
  } finally {
    await db.end();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compare(app, db, cookie) {
  const handlers = app.get(EventHandlers).byEvent;
  const logging = handlers.get('group.written');
  const speeds = { with: [], without: [] };
  await round(app, db, cookie);
  for (let at = 0; at < rounds * 2; at += 1) {
    const way = at % 2 === 0 ? 'with' : 'without';
    handlers.set('group.written', way === 'with' ? logging : []);
    speeds[way].push(await round(app, db, cookie));
  }
  const shares = speeds.with.map((speed, at) => (speed / speeds.without[at]) * 100);
  const [{ count }] = (await db.query('select count(*)::int as count from logged_act')).rows;
  console.log(`${count} acts stand in the log.`);
  return [
    { name: 'acts with the log', values: speeds.with, unit: '/s' },
    { name: 'acts without it', values: speeds.without, unit: '/s' },
    { name: 'acts with the log / without it', values: shares, unit: '%', least: 90 },
  ];
}

/** Acts a second, as those who act see it; the next round begins when everything was told and written down. */
async function round(app, db, cookie) {
  const from = performance.now();
  let next = 0;
  const work = async () => {
    while (next < actsARound) {
      const at = (next += 1);
      const answer = await app.inject({
        method: 'PUT',
        url: `/api/v1/cities/bench/groups/group-${at % 50}`,
        headers: { cookie },
        payload: { names: { en: `Group ${at}` }, agreedOn: null },
      });
      if (answer.statusCode >= 300) throw new Error(answer.body);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const seconds = (performance.now() - from) / 1000;
  for (;;) {
    const { rows } = await db.query(`select 1 from graphile_worker.jobs where task_identifier in ('deliver-event', 'log-acts') limit 1`);
    if (rows.length === 0) return actsARound / seconds;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function addStaff(db) {
  const [cityId, personId, token] = [randomUUID(), randomUUID(), randomBytes(32).toString('base64url')];
  await db.query(
    `insert into city (id, slug, names, languages, own_language, time_zone, currency, population, demo, years, created_at)
     values ($1, 'bench', '{"en": "Bench"}', '{en}', 'en', 'Europe/Madrid', 'EUR', 100000, true, '{}', now())`,
    [cityId],
  );
  await db.query(
    `insert into person (city_id, id, pen_name, roles, language, demo, created_at) values ($1, $2, 'Staff of the bench', '{staff}', 'en', true, now())`,
    [cityId, personId],
  );
  await db.query('insert into login_session (city_id, token_hash, person_id, started_at, seen_at) values ($1, $2, $3, now(), now())', [
    cityId,
    createHash('sha256').update(token).digest('hex'),
    personId,
  ]);
  return `madang=${token}`;
}
