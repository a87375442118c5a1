// Gathers the words of the sources into their catalogues.
//   pnpm texts                      every catalogue
//   pnpm texts shell                the frame around every page: app, api, format, and what of ui the first page stands on
//   pnpm texts ui                   the rest of ui, and charts
//   pnpm texts people               the feature `people` and its desk alone, so that several people can work side by side
//   pnpm texts people --fill FILE   also takes translations from a JSON file: { "ko": { "Sign in": "로그인" }, "es": … }
//   pnpm texts --check              writes nothing; fails where a catalogue is behind its sources or a translation is missing
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: given, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false }, fill: { type: 'string' } },
});
const filling = given.fill === undefined ? {} : JSON.parse(readFileSync(given.fill, 'utf8'));

process.chdir(root);
const config = getConfig({ cwd: root, configPath: `${root}lingui.config.ts` });
const all = await getCatalogs(config);
const chosen = all.filter(
  (catalogue) =>
    wanted.length === 0 ||
    wanted.some((name) => (name === 'shell' ? folderOf(catalogue) === 'locales' : folderOf(catalogue).split('/').includes(name))),
);
const faults = (await Promise.all(chosen.map((catalogue) => (given.check ? check(catalogue) : gather(catalogue))))).flat();
for (const fault of faults) process.stderr.write(`${fault}\n`);
if (given.check && faults.length > 0) process.exitCode = 1;

/** `locales` for the frame, `features/people/locales` for a feature. */
function folderOf(catalogue) {
  return relative(`${root}src`, catalogue.path).replace('/{locale}', '');
}

/** Writes what is new, drops what is no longer said, and lists what still needs words. */
async function gather(catalogue) {
  const found = await catalogue.make({ clean: true, overwrite: true, orderBy: config.orderBy });
  if (!found) throw new Error(`The sources of ${folderOf(catalogue)} could not be read`);
  for (const [locale, words] of Object.entries(filling)) await fill(catalogue, locale, found[locale], words);
  return missing(catalogue, found);
}

async function fill(catalogue, locale, entries, words) {
  for (const entry of Object.values(entries)) {
    const key = entry.context ? `${entry.context}|${entry.message}` : entry.message;
    if (words[key] !== undefined) entry.translation = words[key];
  }
  await catalogue.write(locale, entries);
}

async function check(catalogue) {
  const said = new Set(Object.keys((await catalogue.collect()) ?? {}));
  const written = await catalogue.readAll();
  const behind = config.locales.flatMap((locale) => {
    const known = new Set(Object.keys(written[locale] ?? {}));
    return [...said.symmetricDifference(known)].map(
      (id) =>
        `${folderOf(catalogue)}/${locale}.po: ${known.has(id) ? `no longer said: ${written[locale][id].message}` : `not gathered: ${id}`}. Run: pnpm texts`,
    );
  });
  return [...behind, ...missing(catalogue, written)];
}

/** One line for each text, with the languages that lack it. */
function missing(catalogue, byLocale) {
  const lacking = new Map();
  for (const locale of config.locales) {
    for (const { message, context, translation } of Object.values(byLocale[locale] ?? {})) {
      const key = context ? `${context}|${message}` : message;
      if (!translation) lacking.set(key, [...(lacking.get(key) ?? []), locale]);
    }
  }
  return [...lacking].map(([message, locales]) => `${folderOf(catalogue)}: ${locales.join(', ')} lack ${JSON.stringify(message)}`);
}
