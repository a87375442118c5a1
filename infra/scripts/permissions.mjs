// pnpm permissions: writes the table in docs/permissions.md anew from the routes of the API.
import { readFileSync, writeFileSync } from 'node:fs';
import { run, step } from './lib/step.mjs';

const file = 'docs/permissions.md';
await step('Building the API', () => run('tsc', ['-b', 'apps/api']), 'the lines above say where the code does not compile.');
const { permissionTable, readRoutes } = await import('@madang/api');
const text = readFileSync(file, 'utf8');
const table = permissionTable(await readRoutes());
writeFileSync(file, `${text.slice(0, text.indexOf('\n| route'))}\n${table}\n`);
await run('oxfmt', [file]);
console.log(`Wrote ${file}. Read the difference before you commit it: every line is a door.`);
