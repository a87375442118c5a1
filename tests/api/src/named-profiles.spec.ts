import { randomUUID } from 'node:crypto';
import type { ImportView } from '@madang/contracts/budget-imports';
import type { NamedProfileBody, NamedProfileListView } from '@madang/contracts/import-profiles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesRead, formWith, startImport, townSpending, upload } from './fixtures/budgets.js';
import { addCity, addPerson, Yard, type Answer, type Person } from './yard.js';

let yard: Yard;
let staff: Person;

beforeAll(async () => {
  yard = await Yard.open();
  staff = await yard.person('staff');
});
afterAll(() => yard.close());

const nextYear = townSpending.replace('400,00;400,00', '410,00;410,00');

/** A file in which somebody has said that the definite amounts are the voted ones, and that programmes may be missing. */
async function fileWithAnswers(): Promise<string> {
  const id = await startImport(yard, staff);
  const { body } = await upload(yard, staff, id, { content: townSpending });
  const at = `/budget-imports/${id}/files/${body.id}`;
  const { reading } = (await yard.get<ImportView>(`/budget-imports/${id}`, { as: staff })).body.files[0]!;
  const fields = reading.fields
    .filter(({ field }) => field !== 'final')
    .map((one) => (one.field === 'initial' ? { ...one, columns: [10] } : one));
  const answer = await yard.call('PUT', `${at}/reading`, { as: staff, body: { ...reading, fields, mayBeBlank: ['programmeCode'] } });
  expect(answer.status).toBe(204);
  await filesRead(yard, staff, id);
  return at;
}

async function keptProfile(name = `Gastos ${randomUUID()}`): Promise<{ id: string; name: string }> {
  const kept = await yard.post<{ id: string }>(`${await fileWithAnswers()}/profile`, { as: staff, body: { name } });
  expect(kept.status).toBe(201);
  return { id: kept.body.id, name };
}

const exported = async (id: string) => (await yard.get<NamedProfileBody>(`/named-import-profiles/${id}`, { as: staff })).body;
const names = async () =>
  (await yard.get<NamedProfileListView>('/named-import-profiles', { as: staff })).body.items.map(({ name }) => name);

function uploadBy(profile: string, content: string): Promise<Answer<{ id: string; code: string; missing: object[] }>> {
  return startImport(yard, staff).then(async (id) => {
    const answer = await yard.post<{ id: string; code: string; missing: object[] }>(
      `/budget-imports/${id}/files?direction=expenditure&profile=${profile}`,
      { as: staff, ...formWith('gastos.csv', content) },
    );
    return { ...answer, body: { ...answer.body, id } };
  });
}

describe('a named profile', () => {
  it('keeps what was said of a file, and the next file is read by it', async () => {
    const { id } = await keptProfile();
    const { body, status } = await uploadBy(id, nextYear);
    expect(status).toBe(201);
    await filesRead(yard, staff, body.id);
    const [file] = (await yard.get<ImportView>(`/budget-imports/${body.id}`, { as: staff })).body.files;
    expect(file).toMatchObject({ readBy: 'profile', reading: { mayBeBlank: ['programmeCode'] } });
    expect(file!.reading.fields).toContainEqual({ field: 'initial', columns: [10] });
  });

  it('is listed, renamed and deleted', async () => {
    const { id, name } = await keptProfile();
    expect(await names()).toContain(name);
    const renamed = `Renamed ${randomUUID()}`;
    const put = { as: staff, body: { name: renamed } };
    expect((await yard.call('PUT', `/named-import-profiles/${id}/name`, put)).status).toBe(204);
    expect(await names()).toContain(renamed);
    expect((await yard.call('DELETE', `/named-import-profiles/${id}`, { as: staff })).status).toBe(204);
    expect(await names()).not.toContain(renamed);
    expect((await yard.call('DELETE', `/named-import-profiles/${id}`, { as: staff })).status).toBe(404);
  });

  it('has a name of its own', async () => {
    const { id, name } = await keptProfile();
    const again = await yard.post<{ code: string }>('/named-import-profiles', { as: staff, body: await exported(id) });
    expect([again.status, again.body.code]).toEqual([409, 'budget/profile-name-taken']);
    const other = await keptProfile();
    const put = { as: staff, body: { name } };
    expect((await yard.call<{ code: string }>('PUT', `/named-import-profiles/${other.id}/name`, put)).body.code).toBe(
      'budget/profile-name-taken',
    );
  });

  it('travels to another city as JSON, and comes out there as it went in', async () => {
    const body = await exported((await keptProfile()).id);
    expect(body).toMatchObject({ kind: 'madang-import-profile/1', quote: null, sheet: null, totals: 'ask' });
    const town = await addCity(yard.db, 'borrower');
    const clerk = await addPerson(yard.db, town, ['staff']);
    const list = '/api/v1/cities/borrower/named-import-profiles';
    const made = await yard.post<{ id: string }>(list, { as: clerk, body });
    expect(made.status).toBe(201);
    expect((await yard.get(`${list}/${made.body.id}`, { as: clerk })).body).toEqual(body);
  });

  it('is refused, by field, where the file is none, or was written by hand and wrongly', async () => {
    const body = await exported((await keptProfile()).id);
    for (const wrong of [
      {},
      { ...body, kind: 'recipe' },
      { ...body, fields: [] },
      { ...body, encoding: 'klingon' },
      { ...body, surprise: 1 },
    ]) {
      const answer = await yard.post<{ errors: { pointer: string }[] }>('/named-import-profiles', { as: staff, body: wrong });
      expect([answer.status, answer.body.errors.length > 0]).toEqual([400, true]);
    }
  });

  it('refuses a file that lacks its headings, and names them', async () => {
    const { id } = await keptProfile();
    const { status, body } = await uploadBy(id, townSpending.replace('C_DEFINITIVO', 'DEFINITIVO'));
    expect([status, body.code]).toEqual([409, 'budget/headings-missing']);
    expect(body.missing).toEqual([{ field: 'initial', heading: { text: 'C_DEFINITIVO', occurrence: 1 } }]);
  });

  it('is for staff of its own city', async () => {
    const { id } = await keptProfile();
    const resident = await yard.person('resident');
    for (const [method, path] of [
      ['GET', ''],
      ['GET', `/${id}`],
      ['POST', ''],
      ['PUT', `/${id}/name`],
      ['DELETE', `/${id}`],
    ] as const) {
      expect([path, (await yard.call(method, `/named-import-profiles${path}`)).status]).toEqual([path, 401]);
      expect([path, (await yard.call(method, `/named-import-profiles${path}`, { as: resident })).status]).toEqual([path, 403]);
    }
    const town = await addCity(yard.db, 'outsider');
    const clerk = await addPerson(yard.db, town, ['staff']);
    expect((await yard.get(`/api/v1/cities/outsider/named-import-profiles/${id}`, { as: clerk })).status).toBe(404);
    expect((await uploadBy(randomUUID(), townSpending)).status).toBe(404);
  });
});
