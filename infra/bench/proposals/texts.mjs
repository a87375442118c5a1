// Texts to measure with: those of real processes where they lie beside the checkout, and made-up ones of the same words.
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { chanceOf } from '@madang/fixtures';

const ofTheCli = createRequire(resolve('apps/cli/package.json'));
const folder = process.env.MADANG_PROPOSALS ?? resolve('../shared/data/proposals');

/** Łódź 2026 and Decide Madrid, or a few dozen of our own, and which of the two they are. */
export async function realTexts() {
  if (!existsSync(`${folder}/lodz`)) return { texts: ownTexts(), real: false };
  const { openTable } = await import(ofTheCli.resolve('@madang/spreadsheets'));
  const { rowsOneByOne } = await import(ofTheCli.resolve('@madang/tables'));
  const texts = [];
  const table = (await openTable(() => createReadStream(`${folder}/lodz/lodz_projects_2026.csv`))).value;
  for await (const [, title, , , , , text] of rowsOneByOne(table, table.dialects[0])) texts.push({ language: 'pl', title, text });
  texts.shift();
  for (const name of readdirSync(`${folder}/madrid_decide`).filter((one) => one.endsWith('.jsonl'))) {
    const parts = {};
    for (const line of readFileSync(`${folder}/madrid_decide/${name}`, 'utf8').split('\n').filter(Boolean)) {
      const { info, text } = JSON.parse(line);
      if (info) parts[info] = text;
    }
    texts.push({ language: 'es', title: parts.title, text: [parts.summary, parts.text].filter(Boolean).join(' ') });
  }
  return { texts, real: true };
}

/** So many more of the words of `texts`, each as often as there, put together by chance. */
export function* madeUpTexts(texts, count, seed = 7) {
  const chance = chanceOf(seed);
  const languages = Map.groupBy(texts, ({ language }) => language);
  const bags = [...languages].map(([language, some]) => ({
    language,
    share: some.length / texts.length,
    words: some.flatMap(({ title, text }) => `${title} ${text}`.split(/\s+/)),
  }));
  for (let at = 0; at < count; at += 1) {
    const bag = chance() < 0.6 ? bags[0] : bags[at % bags.length];
    const word = () => bag.words[Math.floor(chance() * bag.words.length)];
    const many = (least, most) => Array.from({ length: least + Math.floor(chance() * (most - least)) }, word).join(' ');
    yield { language: bag.language, title: many(4, 9), text: many(30, 90) };
  }
}

const subjects = [
  'bench in the park',
  'crossing before the school',
  'library on Sundays',
  'ramp at the station',
  'trees along the road',
  'lamps in the lane',
  'tap of clean water',
  'bus at night',
];
const places = ['Mill Street', 'Old Harbour', 'Station Square', 'North Hill', 'Willow Park', 'Market Lane'];

function ownTexts() {
  return subjects.flatMap((subject, one) =>
    places.map((place, other) => ({
      language: 'en',
      title: `A ${subject} for ${place}`,
      text: `People of ${place} have asked for a ${subject} since ${1990 + one * 6 + other}. Children and older neighbours need it most; ${place} has none today.`,
    })),
  );
}
