import type { BundlesView } from '@madang/contracts/bundles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCycle, addDraft, addPublished, euros, policy, reallocation } from './fixtures/proposals.js';
import { addSmallBudget, rent, roads, schools } from './fixtures/small-budget.js';
import { Yard, type Person } from './yard.js';

// Of the roads 7,500 euros are free; of rent and schools everything.

describe('a bundle', () => {
  let yard: Yard;
  let author: Person;
  beforeAll(async () => {
    yard = await Yard.open();
    await addSmallBudget(yard);
    await addCycle(yard);
    author = await yard.person();
  });
  afterAll(() => yard.close());

  const taking = (from: string, to: string, amount: number, title = 'Takes from there') => ({
    ...reallocation,
    title,
    moves: [
      { line: from, delta: euros(-amount) },
      { line: to, delta: euros(amount) },
    ],
  });
  const bundles = async (query = '') => (await yard.get<BundlesView>(`/bundles${query}`)).body;

  it('is there when two or more ask for more of a line than is free, the tightest first, and follows what happens to them', async () => {
    expect(await bundles()).toEqual({ items: [], budgetYear: 2026 });
    const first = await addPublished(yard, taking(roads, rent, 4_000), author);
    expect((await bundles()).items).toEqual([]);
    const second = await addPublished(yard, taking(roads, schools, 3_500), author);
    expect((await bundles()).items).toEqual([]);
    const third = await addPublished(yard, taking(roads, schools, 3_000, 'One too many'), author);
    await addDraft(yard, author, taking(roads, rent, 7_000));
    const { items } = await bundles();
    expect(items).toMatchObject([{ line: roads, name: 'Calles', free: euros(7_500), asked: euros(10_500), percent: 140, count: 3 }]);
    expect(items[0]!.proposals.map(({ reference, takes }) => [reference, takes])).toEqual([
      [first, euros(4_000)],
      [second, euros(3_500)],
      [third, euros(3_000)],
    ]);
    await addPublished(yard, taking(rent, schools, 3_000), author);
    const rival = await addPublished(yard, taking(rent, roads, 3_000), author);
    expect((await bundles()).items.map(({ line, percent }) => [line, percent])).toEqual([
      [rent, 150],
      [roads, 140],
    ]);
    expect((await bundles(`?line=${roads}`)).items.map(({ line }) => line)).toEqual([roads]);
    expect((await bundles(`?proposal=${rival}`)).items.map(({ line }) => line)).toEqual([rent]);
    expect((await bundles(`?proposal=${await addPublished(yard, policy)}`)).items).toEqual([]);
    await yard.post(`/proposals/${third}/withdrawal`, { as: author });
    expect((await bundles()).items.map(({ line }) => line)).toEqual([rent]);
    expect((await yard.get(`/bundles?proposal=2020-77`)).status).toBe(404);
    expect((await yard.get(`/bundles?line=nonsense`)).status).toBe(400);
  });
});
