// Weighs what a reader downloads, from the manifest of the last build: gzip -9, every static import counted, the heaviest language.
// Prints one line for each route; ends with 1 where a route weighs more than it may.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const client = fileURLToPath(new URL('../dist/client/', import.meta.url));
const manifest = JSON.parse(readFileSync(`${client}.vite/manifest.json`, 'utf8'));

/** In kB: what we aim at, and what fails. */
const budgets = {
  first: { aim: 110, limit: 112 },
  further: { aim: 25, limit: 30 },
  form: { aim: 35, limit: 40 },
  chart: { aim: 85, limit: 95 },
  desk: { aim: 230, limit: 260 },
  styles: { aim: 12, limit: 15 },
};

const entry = closure(['src/entry-client.tsx']);
const formKit = ['checks', 'fields'].flatMap(chunkNamed);
const reading = chunkNamed('reading');
const pages = Object.keys(manifest).filter((file) => file.endsWith('-page.tsx') && file.startsWith('src/features/'));
const faults = [];

const drawing = closure(['src/charts/drawing.tsx']).filter((file) => !entry.includes(file));
report('charts, when the first comes near', 'chart', weigh(drawing));
const form = formKit.filter((file) => !entry.includes(file));
report('the kit of forms, with the first form', 'form', weigh(form));

report('what pages are made of, with the second one', 'further', weigh(reading) + uiWords());

for (const page of pages.toSorted()) {
  const desk = page.includes('/desk/');
  const files = closure([page, ...tableOf(page), ...(desk ? ['src/app/desk-layout.tsx'] : [])]);
  const words = heaviestWords(page);
  const own = files.filter((file) => !entry.includes(file) && !form.includes(file) && !reading.includes(file));
  const name = page.replace('src/features/', '');
  if (desk) report(name, 'desk', weigh([...new Set([...entry, ...files])]) + words);
  else if (name === 'home/home-page.tsx') report(name, 'first', weigh([...new Set([...entry, ...files])]) + words);
  else report(name, 'further', weigh(own) + words - shellWords() - uiWords());
  report(`${name}, styles`, 'styles', weighStyles([...new Set([...entry, ...files])]));
}
for (const fault of faults) process.stderr.write(`${fault}\n`);
if (faults.length > 0) process.exitCode = 1;

function closure(files, found = []) {
  for (const file of files) {
    if (!manifest[file] || found.includes(file)) continue;
    found.push(file);
    closure(manifest[file].imports ?? [], found);
  }
  return found;
}

/** The table in which the page was found is fetched before it; the first page has a piece of another feature. */
function tableOf(page) {
  if (page === 'src/features/home/home-page.tsx')
    return ['src/features/home/home.routes.ts', 'src/features/cycles/current-cycles.routes.ts', 'src/features/cycles/current-cycles.tsx'];
  const [, folder, feature, desk] = /^(src\/features\/([^/]+)\/)(desk\/)?/.exec(page);
  const own = `${folder}desk/${feature}-desk.routes.ts`;
  return [desk && manifest[own] ? own : `${folder}${feature}.routes.ts`];
}

/** A chunk of several files stands in the manifest under its name with an underscore before it. */
function chunkNamed(name) {
  return Object.keys(manifest).filter((file) => file.startsWith(`_${name}-`) && file.endsWith('.js'));
}

function heaviestWords(page) {
  const folders = [/^src\/features\/[^/]+\//.exec(page)?.[0], /^src\/features\/[^/]+\/[^/]+\//.exec(page)?.[0]].filter(Boolean);
  folders.push(page === 'src/features/home/home-page.tsx' ? 'src/features/cycles/' : 'src/ui/');
  return (
    shellWords() +
    Math.max(
      ...['en', 'ko', 'es', 'ar'].map((language) =>
        weigh(folders.map((folder) => `${folder}locales/${language}.po`).filter((file) => manifest[file])),
      ),
    )
  );
}

function shellWords() {
  return Math.max(...['en', 'ko', 'es', 'ar'].map((language) => weigh([`src/locales/${language}.po`])));
}

function uiWords() {
  return Math.max(...['en', 'ko', 'es', 'ar'].map((language) => weigh([`src/ui/locales/${language}.po`])));
}

function weigh(files) {
  return files.reduce((sum, file) => sum + packed(manifest[file].file), 0);
}

function weighStyles(files) {
  return [...new Set(files.flatMap((file) => manifest[file].css ?? []))].reduce((sum, file) => sum + packed(file), 0);
}

function packed(file) {
  return gzipSync(readFileSync(client + file), { level: 9 }).length / 1000;
}

function report(name, kind, weight) {
  const { aim, limit } = budgets[kind];
  const verdict = weight > limit ? 'too heavy' : weight > aim ? 'above the aim' : 'ok';
  process.stdout.write(`${weight.toFixed(1).padStart(7)} kB of ${String(aim).padStart(3)}  ${verdict.padEnd(13)} ${name}\n`);
  if (weight > limit) faults.push(`${name} weighs ${weight.toFixed(1)} kB and may weigh ${limit} kB`);
}
