// Reading a large budget over HTTP: every way down, the search, and the whole API beside the same statements without it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { createApp, migrate, readConfig, rollUp } from '@madang/api';
import { startPostgres } from '@madang/embedded-postgres';
import { p95, tell } from './explore/asking.mjs';
import { bareServer, pg, statementsOf } from './explore/bare-server.mjs';
import { generateCity } from './explore/generated-city.mjs';

const years = [
  { year: 2024, lines: 100_000, names: 30_000 },
  { year: 2025, lines: 200_000, names: 500 },
  { year: 2026, lines: 500_000, names: 500 },
];
const base = '/api/v1/cities/bench';
const latest = `${base}/budget-versions/latest`;
const asked = 24;
const slowest = 100;
const slowestSearch = 50;

export async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'madang-bench-'));
  const postgres = await startPostgres({ folder: join(folder, 'postgres'), database: 'bench', durable: false });
  const visitors = new Worker(new URL('explore/visitors.mjs', import.meta.url));
  try {
    await migrate(postgres.url);
    await fill(postgres.url);
    const config = readConfig({ DATABASE_URL: postgres.url, MADANG_DATA: folder, LOG_LEVEL: 'silent', MADANG_ROLE: 'web' });
    const app = await createApp(config);
    await app.listen(0, '127.0.0.1');
    try {
      return await measure(app, config, visitors);
    } finally {
      await app.close();
    }
  } finally {
    await visitors.terminate();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(url) {
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  try {
    const { cityId, versions } = await generateCity(db, 'bench', years);
    await db.query('vacuum analyze');
    // The application's own step at publication; one connection is as good to it as a pool.
    const tx = { query: async (text, values) => (await db.query(text, values)).rows };
    for (const { versionId, year, lines } of versions) {
      const from = performance.now();
      await db.query('begin');
      await rollUp(tx, { cityId, versionId });
      await db.query('commit');
      console.log(`${year}: ${lines.toLocaleString('en')} lines, added up in ${((performance.now() - from) / 1000).toFixed(1)} s`);
    }
  } finally {
    await db.end();
  }
}

async function measure(app, config, visitors) {
  const url = config.databaseUrl;
  const { port } = app.getHttpServer().address();
  const figures = [];
  for (const [name, paths, most] of questions()) {
    await tell(visitors, { port, paths: paths.slice(0, 2) });
    const times = await tell(visitors, { port, paths });
    figures.push({ name: `${String(name)}: p95`, values: [p95(times)], unit: 'ms', most });
  }
  const firstVisit = await statementsOfFirstVisits(config);
  return [...figures, ...(await besideBare({ app, url, visitors, port, firstVisit }))];
}

/** Each way down with as many different places as there are, asked one after the other. */
function questions() {
  const many = (path) => Array.from({ length: asked }, (_, at) => path(at));
  const department = (at) => `001-${String((at % 120) + 1).padStart(3, '0')}`;
  const programme = (at) => `${((at * 37) % 9) + 1}${String((at * 37) % 400).padStart(4, '0')}`;
  const policy = (at) => `${(at % 9) + 1}0`;
  const district = (at) => String((at % 21) + 1).padStart(2, '0');
  const groups = (query) => many((at) => `${latest}/groups?${query(at)}`);
  const lines = (query) => many((at) => `${latest}/lines?${query(at)}`);
  const search = (year, words) => many((at) => `${base}/budget-versions/${year}/search?q=${encodeURIComponent(words[at % words.length])}`);
  return [
    ['by department', groups(() => 'by=department'), slowest],
    ['by programme', groups(() => 'by=programme'), slowest],
    ['by chapter', groups(() => 'by=chapter'), slowest],
    ['by function: policy', groups(() => 'by=policy'), slowest],
    ['by district', groups(() => 'by=district'), slowest],
    ['by economic code', groups(() => 'by=economic'), slowest],
    ['by right', many(() => `${base}/rights`), slowest],
    ['one right, its years and lines', many((at) => `${base}/rights/${['ED', 'HE', 'HO', 'WK'][at % 4]}`), slowest],
    ['policy → programmes', groups((at) => `by=programme&within=policy:${policy(at)}`), slowest],
    ['department → programmes', groups((at) => `by=programme&within=department:${department(at)}`), slowest],
    ['district → programmes', groups((at) => `by=programme&within=district:${district(at)}`), slowest],
    ['chapter → programmes', groups((at) => `by=programme&within=chapter:${(at % 9) + 1}`), slowest],
    ['chapter → economic codes', groups((at) => `by=economic&within=chapter:${(at % 9) + 1}`), slowest],
    ['policy → departments by what was spent', groups((at) => `by=department&phase=executed&within=policy:${policy(at)}`), slowest],
    [
      'policy → programme → departments',
      groups((at) => `by=department&within=policy:${programme(at).slice(0, 2)},programme:${programme(at)}`),
      slowest,
    ],
    ['programme → economic codes', groups((at) => `by=economic&within=programme:${programme(at)}`), slowest],
    ['all lines, largest first', lines(() => 'limit=50'), slowest],
    ['all lines, by what was spent', lines(() => 'limit=50&phase=executed'), slowest],
    ['lines of a programme', lines((at) => `within=programme:${programme(at)}`), slowest],
    ['lines of a department', lines((at) => `within=department:${department(at)}`), slowest],
    ['lines of a policy', lines((at) => `within=policy:${policy(at)}`), slowest],
    ['lines of a chapter by what may be spent', lines((at) => `phase=final&within=chapter:${(at % 9) + 1}`), slowest],
    ['lines of a district', lines((at) => `within=district:${district(at)}`), slowest],
    ['lines of a district and a chapter', lines((at) => `within=district:${district(at)},chapter:${(at % 9) + 1}`), slowest],
    ['one line with its years', many((at) => `${base}/budget-lines/E-001-${department(at).slice(4)}-${programmeOf(at)}-100000`), slowest],
    ['years side by side', many((at) => `${base}/budget-years?by=${['policy', 'department', 'chapter', 'programme'][at % 4]}`), slowest],
    [
      'years side by side within a department',
      many((at) => `${base}/budget-years?by=programme&within=department:${department(at)}`),
      slowest,
    ],
    ...Object.entries(searches).flatMap(([kind, words]) => [
      [`search in 100,000 lines: ${kind}`, search(2024, words), slowestSearch],
      [`search in 500,000 lines: ${kind}`, search(2026, words)],
    ]),
  ];
}

const searches = {
  words: ['biblioteca', 'educación pública', '도서관', 'مكتبة', '図書館', 'parques deporte'],
  'two signs': ['도로', '公園', '防災', 'عام'],
  misspelt: ['bibliotcea', 'vivenda', 'educasion', '주거복자', 'لمكتبة', 'transprote'],
  code: ['30002', '12907', 'E-001-007'],
};

/** The programme that the first line of a department has; see the generator. */
function programmeOf(at) {
  const place = ((at % 120) * 37) % 400;
  return `${(place % 9) + 1}${String(place).padStart(4, '0')}`;
}

const together = 16;
const moment = 3000;
const rounds = 3;

const kinds = {
  'top of the budget': [`${latest}/groups?by=policy`],
  'down to programmes': Array.from({ length: 9 }, (_, at) => `${latest}/groups?by=programme&within=policy:${at + 1}0`),
  lines: Array.from({ length: 9 }, (_, at) => `${latest}/lines?within=programme:${programmeOf(at)}`),
  'one line': Array.from(
    { length: 9 },
    (_, at) => `${base}/budget-lines/E-001-${String(at + 1).padStart(3, '0')}-${programmeOf(at)}-100000`,
  ),
};

/** What the API asks its database where it remembers nothing yet. */
async function statementsOfFirstVisits(config) {
  const app = await createApp(config);
  await app.init();
  const lists = new Map();
  for (const path of Object.values(kinds).flat()) lists.set(path, await statementsOf(() => app.inject(path)));
  await app.close();
  return lists;
}

/** In one run, turn by turn: the API, and Fastify with pg asking what the API asks for a first visitor; then only what it asks again. */
async function besideBare({ app, url, visitors, port, firstVisit }) {
  const figures = [];
  for (const [name, paths] of Object.entries(kinds)) {
    const again = [];
    for (const path of paths) again.push(await statementsOf(() => app.inject(path)));
    const first = await ratiosBeside(
      paths.map((path) => firstVisit.get(path)),
      { url, visitors, port, paths },
    );
    const same = await ratiosBeside(again, { url, visitors, port, paths });
    figures.push({ name: `${name}: answers in a second`, values: [first.perSecond], unit: '/s' });
    figures.push({ name: `${name}: beside bare pg and Fastify`, values: first.ratios, unit: '%', least: 60 });
    figures.push({ name: `${name}: beside them asking as little as we`, values: same.ratios, unit: '%' });
  }
  return figures;
}

async function ratiosBeside(lists, { url, visitors, port, paths }) {
  const bare = await bareServer(url, lists);
  const ratios = [];
  let perSecond = 0;
  for (let round = 0; round < rounds; round += 1) {
    const ours = await tell(visitors, { port, paths, together, milliseconds: moment });
    const theirs = await tell(visitors, { port: bare.port, paths: lists.map((_, at) => `/${at}`), together, milliseconds: moment });
    ratios.push((100 * ours) / theirs);
    perSecond = Math.max(perSecond, ours);
  }
  await bare.close();
  return { ratios, perSecond };
}
