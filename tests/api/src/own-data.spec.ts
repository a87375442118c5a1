import { notInOwnData, ownTables, toldTables } from '@madang/api';
import type { OwnDataView } from '@madang/contracts/own-data';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileClaim } from './fixtures/claims.js';
import { addCycle, addPublished, policy } from './fixtures/proposals.js';
import { addSmallBudget, roads } from './fixtures/small-budget.js';
import { Yard } from './yard.js';

let yard: Yard;
beforeAll(async () => {
  yard = await Yard.open();
  await addSmallBudget(yard);
  await addCycle(yard);
});
afterAll(() => yard.close());

describe('the file of what is kept of somebody', () => {
  it('leaves no table out without a reason: a new column that names a person takes its place in one of the lists', async () => {
    const named = await yard.db.query<{ table: string; column: string }[]>(
      `select t.relname as "table", a.attname as "column"
         from pg_constraint k join pg_class t on t.oid = k.conrelid join pg_attribute a on a.attrelid = t.oid and a.attnum = k.conkey[2]
        where k.contype = 'f' and k.confrelid = 'person'::regclass`,
    );
    expect(named.length).toBeGreaterThan(30);
    const placed = ({ table, column }: { table: string; column: string }) =>
      toldTables.includes(table) || ownTables[table] === column || `${table}.${column}` in notInOwnData;
    expect(named.filter((one) => !placed(one))).toEqual([]);
    const there = new Set(named.flatMap(({ table, column }) => [table, `${table}.${column}`]));
    expect([...Object.keys(ownTables), ...Object.keys(notInOwnData)].filter((name) => !there.has(name))).toEqual([]);
  });

  it('holds what they asked, follow and wrote, and nothing of anybody else', async () => {
    const [me, other] = [await yard.person(), await yard.person()];
    const reference = await addPublished(yard, { ...policy, title: 'Mine to take along' }, me);
    for (const as of [me, other]) await yard.call('PUT', `/follows/line/${roads}`, { as });
    const ask = (text: string) => ({ about: 'proposal', key: reference, text, language: 'en' });
    await yard.post('/questions', { as: me, body: ask('What has been paid for the roads so far?') });
    await yard.post('/questions', { as: other, body: ask('When will the roads be mended at last?') });
    const { status, body, text } = await yard.get<OwnDataView>('/me/data', { as: me });
    expect(status).toBe(200);
    const rowsOf = (table: string) => body.records.find((one) => one.table === table)?.rows;
    expect(rowsOf('follow')).toMatchObject([{ kind: 'line', key: roads }]);
    expect(rowsOf('question')).toMatchObject([{ text: 'What has been paid for the roads so far?' }]);
    expect(text).not.toContain('mended at last');
    expect(text).not.toContain(other.id);
    expect(text).not.toContain('stop_token');
  });

  it('holds what they claimed in confidence, for them alone, and nothing of it once it was erased', async () => {
    const [me, other] = [await yard.person(), await yard.person()];
    const happened = 'The caretaker told everybody in the house what I had asked the office in confidence.';
    const claim = await fileClaim(yard, me, { confidential: true, happened, forAnother: true, consent: 'My mother asked me to.' });
    const mine = await yard.get<OwnDataView>('/me/data', { as: me });
    expect(mine.body.claims).toMatchObject([
      { about: 'line', key: roads, confidential: true, state: 'filed', consent: 'My mother asked me to.', words: [{ text: happened }] },
    ]);
    expect((await yard.get<OwnDataView>('/me/data', { as: other })).body.claims).toEqual([]);
    for (const act of ['withdrawal', 'erasure']) expect((await yard.post(`/claims/${claim}/${act}`, { as: me })).status).toBe(204);
    expect((await yard.get<OwnDataView>('/me/data', { as: me })).text).not.toContain('caretaker');
  });
});
