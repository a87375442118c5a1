// pnpm client: writes packages/client/src/schema.ts anew from the API's own description. No database is needed.
import { writeFileSync } from 'node:fs';
import { generate } from '../../packages/client/scripts/generate.mjs';
import { run, step } from './lib/step.mjs';

const file = 'packages/client/src/schema.ts';
await step('Building the API', () => run('tsc', ['-b', 'apps/api']), 'the lines above say where the code does not compile.');
const { emitOpenApi } = await import('@madang/api');
writeFileSync(file, await generate(await emitOpenApi()));
console.log(`Wrote ${file}.`);
