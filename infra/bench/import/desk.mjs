// The desk of a city over HTTP, as its staff use it: upload, confirm, publish.
import { hash, randomBytes, randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';

const lookAgain = 250;

/** A city of its own and somebody who works for it. */
export async function openDesk(db, url) {
  const [cityId, personId, token] = [randomUUID(), randomUUID(), randomBytes(32).toString('base64url')];
  await db.query(
    `insert into city (id, slug, names, languages, own_language, time_zone, currency, population, demo, years, created_at)
     values ($1, 'bench', '{"es": "Bench"}', '{es}', 'es', 'Europe/Madrid', 'EUR', 3000000, true, '{}', now())`,
    [cityId],
  );
  await db.query(
    `insert into person (city_id, id, pen_name, roles, language, demo, created_at) values ($1, $2, 'Desk', '{staff}', 'es', true, now())`,
    [cityId, personId],
  );
  await db.query('insert into login_session (city_id, token_hash, person_id, started_at, seen_at) values ($1, $2, $3, now(), now())', [
    cityId,
    hash('sha256', token),
    personId,
  ]);
  const ask = asker(`${url}/api/v1/cities/bench`, `madang=${token}`);
  return { cityId, ask, ...acts(ask) };
}

function asker(base, cookie) {
  return async (method, path, body) => {
    const json = body !== undefined && !(body instanceof FormData);
    const answer = await fetch(`${base}${path}`, {
      method,
      headers: { cookie, ...(json && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: json ? JSON.stringify(body) : body }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
}

function acts(ask) {
  const until = async (id, there) => {
    for (;;) {
      const progress = await ask('GET', `/budget-imports/${id}/progress`);
      if (progress.files.some(({ state }) => state === 'failed')) throw new Error(JSON.stringify(progress.files));
      if (there(progress)) return;
      await new Promise((done) => setTimeout(done, lookAgain));
    }
  };
  return {
    async upload(file) {
      const cover = { fiscalYear: 2026, status: 'approved', executedThrough: null, source: 'Made up for a measurement' };
      const { id } = await ask('POST', '/budget-imports', cover);
      const form = new FormData();
      form.set('file', await openAsBlob(file), basename(file));
      await ask('POST', `/budget-imports/${id}/files?direction=expenditure`, form);
      return id;
    },
    untilRead: (id) => until(id, ({ files }) => files.every(({ state }) => state === 'read')),
    /** As a person who finds every guess right: the reading goes back as it came. */
    async confirm(id) {
      const { files } = await ask('GET', `/budget-imports/${id}`);
      for (const { id: file, reading } of files) await ask('PUT', `/budget-imports/${id}/files/${file}/reading`, reading);
      const { obstacles } = await ask('GET', `/budget-imports/${id}/preview`);
      if (obstacles.length > 0) throw new Error(JSON.stringify(obstacles));
    },
    async publish(id) {
      const { revision } = await ask('GET', `/budget-imports/${id}`);
      const version = await ask('POST', `/budget-imports/${id}/publication`, { revision });
      await until(id, ({ state }) => state === 'published');
      return version.id;
    },
  };
}
