import { hash, randomUUIDv7 } from 'node:crypto';
import type { CityId, PersonId, ProposalId } from '@madang/basics';
import { refuseNewcomer, wordsAlike, type ThingKind } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import { Problem } from '../../../platform/http/problem.js';
import { addJob } from '../../../platform/jobs/add-job.js';
import { ContributionRow } from './contribution.entity.js';

export interface Contributed {
  readonly cityId: CityId;
  readonly personId: PersonId;
  readonly kind: ThingKind;
  readonly thingId: string;
  /** Null where it has to do with none. */
  readonly proposalId: ProposalId | null;
  readonly text: string;
  readonly now: Date;
}

/**
 * To be called with every text that somebody publishes. A new account is refused what goes beyond its few texts and links; whether
 * others say the same words is looked at once the transaction is through. The person is held, so that two at once are counted one by one.
 */
export async function contribute(tx: EntityManager, { text, now, ...contributed }: Contributed): Promise<void> {
  const { cityId, personId } = contributed;
  await tx.query('select 1 from person where city_id = $1 and id = $2 for no key update', [cityId, personId]);
  const before = await readOne<{ accountSince: Date; texts: number }>(
    tx,
    `select p.created_at as "accountSince",
            (select count(*)::int from contribution c where c.city_id = $1 and c.person_id = $2 and c.at >= p.created_at) as texts
       from person p where p.city_id = $1 and p.id = $2`,
    [cityId, personId],
  );
  const refusal = refuseNewcomer({ ...before!, now, text });
  if (refusal) throw new Problem(refusal.code, { ...refusal });
  const words = wordsAlike(text);
  const alike = words === null ? null : hash('sha256', words);
  await tx.insert(ContributionRow, { ...contributed, id: randomUUIDv7(), alike, at: now });
  if (alike !== null) await addJob(tx, 'look-for-same-words', { cityId, alike }, `same-words/${cityId}/${alike}`);
}
