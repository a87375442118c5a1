// pnpm dev: everything reloads. Vite serves the pages and hands /api on; pages are rendered in the browser here.
import { spawn } from 'node:child_process';
import { onAncestorGone } from './lib/ancestors.mjs';
import { buildApi } from './lib/build.mjs';
import { openDatabase } from './lib/database.mjs';
import { step } from './lib/step.mjs';

const children = [];
let database;
let leaving = false;
async function leave(code = 0) {
  if (leaving) return;
  leaving = true;
  await Promise.all(children.map((child) => end(child)));
  await database?.stop();
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void leave());
onAncestorGone(() => void leave());

await step('Building', buildApi, 'the lines above say where the code does not compile.');
database = await step('Starting PostgreSQL', () => openDatabase(), 'see .data/postgres/server.log.');
const port = process.env.PORT ?? '4000';
const env = { ...process.env, DATABASE_URL: database.url, PORT: port, PUBLIC_URL: `http://localhost:${process.env.WEB_PORT ?? 5173}` };
const { migrate, readConfig, seedDemo } = await import('@madang/api');
await step('Bringing the database up to date', () => migrate(database.url));
await step('Loading the demo city', () => seedDemo(readConfig(env), () => undefined));

start('tsc', ['-b', 'apps/api', '--watch', '--preserveWatchOutput']);
start(process.execPath, ['--watch-path=apps/api/dist', '--watch-path=packages', '--watch-preserve-output', 'apps/api/dist/main.js']);
start(process.execPath, ['node_modules/vite/bin/vite.js', '--port', process.env.WEB_PORT ?? '5173', '--strictPort'], 'apps/web');
console.log(`\n  Pages: http://localhost:${process.env.WEB_PORT ?? 5173}    API: http://localhost:${port}/api/docs\n`);

function start(command, args, cwd) {
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env, cwd });
  child.once('exit', (code) => void leave(code ?? 1));
  children.push(child);
}

async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return undefined;
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });
}
