import type { PriorityGroupListView } from '@madang/contracts/groups';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCity, Yard, type Person } from './yard.js';

describe('the groups that a city must hear first', () => {
  let yard: Yard;
  let staff: Person;

  beforeAll(async () => {
    yard = await Yard.open({ runsJobs: false });
    staff = await yard.person('staff');
    await addCity(yard.db, 'elsewhere');
  });
  afterAll(() => yard.close());

  const body = { names: { es: 'Personas que cuidan', en: 'Carers' }, agreedOn: '2026-03-01' };
  const write = (code: string, given: object = body, as: Person | undefined = staff) =>
    yard.call('PUT', `/groups/${code}`, { ...(as && { as }), body: given });
  const list = async (path = '/groups') => (await yard.get<PriorityGroupListView>(path)).body.items;

  it('are read by everybody, with the day on which they agreed to their name', async () => {
    expect((await write('carers')).status).toBe(204);
    expect((await write('youth', { names: { es: 'Jóvenes' }, agreedOn: null })).status).toBe(204);
    expect(await list()).toEqual([
      { code: 'carers', ...body },
      { code: 'youth', names: { es: 'Jóvenes' }, agreedOn: null },
    ]);
  });

  it('are renamed in the same place, and the record says by whom', async () => {
    await write('renamed');
    await write('renamed', { names: { es: 'Quienes cuidan' }, agreedOn: '2026-04-02' });
    expect((await list()).filter(({ code }) => code === 'renamed')).toEqual([
      { code: 'renamed', names: { es: 'Quienes cuidan' }, agreedOn: '2026-04-02' },
    ]);
    const rows = await yard.db.query<{ actor_id: string; actor_role: string }[]>(
      `select actor_id, actor_role from outbox where name = 'group.written' and subject_id = 'renamed' order by at`,
    );
    expect(rows).toEqual([staff, staff].map(({ id }) => ({ actor_id: id, actor_role: 'staff' })));
  });

  it('are written by staff and administrators alone', async () => {
    expect((await write('open', body, await yard.person('administrator'))).status).toBe(204);
    for (const role of ['resident', 'facilitator'] as const)
      expect((await write('closed', body, await yard.person(role))).status).toBe(403);
    expect((await yard.call('PUT', '/groups/closed', { body })).status).toBe(401);
    expect((await list()).some(({ code }) => code === 'closed')).toBe(false);
  });

  it('need a plain short name, and words in the city’s own language', async () => {
    for (const code of ['Carers', 'a%20b', 'x'.repeat(41), '-'])
      expect((await write(code)).body).toMatchObject({ status: 400, code: 'group/code-malformed' });
    expect((await write('empty', { names: { es: ' ', en: 'Nobody' }, agreedOn: null })).body).toMatchObject({
      code: 'group/name-missing',
      language: 'es',
    });
    expect((await write('wrong', { ...body, agreedOn: '2026-02-30' })).status).toBe(400);
  });

  it('are each city’s own', async () => {
    expect(await list('/api/v1/cities/elsewhere/groups')).toEqual([]);
    const theirs = await yard.call('PUT', '/api/v1/cities/elsewhere/groups/mine', { as: staff, body });
    expect([401, 403, 404]).toContain(theirs.status);
    expect(await list('/api/v1/cities/elsewhere/groups')).toEqual([]);
  });
});
