// What the same statements cost with nothing around them: Fastify, pg, and the rows as JSON.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const ofTheApi = createRequire(resolve('apps/api/package.json'));
export const pg = ofTheApi('pg');
const { fastify } = ofTheApi('fastify');

/** Notes every statement that is asked while `work` runs. */
export async function statementsOf(work) {
  const statements = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (text, values, ...rest) {
    const asked = typeof text === 'string' ? { text, values } : text;
    if (typeof asked.text === 'string') statements.push({ text: asked.text, values: Array.isArray(asked.values) ? asked.values : [] });
    return query.call(this, text, values, ...rest);
  };
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return statements;
}

/** Answers `/0`, `/1` … with the rows of that many lists of statements, each list one after the other over one connection. */
export async function bareServer(url, lists) {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  const server = fastify();
  server.get('/:list', (request) => answer(pool, lists[Number(request.params.list)]));
  await server.listen({ host: '127.0.0.1', port: 0 });
  return { port: server.server.address().port, close: () => Promise.all([server.close(), pool.end()]) };
}

async function answer(pool, statements) {
  const client = await pool.connect();
  try {
    const rows = [];
    for (const { text, values } of statements) rows.push((await client.query(text, values)).rows);
    return rows;
  } finally {
    client.release();
  }
}
