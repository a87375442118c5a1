import type { ImportProfilesBody } from '@madang/contracts/budget-imports';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { progressUntil, publish, publishBudget, startImport, townEliminations, townSpending, upload } from './fixtures/budgets.js';
import { ImportDesk } from './fixtures/budget-imports.js';
import { addCity, addPerson, Yard, type Person } from './yard.js';

let desk: ImportDesk;
let yard: Yard;
let staff: Person;

beforeAll(async () => {
  desk = await ImportDesk.open();
  ({ yard, staff } = desk);
});
afterAll(() => yard.close());

describe('printed totals', () => {
  const total = (minor: string) => ({ direction: 'expenditure', basis: 'gross', phase: 'initial', amount: { minor, currency: 'EUR' } });
  const setTotals = (id: string, totals: object[]) =>
    yard.call<{ code: string }>('PUT', `/budget-imports/${id}/control-totals`, { as: staff, body: { totals } });

  it('must be met to the cent', async () => {
    const { id } = await desk.importOf();
    expect((await setTotals(id, [total('100001')])).status).toBe(204);
    const { controlTotals, obstacles } = await desk.previewed(id);
    expect(controlTotals[0]).toMatchObject({ found: { minor: '100000' }, difference: { minor: '-1' } });
    expect(obstacles).toEqual([expect.objectContaining({ code: 'budget/control-totals-differ' })]);
    const refused = await publish(yard, staff, id);
    expect([refused.status, refused.body.code]).toEqual([409, 'budget/control-totals-differ']);
    await setTotals(id, [total('100000')]);
    expect((await publish(yard, staff, id)).status).toBe(201);
  });

  it('are in the currency of the city', async () => {
    const { id } = await desk.importOf();
    const answer = await setTotals(id, [{ ...total('100000'), amount: { minor: '100000', currency: 'KRW' } }]);
    expect([answer.status, answer.body.code]).toEqual([400, 'budget/other-currency']);
  });
});

describe('publication', () => {
  it('makes a version, tells of it once, and closes the import for good', async () => {
    const { id, file } = await desk.importOf();
    const published = await publish(yard, staff, id);
    expect(published.status).toBe(201);
    expect(await desk.seen(id)).toMatchObject({ state: 'published', versionId: published.body.id });
    const events = await yard.db.query<{ payload: object; actor_id: string }[]>(
      `select payload, actor_id from outbox where name = 'budget.published' and subject_id = $1`,
      [published.body.id],
    );
    expect(events).toEqual([
      {
        payload: { versionId: published.body.id, fiscalYear: 2026, status: 'approved', lineCount: 5, correctsId: null },
        actor_id: staff.id,
      },
    ]);
    const tries = [
      await publish(yard, staff, id),
      await upload(yard, staff, id, { content: townEliminations }),
      await yard.call<{ code: string }>('DELETE', `/budget-imports/${id}`, { as: staff }),
      await yard.call<{ code: string }>('DELETE', `/budget-imports/${id}/files/${file}`, { as: staff }),
    ];
    expect(tries.map(({ status, body }) => [status, body.code])).toEqual(tries.map(() => [409, 'budget/already-published']));
    expect(await desk.changeReading(id, file, { totals: 'include' })).toBe(409);
  });

  it('happens once however many press at the same instant', async () => {
    const other = await yard.neighbour();
    try {
      for (let round = 0; round < 3; round += 1) {
        const { id } = await desk.importOf();
        const { revision } = await desk.seen(id);
        const press = (app = yard.app) =>
          yard.call<{ code: string }>('POST', `/budget-imports/${id}/publication`, { as: staff, body: { revision } }, app);
        const answers = await Promise.all([press(), press(other), press(), press(other), press(), press(other)]);
        expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 409, 409, 409, 409, 409]);
        await progressUntil(yard, staff, id, ({ state }) => state === 'published');
        const [counted] = await yard.db.query<{ count: number }[]>(
          'select count(*)::int as count from budget_version where import_id = $1',
          [id],
        );
        expect(counted!.count).toBe(1);
      }
    } finally {
      await other.close();
    }
  });

  it('refuses what has changed since it was looked at', async () => {
    const { id, file } = await desk.importOf();
    const { revision } = await desk.seen(id);
    await desk.changeReading(id, file, { totals: 'exclude' });
    const stale = await yard.post<{ code: string }>(`/budget-imports/${id}/publication`, { as: staff, body: { revision } });
    expect([stale.status, stale.body.code]).toEqual([412, 'request/changed-meanwhile']);
  });

  it('of nothing, or of the same line from two files, is refused and leaves nothing behind', async () => {
    const empty = await startImport(yard, staff);
    expect((await publish(yard, staff, empty)).body.code).toBe('budget/import-has-obstacles');
    const { id } = await desk.importOf();
    await upload(yard, staff, id, { content: townSpending.replace('400,00', '401,00') });
    const before = await yard.db.query<{ count: string }[]>('select count(*) from budget_version');
    expect((await publish(yard, staff, id)).body.code).toBe('budget/import-has-obstacles');
    expect((await desk.previewed(id)).obstacles).toEqual([
      expect.objectContaining({ code: 'budget/line-in-two-files', details: expect.arrayContaining(['E-001-101-32301-1']) }),
    ]);
    expect(await yard.db.query('select count(*) from budget_version')).toEqual(before);
  });
});

describe('profiles', () => {
  it('remember a published file by its headings, and read the next year’s by it', async () => {
    const { id, file } = await desk.importOf();
    await desk.changeReading(id, file, { codeWidths: [{ field: 'departmentCode', width: 4 }] });
    await publish(yard, staff, id);
    const next = await desk.importOf(townSpending.replaceAll('00,00;', '10,00;'));
    expect((await desk.seen(next.id)).files[0]).toMatchObject({
      readBy: 'profile',
      reading: { codeWidths: [{ field: 'departmentCode', width: 4 }] },
    });
  });

  it('travel from city to city as JSON', async () => {
    await publishBudget(yard);
    const { body } = await yard.get<ImportProfilesBody>('/import-profiles', { as: staff });
    expect(body.items.length).toBeGreaterThan(0);
    const village = await addCity(yard.db, 'village');
    const clerk = await addPerson(yard.db, village, ['staff']);
    const other = '/api/v1/cities/village/import-profiles';
    expect((await yard.call('PUT', other, { as: clerk, body })).status).toBe(204);
    const taken = await yard.get<ImportProfilesBody>(other, { as: clerk });
    const byFingerprint = ({ items }: ImportProfilesBody) => new Map(items.map((item) => [item.fingerprint, item]));
    expect(byFingerprint(taken.body)).toEqual(byFingerprint(body));
  });
});
