// 100,000 proposals with 2,000,000 supports and 1,000,000 ratings: lists, searches, likeness, a proposal's page, and one rating more.
import { manyTexts, writeBudget, writeProposals, writeTheRest } from './proposals/generated-city.mjs';
import { p95 } from './explore/asking.mjs';
import { base, withCity } from './proposals/server.mjs';

const part = Number(process.env.MADANG_BENCH_PART ?? 1);
const sizes = { proposals: 100_000 * part, supports: 2_000_000 * part, ratings: 1_000_000 * part };
const slowest = 100;
const asked = 30;

export function bench() {
  return withCity({ fill, measure });
}

async function fill({ db, ...city }) {
  const from = performance.now();
  const versionId = await writeBudget(db, city);
  await writeProposals(db, { ...city, versionId }, manyTexts(sizes.proposals));
  await writeTheRest(db, city, sizes);
  const { rows } = await db.query(
    `select (select count(*) from proposal) as proposals, (select count(*) from support) as supports, (select count(*) from rating) as ratings`,
  );
  console.log(
    Object.entries(rows[0])
      .map(([what, count]) => `${Number(count).toLocaleString('en')} ${what}`)
      .join(', ') + ` in ${((performance.now() - from) / 1000).toFixed(0)} s`,
  );
  const some = await db.query(
    `(select number from proposal where number <= 20 order by number) union all (select number from proposal where number % 9973 = 7 order by number)`,
  );
  return { references: some.rows.map(({ number }) => `2026-${number}`) };
}

async function measure({ app, db, ask, cookie, filled, cityId }) {
  const figures = [];
  const time = async (name, paths, as = cookie) => {
    await ask(paths.slice(0, 3), as);
    figures.push({ name: `${name}: p95`, values: [p95(await ask(paths, as))], unit: 'ms', most: slowest });
  };
  const many = (path) => Array.from({ length: asked }, (_, at) => path(at));
  const list = (query) => many((at) => `${base}/proposals?${query(at)}`);
  const district = (at) => String((at % 21) + 1).padStart(2, '0');
  const states = ['published', 'accepted', 'rejected', 'in_progress', 'withdrawn'];
  await time(
    'list: newest first',
    list(() => ''),
  );
  await time(
    'list: most money first',
    list(() => 'order=most_money'),
  );
  await time(
    'list: shuffled, a seed each',
    list((at) => `order=shuffled&seed=day-${at}`),
  );
  await time(
    'list: of a district',
    list((at) => `district=${district(at)}`),
  );
  await time(
    'list: of a state',
    list((at) => `state=${states[at % states.length]}`),
  );
  await time(
    'list: of a stage',
    list((at) => `stage=${['open', 'answered', 'delivering', 'over'][at % 4]}`),
  );
  await time(
    'list: of a state and a district, shuffled',
    list((at) => `state=${states[at % 5]}&district=${district(at)}&order=shuffled&seed=${at}`),
  );
  await time(
    'list: about a budget line',
    list((at) => `line=E-${at * 31 + 1}`),
  );
  await time(
    'list: what takes from a line, shuffled',
    list((at) => `line=E-${at * 31 + 1}&side=takes&order=shuffled&seed=${at}`),
  );
  await time('list: the tenth page, newest first', await pages(app, `${base}/proposals?`, 10));
  await time('list: the tenth page, shuffled', await pages(app, `${base}/proposals?order=shuffled&seed=day&`, 10));
  for (const [language, words] of Object.entries(searches))
    await time(
      `search: ${language}`,
      list((at) => `q=${encodeURIComponent(words[at % words.length])}`),
    );
  await time(
    'search: two words, shuffled',
    list((at) => `q=${encodeURIComponent(['library park', 'school 12', '버스 도서관', 'مكتبة سوق'][at % 4])}&order=shuffled&seed=${at}`),
  );
  await time(
    'search: nothing like it',
    list((at) => `q=zzz${at}qqq`),
  );
  const of = (rest) => filled.references.map((reference) => `${base}/proposals/${reference}${rest}`);
  // What others said is open to readers, and to residents once they have said something themselves.
  for (const rest of pageOfProposal) await time(`proposal page: ${rest || '/'}`, of(rest), rest === '/ratings' ? '' : cookie);
  await time(
    'ratings of the most rated proposals',
    Array.from({ length: 10 }, (_, at) => `${base}/proposals/2026-${at + 1}/ratings`).flatMap((one) => [one, one, one]),
    '',
  );
  return [...figures, ...(await oneRatingMore({ app, db, cityId }))];
}

