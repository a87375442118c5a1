// pnpm migration NAME: writes the migration that brings the database from the migrations so far to the entities as they stand.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@madang/embedded-postgres';

const name = process.argv[2];
if (!/^[a-z][a-z0-9-]+$/.test(name ?? '')) {
  console.error('Name the migration in kebab-case, as what it does: pnpm migration create-proposal');
  process.exit(2);
}
execFileSync('tsc', ['-b', 'apps/api'], { stdio: 'inherit' });
const { createDataSource, entities, migrate, migrations } = await import('@madang/api');

const folder = mkdtempSync(join(tmpdir(), 'madang-migration-'));
const postgres = await startPostgres({ folder, database: 'migration', durable: false });
try {
  await migrate(postgres.url);
  const db = await createDataSource({ url: postgres.url, entities, migrations }).initialize();
  const { upQueries, downQueries } = await db.driver.createSchemaBuilder().log();
  await db.destroy();
  if (upQueries.length === 0) console.log('Entities and migrations agree: nothing to write.');
  else write(upQueries, downQueries.toReversed());
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

function write(up, down) {
  const stamp = Date.now();
  const className = `${name.replace(/(^|-)([a-z0-9])/g, (_, _dash, letter) => letter.toUpperCase())}${stamp}`;
  const statements = (queries) => queries.map(({ query }) => `    await runner.query(\`${query.replaceAll('`', '\\`')}\`);`).join('\n');
  const file = `apps/api/src/migrations/${stamp}-${name}.ts`;
  writeFileSync(
    file,
    `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${className} implements MigrationInterface {
  name = '${className}';

  async up(runner: QueryRunner): Promise<void> {
${statements(up)}
  }

  async down(runner: QueryRunner): Promise<void> {
${statements(down)}
  }
}
`,
  );
  const index = 'apps/api/src/migrations/index.ts';
  const text = readFileSync(index, 'utf8');
  const imported = `import { ${className} } from './${stamp}-${name}.js';\n`;
  writeFileSync(
    index,
    imported +
      text.replace(
        /export const migrations = \[([\s\S]*?)\];/,
        (_, list) => `export const migrations = [${list.trim() ? `${list.trim().replace(/,$/, '')}, ` : ''}${className}];`,
      ),
  );
  console.log(`Wrote ${file}. Read it before you commit it.`);
}
