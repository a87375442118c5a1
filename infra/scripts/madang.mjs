// pnpm madang …: the command line, compiled first if need be.
import { buildCommand } from './lib/build.mjs';
import { runAloud } from './lib/step.mjs';

await buildCommand().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
process.exit(
  await runAloud(process.execPath, ['apps/cli/dist/main.js', ...process.argv.slice(2)], {
    env: { MADANG_CALLED_FROM: process.env.INIT_CWD ?? process.cwd() },
  }),
);
