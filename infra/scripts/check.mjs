// pnpm check: what can be said about the code without running it. One line a step; the first that fails says what to do.
// With --no-build the types are not checked again, for who has just built.
import { buildTypes } from './lib/build.mjs';
import { run, step } from './lib/step.mjs';

if (!process.argv.includes('--no-build')) await step('Types', buildTypes, 'the lines above say where the code does not compile.');
await step(
  'Lint',
  () => run('oxlint', ['--type-aware', '--deny-warnings']),
  'each finding names its rule; .oxlintrc.json says why it stands there. `oxlint --type-aware --fix` mends some.',
);
await step(
  'Styles',
  () => run('stylelint', ['apps/web/src/**/*.css']),
  'take logical properties, and colours by their role from apps/web/src/ui/tokens.css.',
);
await step('Format', () => run('oxfmt', ['--check']), 'run `pnpm format`.');
await step(
  'Arrows',
  () => run('vitest', ['run', '--project', 'architecture', 'tests/architecture/src/arrows.spec.ts']),
  'the sentence beside each import says why it may not be; .dependency-cruiser.cjs holds them all.',
);
