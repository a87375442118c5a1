// What PostgreSQL itself needs for the same lines: COPY into a table of the same shape with the same indexes.
import { createReadStream, createWriteStream } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';

const ofTheApi = createRequire(resolve('apps/api/package.json'));
export const pg = ofTheApi('pg');
const { from, to } = ofTheApi('pg-copy-streams');

/** Seconds of COPY for the lines of a version; `measure` runs it. */
export async function copyBeside(db, folder, versionId, measure) {
  const file = join(folder, 'lines.copy');
  await pipeline(
    db.query(to(`copy (select * from budget_line where version_id = '${versionId}' order by code) to stdout`)),
    createWriteStream(file),
  );
  const { rows } = await db.query('select tableoid::regclass::text as part from budget_line where version_id = $1 limit 1', [versionId]);
  await db.query(`create table copied_line (like ${rows[0].part} including all)`);
  await db.query('checkpoint');
  await measure(() => pipeline(createReadStream(file, { highWaterMark: 256 * 1024 }), db.query(from('copy copied_line from stdin'))));
  await db.query('drop table copied_line');
}
