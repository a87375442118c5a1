// pnpm bench [area]: figures against their bars. Ratios within one run wherever they can be; the machine's load stands above.
import { readdirSync } from 'node:fs';
import { loadavg, cpus } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildTypes, buildWeb } from './lib/build.mjs';
import { step } from './lib/step.mjs';

const folder = 'infra/bench';
const areas = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.mjs'))
  .map((name) => name.slice(0, -'.bench.mjs'.length));
const wanted = process.argv[2];
if (wanted && !areas.includes(wanted)) {
  console.error(`There is no bench "${wanted}". There are: ${areas.join(', ')}.`);
  process.exit(2);
}
await step('Building', async () => {
  await buildTypes();
  await buildWeb();
});

let short = 0;
for (const area of wanted ? [wanted] : areas) {
  console.log(
    `\n${area}   load ${loadavg()
      .map((one) => one.toFixed(2))
      .join(' ')} on ${cpus().length} cores`,
  );
  const { bench } = await import(pathToFileURL(resolve(folder, `${area}.bench.mjs`)).href);
  for (const figure of await bench()) short += report(figure) ? 0 : 1;
}
process.exit(short === 0 ? 0 : 1);

/** `values` of several runs, or one that cannot vary. The bar is `{ most }` or `{ least }`; a figure without one is told, not judged. */
function report({ name, values, unit, most, least }) {
  const sorted = values.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  const range = sorted.length > 1 ? ` (${show(sorted[0])}–${show(sorted.at(-1))}, ${sorted.length} runs)` : '';
  const good = (most === undefined || median <= most) && (least === undefined || median >= least);
  const bar = most !== undefined ? `bar: ≤ ${show(most)}` : least !== undefined ? `bar: ≥ ${show(least)}` : 'no bar';
  console.log(`${name.padEnd(52)} ${show(median).padStart(10)} ${unit}${range}  ${bar}  ${good ? 'ok' : 'short'}`);
  return good;
}

function show(value) {
  return Number.isInteger(value) ? String(value) : value.toFixed(Math.abs(value) < 10 ? 2 : 1);
}
