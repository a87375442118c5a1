import type { LogPage } from '@madang/contracts/official-acts';
import type { RoleHoldersView } from '@madang/contracts/roles';
import { hash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOf, settle, verified } from './fixtures/log.js';
import { Yard, type Person } from './yard.js';

let yard: Yard;
let administrator: Person;
beforeAll(async () => {
  yard = await Yard.open();
  administrator = await yard.person('administrator');
});
afterAll(() => yard.close());

const reason = 'Works in the department of parks from today.';

/** Somebody whom one can write to. */
async function withAccount(email: string, ...roles: Parameters<Yard['person']>): Promise<Person> {
  const person = await yard.person(...roles);
  await account(person, email);
  return person;
}
const account = (person: Person, email: string) =>
  yard.db.query(
    `insert into account (city_id, person_id, email, password_hash, confirmed_at, code_tries) values ($1, $2, $3, 'none', now(), 0)`,
    [yard.cityId, person.id, email],
  );
const grant = (email: string, role: string, as = administrator) =>
  yard.post<{ code?: string }>('/role-holders', { as, body: { email, role, reason } });
const withdraw = (person: Person, role: string, as = administrator) =>
  yard.post<{ code?: string }>('/role-holders/withdrawals', { as, body: { person: person.id, role, reason } });
const holders = async () => (await yard.get<RoleHoldersView>('/role-holders', { as: administrator })).body;
const rolesOf = async (person: Person) => (await holders()).holders.find(({ personId }) => personId === person.id)?.roles;
const answer = async (asked: ReturnType<typeof grant>) => {
  const { status, body } = await asked;
  return [status, body?.code];
};

describe('a role', () => {
  it('is given by an administrator to somebody with an account, who signs in anew', async () => {
    const gardener = await withAccount('gardener@example.org', 'resident');
    expect(await answer(grant(' Gardener@Example.org', 'staff'))).toEqual([202, undefined]);
    expect(await rolesOf(gardener)).toEqual(['staff']);
    expect((await yard.get('/role-holders', { as: gardener })).status).toBe(401);
    expect(await answer(grant('gardener@example.org', 'staff'))).toEqual([409, 'roles/held-already']);
    expect(await answer(withdraw(gardener, 'staff'))).toEqual([204, undefined]);
    expect(await rolesOf(gardener)).toBeUndefined();
    expect((await withdraw(gardener, 'staff')).status).toBe(404);
    const { changes } = await holders();
    expect(changes.map(({ role, given }) => [role, given])).toEqual([
      ['staff', false],
      ['staff', true],
    ]);
  });

  it('is given by nobody else, and nobody gives one to themselves', async () => {
    for (const role of ['resident', 'staff', 'facilitator', 'committee', 'ombudsperson'] as const)
      expect((await grant('gardener@example.org', 'staff', await yard.person(role))).status).toBe(403);
    await account(administrator, 'admin@example.org');
    expect(await answer(grant('admin@example.org', 'facilitator'))).toEqual([409, 'roles/not-to-oneself']);
    expect(await answer(grant('gardener@example.org', 'resident'))).toEqual([400, 'request/invalid']);
  });

  it('says nothing of an address without an account', async () => {
    const before = await holders();
    expect(await answer(grant('nobody@example.org', 'staff'))).toEqual([202, undefined]);
    expect(await holders()).toEqual(before);
  });

  it('is not held together with one that watches over it', async () => {
    await withAccount('hearing@example.org', 'ombudsperson');
    await withAccount('office@example.org', 'administrator');
    for (const role of ['staff', 'administrator'])
      expect(await answer(grant('hearing@example.org', role))).toEqual([409, 'roles/not-independent']);
    for (const role of ['committee', 'ombudsperson'])
      expect(await answer(grant('office@example.org', role))).toEqual([409, 'roles/not-independent']);
  });

  it('of an administrator is never taken from the last one', async () => {
    const others = (await holders()).holders.filter(({ roles, mine }) => roles.includes('administrator') && !mine);
    const taken = others.map(({ personId }) => withdraw({ id: personId as Person['id'], cookie: '' }, 'administrator'));
    expect((await Promise.all(taken)).map(({ status }) => status)).toEqual(others.map(() => 204));
    expect(await answer(withdraw(administrator, 'administrator'))).toEqual([409, 'roles/last-administrator']);
  });
});

describe('the record of a role', () => {
  it('tells which and why, not whose; whoever has the salt can show it, and forgetting the person leaves it whole', async () => {
    const clerk = await withAccount('clerk@example.org', 'resident');
    await grant('clerk@example.org', 'facilitator');
    await settle(yard);
    const copy = await copyOf(yard);
    expect(copy).toContain('"role.granted"');
    expect(copy).toContain(reason);
    for (const secret of [clerk.id, 'clerk@example.org', 'Somebody']) expect(copy.includes(secret), secret).toBe(false);
    const [{ salt, person_hash: told }] = await yard.db.query<[{ salt: string; person_hash: string }]>(
      'select salt, person_hash from role_change where person_id = $1',
      [clerk.id],
    );
    expect(hash('sha256', `${salt}:${clerk.id}`)).toBe(told);
    expect(copy).toContain(told);
    await yard.db.query('update role_change set person_id = null, salt = null where person_id = $1', [clerk.id]);
    expect(verified(await copyOf(yard)).faults).toEqual([]);
    expect((await holders()).changes[0]).toMatchObject({ role: 'facilitator', penName: null });
  });
});

describe('an act from the time when the ombudsperson went by another word', () => {
  it('is read by today’s, and fits the log as it was written', async () => {
    const eventId = randomUUID();
    await yard.db.query(
      `insert into outbox (city_id, id, name, subject_type, subject_id, actor_role, at, payload)
       values ($1, $2, 'hearing.decided', 'proposal', $3, 'ombudsman', date_trunc('milliseconds', now()), '{}')`,
      [yard.cityId, eventId, randomUUID()],
    );
    await yard.db.query(`select graphile_worker.add_job('deliver-event', payload => $1::json)`, [
      JSON.stringify({ cityId: yard.cityId, eventId }),
    ]);
    await settle(yard);
    const copy = await copyOf(yard);
    expect(copy).toContain('"role":"ombudsman"');
    expect(verified(copy).faults).toEqual([]);
    const [newest] = (await yard.get<LogPage>('/log/acts')).body.items;
    expect(newest).toMatchObject({ name: 'hearing.decided', role: 'ombudsperson' });
  });
});
