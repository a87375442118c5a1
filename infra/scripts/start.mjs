// pnpm start: from a fresh clone to a running city, and nothing left behind when it ends.
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { onAncestorGone } from './lib/ancestors.mjs';
import { buildApi, buildWeb } from './lib/build.mjs';
import { openDatabase } from './lib/database.mjs';
import { step } from './lib/step.mjs';

const port = Number(process.env.PORT ?? 4000);
const cleanUps = [];
let leaving = false;

async function leave(code = 0) {
  if (leaving) return;
  leaving = true;
  for (const cleanUp of cleanUps.toReversed()) await cleanUp().catch((error) => console.error(error.message));
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void leave());
onAncestorGone(() => void leave());

console.log('\nMadang: a city opens its budget\n');
await step(
  'Checking that everything is installed',
  () => import('@madang/embedded-postgres'),
  'run `npx --yes pnpm@12.21.0 install`, then start again.',
);
await step(
  `Checking that port ${port} is free`,
  () => portIsFree(port),
  `stop what uses it, or choose another: PORT=4100 npx --yes pnpm@12.21.0 start`,
);
await step('Building the API', buildApi, 'the code does not compile; the lines above say where.');
await step('Building the pages', buildWeb, 'the pages do not build; the lines above say where.');
const database = await step(
  process.env.DATABASE_URL ? 'Reaching your database' : 'Starting PostgreSQL',
  () => openDatabase(),
  'if it is your own server, check DATABASE_URL; else see .data/postgres/server.log.',
);
cleanUps.push(() => database.stop());

process.env.DATABASE_URL = database.url;
process.env.WEB_FOLDER ??= resolve('apps/web');
process.env.LOG_LEVEL ??= 'warn';
const { createApp, migrate, readConfig, seedDemo } = await import('@madang/api');
const config = readConfig(process.env);
await step(
  'Bringing the database up to date',
  () => migrate(config.databaseUrl),
  'the error above names the migration; nothing of it was kept.',
);
if (process.env.MADANG_DEMO !== 'no') {
  await step(
    'Loading the demo city',
    () => seedDemo(config, (line) => process.stdout.write(`\n    ${line} `)),
    'remove .data/ to begin anew, or start with MADANG_DEMO=no.',
  );
}
const app = await step('Opening the doors', () => open(config), 'the error above says why.');
cleanUps.push(() => app.close());

console.log(`
  Ready: ${config.publicUrl}

  Demo sign-ins (password: madang-demo)
    resident@demo.madang.example      proposes, supports, rates, votes
    staff@demo.madang.example         publishes budgets, answers
    facilitator@demo.madang.example   runs assemblies, looks at reports
    facilitator2@demo.madang.example  decides on objections
    committee@demo.madang.example     hears appeals
    ombudsperson@demo.madang.example  hears claims about rights, also in confidence
    admin@demo.madang.example         changes settings

  API ${config.publicUrl}/api/docs      Stop with Ctrl-C
`);

async function open(config) {
  const application = await createApp(config);
  await application.listen(config.port, config.host);
  return application;
}

function portIsFree(number) {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', () => fail(new Error(`Port ${number} is in use.`)));
    probe.listen(number, process.env.HOST ?? '127.0.0.1', () => probe.close(() => done()));
  });
}
