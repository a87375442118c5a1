import type { CityId, PersonId } from '@madang/basics';
import type { EntityManager } from 'typeorm';
import type { Role } from '../../platform/access/actor.js';
import { lockOne } from '../../platform/database/lock-one.js';
import { readOne } from '../../platform/database/read.js';
import { PersonRow } from './person.entity.js';

interface PersonKey {
  readonly cityId: CityId;
  readonly id: PersonId;
}

/** Whoever has shown that this address is theirs. */
export async function personWithEmail(tx: EntityManager, cityId: CityId, email: string): Promise<PersonId | null> {
  const found = await readOne<{ readonly personId: PersonId }>(
    tx,
    'select person_id as "personId" from account where city_id = $1 and email = $2 and confirmed_at is not null',
    [cityId, email.toLowerCase()],
  );
  return found?.personId ?? null;
}

/** Held until the transaction ends. */
export async function rolesOf(tx: EntityManager, { cityId, id }: PersonKey): Promise<readonly Role[]> {
  return (await lockOne(tx, PersonRow, { cityId, id })).roles;
}

/** A session that began with other roles ends. */
export async function changeRoles(tx: EntityManager, { cityId, id }: PersonKey, roles: readonly Role[]): Promise<void> {
  await tx.update(PersonRow, { cityId, id }, { roles: [...roles] });
  await tx.query('delete from login_session where city_id = $1 and person_id = $2', [cityId, id]);
}