const pageOfProposal = [
  '',
  '/checks',
  '/rebasings',
  '/timeline',
  '/similar',
  '/amendments',
  '/arguments?side=for&limit=3',
  '/arguments?side=against&limit=3',
  '/response',
  '/ratings',
];

const searches = {
  English: ['library', 'school crossing', 'trees shade', 'lift at the clinic', 'cycle'],
  Korean: ['도서관', '버스 야간', '놀이터 그늘', '나무', '책'],
  Spanish: ['biblioteca', 'calle', 'perros parque', 'impuesto', 'bicicletas carril'],
  Arabic: ['مكتبة', 'حافلة ليل', 'أشجار', 'سوق', 'ظل ملعب'],
  Polish: ['zieleń', 'chodnik', 'plac zabaw', 'szkoły', 'drzew krzewów'],
};

async function pages(app, path, count) {
  const paths = [];
  let cursor = '';
  for (let at = 0; at < count; at += 1) {
    const url = `${path}${cursor && `cursor=${encodeURIComponent(cursor)}`}`;
    paths.push(url);
    cursor = (await app.inject(url)).json().nextCursor;
  }
  return Array.from({ length: asked }, () => paths.at(-1));
}

/** The same act beside few ratings and beside very many: the cost must not follow the number. */
async function oneRatingMore({ app, db, cityId }) {
  await db.query(`update proposal set state = 'published' where city_id = $1 and number in (1, 90000 * $2::float8)`, [cityId, part]);
  await db.query(
    `insert into login_session (city_id, token_hash, person_id, started_at, seen_at)
     select $1, encode(sha256(('token' || n)::bytea), 'hex'), md5('person' || n)::uuid, now(), now() from generate_series(0, 199) n on conflict do nothing`,
    [cityId],
  );
  const counted = await db.query(
    `select p.number, count(*)::int as ratings from rating r join proposal p on p.city_id = r.city_id and p.id = r.proposal_id where p.number in (1, 90000 * $1::float8) group by p.number order by 1`,
    [part],
  );
  const times = new Map(counted.rows.map(({ number }) => [number, []]));
  // Turn by turn: one after the other, the first would be measured on a cold machine and the second on a warm one.
  for (let at = 0; at < 80; at += 1)
    for (const { number } of at % 2 === 0 ? counted.rows : counted.rows.toReversed()) {
      const from = performance.now();
      const answer = await app.inject({
        method: 'PUT',
        url: `${base}/proposals/2026-${number}/ratings`,
        headers: { cookie: `madang=token${at + (number === 1 ? 0 : 100)}` },
        payload: { ratings: [{ right: 'HO', score: (at % 4) - 1 }] },
      });
      if (answer.statusCode !== 204) throw new Error(`A rating was refused: ${answer.body}`);
      if (at >= 20) times.get(number).push(performance.now() - from);
    }
  const figures = counted.rows.map(({ number, ratings }) => ({
    name: `one rating more beside ${ratings.toLocaleString('en')}: p95`,
    values: [p95(times.get(number))],
    unit: 'ms',
    most: slowest,
  }));
  const [most, few] = counted.rows.map(({ number }) => times.get(number).toSorted((one, other) => one - other)[30]);
  figures.push({ name: 'the same, how many times as long as beside the fewest', values: [most / few], unit: '×', most: 2 });
  return figures;
}
