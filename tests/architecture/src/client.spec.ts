import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emitOpenApi } from '@madang/api';
import { expect, it } from 'vitest';
import { house } from './cruise.js';

interface Generator {
  readonly generate: (document: object) => Promise<string>;
}

it('the typed client is as the API describes itself; `pnpm client` writes it anew', async () => {
  const { generate } = (await import(join(house, 'packages/client/scripts/generate.mjs'))) as Generator;
  const written = readFileSync(join(house, 'packages/client/src/schema.ts'), 'utf8');
  expect((await generate(await emitOpenApi())) === written, 'packages/client/src/schema.ts is out of date').toBe(true);
});
