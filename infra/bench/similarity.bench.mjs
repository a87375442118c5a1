// Is a text that says the same found first? Paraphrases of real proposals, looked for among 100,000.
import { randomUUID } from 'node:crypto';
import { paraphrase } from '@madang/fixtures';
import { writeProposals } from './proposals/generated-city.mjs';
import { p95 } from './explore/asking.mjs';
import { base, withCity } from './proposals/server.mjs';
import { madeUpTexts, realTexts } from './proposals/texts.mjs';

const inAll = Number(process.env.MADANG_BENCH_PROPOSALS ?? 100_000);
const tried = 150;
/** Good is: nine of ten who type the same from memory see it first, and seven of ten who tell it in their own words. */
const good = { light: 0.9, heavy: 0.7 };
const slowest = 100;

export function bench() {
  return withCity({ fill, measure });
}

async function fill({ db, ...city }) {
  const { texts, real } = await realTexts();
  console.log(
    `${texts.length} ${real ? 'real proposals of Łódź and Madrid' : 'texts of our own (real ones are not there)'} among ${inAll.toLocaleString('en')}`,
  );
  const own = texts.map((text) => ({ id: randomUUID(), state: 'published', ...text }));
  const said = { light: [], heavy: [] };
  for (const how of ['light', 'heavy'])
    for (let at = 0; at < tried; at += 1) {
      const original = own[Math.floor((at * own.length) / tried)];
      said[how].push({
        id: randomUUID(),
        state: 'draft',
        original: original.id,
        language: original.language,
        ...paraphrase(original, how, at + 1),
      });
    }
  await writeProposals(db, city, [...own, ...said.light, ...said.heavy, ...madeUpTexts(texts, inAll - own.length)]);
  await db.query('vacuum analyze proposal');
  return { said };
}

async function measure({ app, ask, cookie, filled }) {
  const figures = [];
  const all = Object.values(filled.said).flat();
  await ask(
    all.slice(0, 5).map(({ id }) => `${base}/proposals/${id}/similar`),
    cookie,
  );
  const times = await ask(
    all.map(({ id }) => `${base}/proposals/${id}/similar`),
    cookie,
  );
  for (const [how, said] of Object.entries(filled.said)) {
    let first = 0;
    let shown = 0;
    for (const { id, original } of said) {
      const { items } = (await app.inject({ url: `${base}/proposals/${id}/similar`, headers: { cookie } })).json();
      if (items[0]?.id === original) first += 1;
      if (items.some((one) => one.id === original)) shown += 1;
      if (process.env.MADANG_BENCH_TELL && items[0]?.id !== original)
        console.log(how, JSON.stringify(said.find((one) => one.id === id)), '→', items[0]?.title);
    }
    figures.push({ name: `${how} paraphrase: the original stands first`, values: [first / said.length], unit: 'of 1', least: good[how] });
    figures.push({ name: `${how} paraphrase: it is among those shown`, values: [shown / said.length], unit: 'of 1' });
  }
  figures.push({ name: 'similar proposals: p95', values: [p95(times)], unit: 'ms', most: slowest });
  figures.push({ name: 'similar proposals: slowest', values: [Math.max(...times)], unit: 'ms' });
  return figures;
}
