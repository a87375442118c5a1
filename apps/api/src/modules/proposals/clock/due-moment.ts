import type { CityId, ProposalId } from '@madang/basics';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';

/**
 * The moment that something which was due gets in the histories of these proposals: its own, as if the clock had been there; but what
 * was done to them since was done before it.
 */
export async function dueMoment(tx: EntityManager, cityId: CityId, proposals: readonly ProposalId[], dueAt: Date): Promise<Date> {
  const last = await readOne<{ at: Date | null }>(
    tx,
    `select max(at) as at from outbox where city_id = $1 and subject_type = 'proposal' and subject_id = any($2)`,
    [cityId, proposals],
  );
  return last?.at && last.at > dueAt ? last.at : dueAt;
}
