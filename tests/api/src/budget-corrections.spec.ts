import { randomUUID } from 'node:crypto';
import type { ComparisonView } from '@madang/contracts/budget-comparison';
import type { ImportListView, ImportView } from '@madang/contracts/budget-imports';
import type { BudgetRecordListView } from '@madang/contracts/budget-records';
import type { BudgetVersionView } from '@madang/contracts/budgets';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish, publishBudget, townSpending, upload } from './fixtures/budgets.js';
import { addCity, addPerson, Yard, type Answer, type Person } from './yard.js';

let yard: Yard;
let staff: Person;
let year = 2040;

beforeAll(async () => {
  yard = await Yard.open();
  staff = await yard.person('staff');
});
afterAll(() => yard.close());

const reason = 'La partida de bibliotecas decía 200,00 por error.';
const mended = townSpending.replace('200,00;200,00;50,00;50,00', '220,00;220,00;50,00;50,00');
const version = async (which: string) => (await yard.get<BudgetVersionView>(`/budget-versions/${which}`)).body;

function begin(versionId: string, cover: object): Promise<Answer<{ id: string; code: string }>> {
  const body = { status: 'approved', executedThrough: null, source: 'The town', corrects: { versionId, reason }, ...cover };
  return yard.post('/budget-imports', { as: staff, body });
}

/** A version of a year of its own, and another in its place. */
async function corrected(): Promise<{ fiscalYear: number; first: string; second: string }> {
  const fiscalYear = (year += 1);
  const first = await publishBudget(yard, [{ content: townSpending }], { fiscalYear });
  const { body } = await begin(first, { fiscalYear });
  await upload(yard, staff, body.id, { content: mended });
  const second = (await publish(yard, staff, body.id)).body.id;
  return { fiscalYear, first, second };
}

describe('a correction', () => {
  it('is a version in the place of another, which stays, says so, and leads to it', async () => {
    const { fiscalYear, first, second } = await corrected();
    expect((await version(String(fiscalYear))).id).toBe(second);
    const [before, after] = [await version(first), await version(second)];
    expect(after.corrects).toEqual({ id: first, reason, publishedAt: before.publishedAt });
    expect(before.correctedBy).toEqual({ id: second, reason, publishedAt: after.publishedAt });
    expect([before.corrects, after.correctedBy]).toEqual([null, null]);
  });

  it('is held against what it corrects, wherever nothing else is said', async () => {
    const { first, second } = await corrected();
    const { body } = await yard.get<ComparisonView>(`/budget-versions/${second}/changes`);
    expect([body.before.id, body.changed, body.added, body.removed]).toEqual([first, 1, 0, 0]);
  });

  it('stands where the corrected version stood: the voted budget does not come before the adjusted one', async () => {
    const fiscalYear = (year += 1);
    const voted = await publishBudget(yard, [{ content: townSpending }], { fiscalYear });
    const adjusted = await publishBudget(yard, [{ content: townSpending }], { fiscalYear, status: 'adjusted' });
    const { body } = await begin(voted, { fiscalYear });
    await upload(yard, staff, body.id, { content: mended });
    expect((await publish(yard, staff, body.id)).status).toBe(201);
    expect((await version(String(fiscalYear))).id).toBe(adjusted);
  });

  it('is told in the feed, with its reason', async () => {
    const { first, second } = await corrected();
    const feed = (await yard.get('/budget-versions.atom')).text;
    const entryOf = (id: string) => feed.split('<entry>').find((entry) => entry.includes(`urn:uuid:${id}`))!;
    expect(entryOf(second)).toContain(reason);
    expect(entryOf(second)).toContain(`since=${first}`);
    expect(entryOf(second)).toMatch(/<title>[^<]*(correction|corrección|고친|تصحيح)/u);
    expect(entryOf(first)).toMatch(/<title>[^<]*(corrected since|corregido después|그 뒤에 고침|صُحّحت بعد ذلك)/u);
  });

  it('is of the same year and kind, gives a reason, and corrects a version of this city that nobody has corrected yet', async () => {
    const { fiscalYear, first, second } = await corrected();
    expect((await begin(first, { fiscalYear })).body).toMatchObject({ code: 'budget/already-corrected', by: second });
    expect((await begin(second, { fiscalYear: fiscalYear + 50 })).body.code).toBe('budget/correction-of-another-budget');
    expect((await begin(second, { fiscalYear, status: 'proposed' })).body.code).toBe('budget/correction-of-another-budget');
    expect((await begin(second, { fiscalYear, corrects: { versionId: second, reason: 'x' } })).status).toBe(400);
    expect((await begin(randomUUID(), { fiscalYear })).status).toBe(404);
    const draft = await begin(second, { fiscalYear });
    const cover = { fiscalYear: fiscalYear + 1, status: 'approved', executedThrough: null, source: 'x' };
    const moved = await yard.call<{ code: string }>('PUT', `/budget-imports/${draft.body.id}/cover`, { as: staff, body: cover });
    expect(moved.body.code).toBe('budget/correction-of-another-budget');
  });

  it('is published once: of two that are prepared side by side, the later is refused', async () => {
    const fiscalYear = (year += 1);
    const first = await publishBudget(yard, [{ content: townSpending }], { fiscalYear });
    const drafts = [await begin(first, { fiscalYear }), await begin(first, { fiscalYear })].map(({ body }) => body.id);
    for (const id of drafts) await upload(yard, staff, id, { content: mended });
    expect((await publish(yard, staff, drafts[0]!)).status).toBe(201);
    const late = await publish(yard, staff, drafts[1]!);
    expect([late.status, late.body.code]).toEqual([409, 'budget/already-corrected']);
    const { body } = await yard.get<ImportView>(`/budget-imports/${drafts[1]!}`, { as: staff });
    expect([body.state, body.corrects]).toEqual(['draft', { versionId: first, reason }]);
  });
});

describe('the records of the office', () => {
  it('list every version with its sums and who published it, and drafts with who began them', async () => {
    const { fiscalYear, first, second } = await corrected();
    const { body } = await yard.get<BudgetRecordListView>('/budget-records', { as: staff });
    const records = body.items.filter(({ version: { id } }) => id === first || id === second);
    expect(records.map(({ version: { id }, sums }) => [id, sums[0]?.amounts.initial, sums[0]?.lineCount])).toEqual([
      [second, { minor: '102000', currency: 'EUR' }, 5],
      [first, { minor: '100000', currency: 'EUR' }, 5],
    ]);
    expect(records.every(({ publishedBy, importId }) => publishedBy !== null && importId !== null)).toBe(true);
    await begin(second, { fiscalYear });
    const drafts = (await yard.get<ImportListView>('/budget-imports', { as: staff })).body.items;
    expect(drafts[0]).toMatchObject({ fiscalYear, state: 'draft', isCorrection: true, by: expect.any(String) });
  });

  it('are for staff of the city alone', async () => {
    expect((await yard.get('/budget-records')).status).toBe(401);
    expect((await yard.get('/budget-records', { as: await yard.person('resident') })).status).toBe(403);
    const town = await addCity(yard.db, 'records');
    const clerk = await addPerson(yard.db, town, ['staff']);
    expect((await yard.get<BudgetRecordListView>('/api/v1/cities/records/budget-records', { as: clerk })).body.items).toEqual([]);
  });
});
