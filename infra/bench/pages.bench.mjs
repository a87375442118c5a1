// What a reader downloads with a page, as its HTML asks for it: scripts, styles, the HTML itself; and what rendering costs beside its API reads.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createApp, migrate, readConfig, seedDemo } from '@madang/api';
import { startPostgres } from '@madang/embedded-postgres';

const runs = 9;
const webFolder = resolve('apps/web');

export async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'madang-bench-'));
  const postgres = await startPostgres({ folder: join(folder, 'postgres'), database: 'bench', durable: false });
  const environment = { DATABASE_URL: postgres.url, MADANG_DATA: folder, LOG_LEVEL: 'silent', WEB_FOLDER: webFolder, MADANG_ROLE: 'web' };
  const config = readConfig(environment);
  await migrate(postgres.url);
  await seedDemo(config, () => undefined);
  const app = await createApp(config);
  await app.init();
  try {
    return [...(await weights(app)), await rendering(app)];
  } finally {
    await app.close();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function weights(app) {
  const proposals = (await app.inject('/api/v1/cities/madrid/proposals?limit=1')).json().items;
  const cycles = (await app.inject('/api/v1/cities/madrid/cycles')).json().items;
  const finished = cycles.find(({ phase }) => phase === 'delivery') ?? cycles.at(-1);
  const pages = {
    home: '',
    budget: '/budget',
    proposals: '/proposals',
    proposal: `/proposals/${proposals[0].reference}`,
    results: `/elections/${finished.slug}/results`,
    answers: '/responses',
    assemblies: '/assemblies',
  };
  const figures = [];
  for (const [name, path] of Object.entries(pages)) figures.push(...(await weighPage(app, name, path)));
  return figures;
}

async function weighPage(app, name, path) {
  const page = await app.inject(`/madrid/es${path}`);
  if (page.statusCode !== 200) throw new Error(`/madrid/es${path} answered ${page.statusCode}`);
  const scripts = named(page.body, /<(?:script|link)[^>]*(?:src|href)="(\/assets\/[^"]+\.js)"/g);
  const styles = named(page.body, /<link[^>]*href="(\/assets\/[^"]+\.css)"/g);
  const first = name === 'home';
  return [
    { name: `${name}: JavaScript, gzip`, values: [weigh(scripts)], unit: 'kB', ...(first && { most: 110 }) },
    { name: `${name}: CSS, gzip`, values: [weigh(styles)], unit: 'kB', most: 12 },
    { name: `${name}: HTML, gzip`, values: [gzipped(page.rawPayload)], unit: 'kB', most: 25 },
  ];
}

function named(html, pattern) {
  return [...new Set(Array.from(html.matchAll(pattern), ([, file]) => file))];
}

function weigh(files) {
  return files.reduce((sum, file) => sum + gzipped(readFileSync(join(webFolder, 'dist/client', file))), 0);
}

function gzipped(bytes) {
  return gzipSync(bytes, { level: 9 }).length / 1000;
}

/** Interleaved in one run: a list rendered as a page, and the reads of the API that it rests on. */
async function rendering(app) {
  const time = async (path) => {
    const from = performance.now();
    await app.inject(path);
    return performance.now() - from;
  };
  const reads = ['/api/v1/cities/madrid', '/api/v1/cities/madrid/proposals', '/api/v1/cities/madrid/session'];
  const values = [];
  for (let run = 0; run < runs + 2; run += 1) {
    let asked = 0;
    for (const path of reads) asked += await time(path);
    values.push((await time('/madrid/es/proposals')) / asked);
  }
  return { name: 'list of proposals: page / its API reads', values: values.slice(2), unit: '×' };
}
