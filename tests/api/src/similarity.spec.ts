import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { searchable } from '@madang/api';
import type { SimilarProposalsView } from '@madang/contracts/proposal-lists';
import { chanceOf, paraphrase, type Said } from '@madang/fixtures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCycle, addPublished, policy } from './fixtures/proposals.js';
import { addSmallBudget } from './fixtures/small-budget.js';
import { Yard, type Person } from './yard.js';

const demo = fileURLToPath(new URL('../../../apps/api/demo/madrid/demo-proposals.json', import.meta.url));
const decide = `${process.env['MADANG_PROPOSALS'] ?? fileURLToPath(new URL('../../../../shared/data/proposals', import.meta.url))}/madrid_decide`;
const among = 1000;

/** Proposals of the demonstration, and those of a real process where they lie beside the project. */
const originals: readonly Said[] = [...demoTexts(), ...realTexts()];

function demoTexts(): Said[] {
  const { proposals } = JSON.parse(readFileSync(demo, 'utf8')) as { proposals: { title: string; problem: string; change: string }[] };
  return proposals.map(({ title, problem, change }) => ({ title, text: `${problem} ${change}` }));
}

function realTexts(): Said[] {
  if (!existsSync(decide)) {
    console.log(`Likeness is judged by the proposals of the demonstration alone: there are no real ones in ${decide}`);
    return [];
  }
  return readdirSync(decide)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => {
      const lines = readFileSync(`${decide}/${name}`, 'utf8').split('\n').filter(Boolean);
      const parts = new Map(
        lines.map((line) => JSON.parse(line) as { info?: string; text?: string }).map(({ info, text }) => [info, text]),
      );
      return { title: parts.get('title') ?? '', text: `${parts.get('summary') ?? ''} ${parts.get('text') ?? ''}` };
    });
}

/** Made of the words of the originals, so that they share words with all of them and say nothing. */
function madeUp(count: number): Said[] {
  const chance = chanceOf(7);
  const words = originals.flatMap(({ title, text }) => `${title} ${text}`.split(/\s+/u));
  const some = (length: number) => Array.from({ length }, () => words[Math.floor(chance() * words.length)]).join(' ');
  return Array.from({ length: count }, () => ({ title: some(6), text: some(50) }));
}

let yard: Yard;
let author: Person;
let template: string;

async function write(texts: readonly Said[], state: 'published' | 'draft', prefix: string): Promise<void> {
  const said = texts.map(({ title, text }) => searchable(title, text, ''));
  await yard.db.query(
    `insert into proposal select copy.* from proposal p,
            unnest($2::text[], $3::text[], $4::text[], $5::text[]) with ordinality as one(title, problem, search, beginnings, n),
            jsonb_populate_record(p, jsonb_build_object('id', md5($6 || n)::uuid, 'title', one.title, 'problem', one.problem, 'change', '',
              'search_text', search, 'beginnings', to_jsonb(string_to_array(one.beginnings, ' ')), 'state', $7::text,
              'year', case when $7 = 'draft' then null else 2026 end, 'number', case when $7 = 'draft' then null else $8::int + n end)) as copy
      where p.id = $1`,
    [
      template,
      texts.map(({ title }) => title),
      texts.map(({ text }) => text),
      said.map(({ searchText }) => searchText),
      said.map(({ beginnings }) => beginnings.join(' ')),
      prefix,
      state,
      prefix === 'original ' ? 10_000 : 20_000,
    ],
  );
}

beforeAll(async () => {
  yard = await Yard.open();
  author = await yard.person();
  await addSmallBudget(yard);
  await addCycle(yard);
  const reference = await addPublished(yard, policy, author);
  template = (await yard.get<{ id: string }>(`/proposals/${reference}`)).body.id;
  await write(originals, 'published', 'original ');
  await write(madeUp(among), 'published', 'made up ');
  for (const how of ['light', 'heavy'] as const)
    await write(
      originals.map((text, at) => paraphrase(text, how, at + 1)),
      'draft',
      how,
    );
  await yard.db.query('analyze proposal');
});
afterAll(() => yard.close());

/** The titles that are shown beside the draft of a prefix and a number, the likest first. */
async function shown(prefix: string, n: number): Promise<string[]> {
  const [row] = await yard.db.query<{ id: string }[]>('select md5($1)::uuid as id', [`${prefix}${n}`]);
  const { body } = await yard.get<SimilarProposalsView>(`/proposals/${row!.id}/similar`, { as: author });
  return body.items.map(({ title }) => title);
}

describe('likeness', () => {
  it.each([
    ['light', 'typed again from memory', 0.9],
    ['heavy', 'told in other words', 0.7],
  ] as const)('%s: what is %s stands first among a thousand', async (how, _, floor) => {
    let first = 0;
    for (const [at, { title }] of originals.entries()) if ((await shown(how, at + 1))[0] === title) first += 1;
    expect(first / originals.length).toBeGreaterThanOrEqual(floor);
  });

  it('is not seen where two texts are about different things', async () => {
    const others = [
      { title: 'Submarine cables for whale song', text: 'Hydrophones along the harbour wall, and volunteers who transcribe.' },
      { title: '고래 노래 듣는 수중 마이크', text: '항구 방파제를 따라 수중 청음기를 놓고 기록한다.' },
    ];
    await write(others, 'draft', 'other ');
    expect([await shown('other ', 1), await shown('other ', 2)]).toEqual([[], []]);
  });
});
