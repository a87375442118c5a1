import type { FollowedKind } from '@madang/contracts/follows';
import { isRightCode } from '@madang/rights';
import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { readOne } from '../../platform/database/read.js';
import { notFound } from '../../platform/http/problem.js';
import { isUuid } from '../../platform/http/uuid.js';
import { versionsOfCity } from '../budgets/index.js';
import { seenProposal } from '../proposals/index.js';

export interface FollowedThing {
  readonly kind: FollowedKind;
  readonly key: string;
}

/** The thing as it is kept: it must be there, and be something that this person may see. */
export async function followedThing(db: DataSource | EntityManager, actor: Actor, { kind, key }: FollowedThing): Promise<FollowedThing> {
  switch (kind) {
    case 'proposal':
      return { kind, key: (await seenProposal(db, actor, key)).id };
    case 'line':
      return (await isLine(db, actor, key)) ? { kind, key } : notFound();
    case 'district':
      return (await isThere(db, 'select 1 from district where city_id = $1 and code = $2', actor, key)) ? { kind, key } : notFound();
    case 'debate':
      return isUuid(key) && (await isThere(db, 'select 1 from debate where city_id = $1 and id = $2', actor, key))
        ? { kind, key }
        : notFound();
    case 'right':
      return isRightCode(key) ? { kind, key } : notFound();
    case 'budget':
      return key === 'all' ? { kind, key } : notFound();
    default:
      return notFound();
  }
}

async function isLine(db: DataSource | EntityManager, { cityId }: Actor, code: string): Promise<boolean> {
  const sql = 'select 1 from budget_line where city_id = $1 and code = $2 and version_id = any($3) limit 1';
  return (await readOne(db, sql, [cityId, code, await versionsOfCity(db, cityId)])) !== undefined;
}

async function isThere(db: DataSource | EntityManager, sql: string, { cityId }: Actor, key: string): Promise<boolean> {
  return (await readOne(db, sql, [cityId, key])) !== undefined;
}
