import type { ProposalPage } from '@madang/contracts/proposal-lists';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCycle, addPublished, policy } from './fixtures/proposals.js';
import { addSmallBudget } from './fixtures/small-budget.js';
import { Yard } from './yard.js';

const count = 2400;
let yard: Yard;

/** The same proposal very often, each time under an id of its own; every fourth in district 02, one in eight about ferries. */
beforeAll(async () => {
  yard = await Yard.open();
  await addSmallBudget(yard);
  await addCycle(yard);
  await addPublished(yard, { ...policy, title: 'Benches', districtCode: null });
  await yard.db.query(
    `insert into proposal select copy.* from proposal p, generate_series(1, $2::int) n,
            jsonb_populate_record(p, jsonb_build_object('id', md5('proposal ' || n)::uuid, 'number', 1000 + n, 'title', 'Benches ' || n,
              'search_text', case when n % 8 = 0 then 'ferries ' || n else 'benches ' || n end,
              'district_code', case when n % 4 = 0 then '02' end)) as copy
      where p.city_id = $1`,
    [yard.cityId, count],
  );
  await yard.db.query(`delete from proposal where city_id = $1 and title = 'Benches'`, [yard.cityId]);
});
afterAll(() => yard.close());

const page = async (query: string) => (await yard.get<ProposalPage>(`/proposals?order=shuffled&${query}`)).body;

async function all(query: string): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const { items, nextCursor }: ProposalPage = await page(`${query}&limit=100${cursor && `&cursor=${cursor}`}`);
    ids.push(...items.map(({ id }) => id));
    cursor = nextCursor;
  }
  return ids;
}

describe('a shuffled list of thousands', () => {
  it.each([
    ['', count],
    ['state=published&', count],
    ['q=ferries&', count / 8],
    ['q=ferries%2024&', Array.from({ length: count }, (_, at) => at + 1).filter((n) => n % 8 === 0 && String(n).includes('24')).length],
    ['district=02&', count / 4],
    ['district=02&q=benches&', count / 8],
  ])('%s shows each once, page by page', async (query, expected) => {
    const ids = await all(`${query}seed=2026-11-22`);
    expect([ids.length, new Set(ids).size]).toEqual([expected, expected]);
  });

  it('keeps the order of the whole where it is narrowed', async () => {
    const whole = await all('seed=one');
    const ferries = await all('seed=one&q=ferries');
    expect(ferries).toEqual(whole.filter((id) => ferries.includes(id)));
    const district = await all('seed=one&district=02');
    expect(district).toEqual(whole.filter((id) => district.includes(id)));
  });

  it('refuses a place that it never gave', async () => {
    const cursor = (place: readonly unknown[]) => Buffer.from(JSON.stringify(place)).toString('base64url');
    for (const place of [
      ['-1', crypto.randomUUID()],
      ['9'.repeat(19), crypto.randomUUID()],
      ['1', 'x'],
      ['2026-11-22 00:00:00+00', crypto.randomUUID()],
    ])
      expect((await yard.get(`/proposals?order=shuffled&cursor=${cursor(place)}`)).status).toBe(400);
  });
});

describe('shuffling is fair', () => {
  const seeds = 120;
  const shown = 50;
  const firstPages: string[][] = [];
  beforeAll(async () => {
    for (let seed = 0; seed < seeds; seed += 1) firstPages.push((await page(`seed=day-${seed}&limit=${shown}`)).items.map(({ id }) => id));
  });

  it('puts everybody on the first page about as often as chance would', () => {
    const often = new Map<string, number>();
    for (const id of firstPages.flat()) often.set(id, (often.get(id) ?? 0) + 1);
    const expected = (seeds * shown) / count;
    const never = (count - often.size) * expected;
    const distance = [...often.values()].reduce((sum, times) => sum + (times - expected) ** 2 / expected, never);
    // Pearson's measure of distance; by chance it is the number of proposals, give or take seven times the root of twice that.
    expect(Math.abs(distance - count)).toBeLessThan(7 * Math.sqrt(2 * count));
  });

  it('gives every seed other neighbours', () => {
    const together = new Set<string>();
    let again = 0;
    for (const ids of firstPages)
      for (let at = 1; at < ids.length; at += 1) {
        const pair = [ids[at - 1]!, ids[at]!].toSorted().join(' ');
        if (together.has(pair)) again += 1;
        together.add(pair);
      }
    // Some six by chance alone, a few more because a heap stays together; hundreds if each order were another turn of the same circle.
    expect(again).toBeLessThan(40);
  });
});
