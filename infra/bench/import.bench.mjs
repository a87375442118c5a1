// A million rows over HTTP, from the upload to the published version, beside PostgreSQL's own COPY of the same lines.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '@madang/api';
import { startPostgres } from '@madang/embedded-postgres';
import { copyBeside, pg } from './import/copy-beside.mjs';
import { openDesk } from './import/desk.mjs';
import { writeBudgetFile } from './import/generated-file.mjs';
import { mostMemory, processorTime, startApi } from './import/processes.mjs';

const rows = 1_000_000;

export async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'madang-bench-'));
  const file = join(folder, 'gastos.csv');
  const voted = await writeBudgetFile(file, rows);
  console.log(`${rows.toLocaleString('en')} rows, ${(statSync(file).size / 1024 / 1024).toFixed(0)} MB`);
  const postgres = await startPostgres({ folder: join(folder, 'postgres'), database: 'bench' });
  try {
    await migrate(postgres.url);
    return await measure({ postgres, folder, file, voted });
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure({ postgres, folder, file, voted }) {
  const db = new pg.Client({ connectionString: postgres.url });
  await db.connect();
  const api = await startApi(postgres.url, folder);
  try {
    const desk = await openDesk(db, api.url);
    const stages = stopwatch({ api: api.pid, postgres: postgres.pid });
    const id = await stages.time('upload', () => desk.upload(file));
    await stages.time('read', () => desk.untilRead(id));
    await stages.time('confirm', () => desk.confirm(id));
    const version = await stages.time('publish', () => desk.publish(id));
    const memory = mostMemory(api.pid);
    await holdAgainst(desk, voted);
    // What follows a publication goes on for a while; COPY has the machine to itself.
    await api.stop();
    const beside = stopwatch({ api: process.pid, postgres: postgres.pid });
    await copyBeside(db, folder, version, (copy) => beside.time('copy', copy));
    return figures(stages.all(), memory, beside.all()[0]);
  } finally {
    await api.stop();
    await db.end();
  }
}

/** A fast import of wrong sums is none. */
async function holdAgainst(desk, voted) {
  const { consolidated } = await desk.ask('GET', '/budget-versions/latest/groups?by=chapter');
  if (BigInt(consolidated.amounts.initial.minor) !== voted) throw new Error(`Published are ${JSON.stringify(consolidated)}, not ${voted}`);
}

function stopwatch(pids) {
  const stages = [];
  return {
    async time(name, work) {
      const [begun, before] = [performance.now(), processorTime(pids)];
      const result = await work();
      const after = processorTime(pids);
      const used = { api: after.api - before.api, postgres: after.postgres - before.postgres };
      stages.push({ name, seconds: (performance.now() - begun) / 1000, ...used });
      return result;
    },
    all: () => stages,
  };
}

function figures(stages, memory, copy) {
  const seconds = stages.reduce((sum, stage) => sum + stage.seconds, 0);
  const told = stages.flatMap(({ name, seconds: passed, api, postgres }) => [
    { name: `${name}: seconds`, values: [passed], unit: 's' },
    { name: `${name}: processor time of the API`, values: [api], unit: 's' },
    { name: `${name}: processor time of PostgreSQL`, values: [postgres], unit: 's' },
  ]);
  return [
    ...told,
    { name: 'from upload to published', values: [seconds], unit: 's', most: 60 },
    { name: 'rows in a second', values: [Math.round(rows / seconds)], unit: '/s' },
    ...(memory === undefined ? [] : [{ name: 'most memory of the API', values: [memory], unit: 'MB', most: 300 }]),
    { name: 'COPY of the same lines', values: [copy.seconds], unit: 's' },
    { name: 'COPY of the same lines: processor time of PostgreSQL', values: [copy.postgres], unit: 's' },
    { name: 'as fast as COPY', values: [(100 * copy.seconds) / seconds], unit: '%', least: 50 },
  ];
}
