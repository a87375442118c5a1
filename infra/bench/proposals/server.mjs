// A city of its own in a database of its own, the whole application before it, and visitors in a thread of theirs.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { createApp, migrate, readConfig } from '@madang/api';
import { startPostgres } from '@madang/embedded-postgres';
import { tell } from '../explore/asking.mjs';
import { pg } from '../explore/bare-server.mjs';

export const base = '/api/v1/cities/bench';

/**
 * Fills a database, serves it, hands both to `measure` and cleans up; answers what `measure` answers. MADANG_BENCH_KEEP names a folder
 * in which the filled database stays for the next run: filling takes minutes.
 */
export async function withCity({ fill, measure, env = {} }) {
  const kept = process.env.MADANG_BENCH_KEEP;
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'madang-bench-'));
  const postgres = await startPostgres({ folder: join(folder, 'postgres'), database: 'bench', durable: false });
  const visitors = new Worker(new URL('../explore/visitors.mjs', import.meta.url));
  const db = new pg.Client({ connectionString: postgres.url });
  try {
    await migrate(postgres.url);
    await db.connect();
    const { city, filled } = await filledCity(db, fill, kept && join(kept, 'filled.json'));
    const config = readConfig({ DATABASE_URL: postgres.url, MADANG_DATA: folder, LOG_LEVEL: 'silent', MADANG_ROLE: 'web', ...env });
    const app = await createApp(config);
    await app.listen(0, '127.0.0.1');
    try {
      const { port } = app.getHttpServer().address();
      return await measure({ app, db, port, config, filled, ...city, ask: (paths, cookie) => tell(visitors, { port, paths, cookie }) });
    } finally {
      await app.close();
    }
  } finally {
    await visitors.terminate();
    await db.end().catch(() => undefined);
    await postgres.stop();
    if (!kept) rmSync(folder, { recursive: true, force: true });
  }
}

async function filledCity(db, fill, note) {
  if (note && existsSync(note)) return JSON.parse(readFileSync(note, 'utf8'));
  const city = await addCity(db);
  const filled = await fill({ db, ...city });
  if (note) writeFileSync(note, JSON.stringify({ city, filled }));
  return { city, filled };
}

async function addCity(db) {
  const [cityId, cycleId] = [randomUUID(), randomUUID()];
  await db.query(
    `insert into city (id, slug, names, languages, own_language, time_zone, currency, population, demo, years, created_at)
     values ($1, 'bench', '{"en": "Bench"}', '{en,ko,es,ar}', 'en', 'Europe/Madrid', 'EUR', 3000000, true, '{}', now())`,
    [cityId],
  );
  await db.query(
    `insert into cycle (city_id, id, slug, names, fund_minor, currency, created_at) values ($1, $2, '2026', '{"en": "2026"}', 1000000, 'EUR', now())`,
    [cityId, cycleId],
  );
  return { cityId, cycleId, ...(await addPerson(db, cityId)) };
}

/** A resident who has signed in. */
async function addPerson(db, cityId) {
  const personId = randomUUID();
  const token = randomBytes(32).toString('base64url');
  await db.query(
    `insert into person (city_id, id, pen_name, roles, language, demo, created_at) values ($1, $2, 'A visitor', '{resident}', 'en', true, now())`,
    [cityId, personId],
  );
  await db.query('insert into login_session (city_id, token_hash, person_id, started_at, seen_at) values ($1, $2, $3, now(), now())', [
    cityId,
    createHash('sha256').update(token).digest('hex'),
    personId,
  ]);
  return { personId, cookie: `madang=${token}` };
}
