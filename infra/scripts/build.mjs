// pnpm build: everything that runs, compiled.
import { buildTypes, buildWeb } from './lib/build.mjs';
import { step } from './lib/step.mjs';

await step('Types, packages, API, command', buildTypes, 'the lines above say where the code does not compile.');
await step('Pages', buildWeb, 'the lines above say where the pages do not build.');
