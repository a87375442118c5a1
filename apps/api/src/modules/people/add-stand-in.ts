import { randomUUIDv7 } from 'node:crypto';
import type { CityId, PersonId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import type { EntityManager } from 'typeorm';
import { PersonRow } from './person.entity.js';

interface StandIn {
  readonly cityId: CityId;
  readonly penName: string;
  readonly language: Language;
  readonly createdAt: Date;
}

/** A name without an account and without a role, for people of another process whom nobody here knows. Nobody can sign in as it. */
export async function addStandIn(tx: EntityManager, standIn: StandIn): Promise<PersonId> {
  const id = randomUUIDv7() as PersonId;
  await tx.insert(PersonRow, { ...standIn, id, roles: [], districtCode: null, demo: false });
  return id;
}
