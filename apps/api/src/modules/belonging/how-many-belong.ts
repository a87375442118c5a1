import type { CityId, PersonId } from '@madang/basics';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../platform/database/read.js';
import type { Secret } from '../../platform/secret.js';
import { holderOf } from './holder.js';

interface Asked {
  readonly cityId: CityId;
  readonly people: readonly PersonId[];
  readonly groups: readonly string[];
}

/**
 * How many of these people say that they belong to at least one of these groups. The number is for a rule to compare with its bar;
 * it must reach no answer, event or log.
 */
export async function howManyBelong(tx: EntityManager, secret: Secret, { cityId, people, groups }: Asked): Promise<number> {
  const holders = people.map((personId) => holderOf(secret, cityId, personId));
  const counted = await readOne<{ belong: number }>(
    tx,
    'select count(distinct holder)::int as belong from belonging where city_id = $1 and holder = any($2) and group_code = any($3)',
    [cityId, holders, groups],
  );
  return counted!.belong;
}
