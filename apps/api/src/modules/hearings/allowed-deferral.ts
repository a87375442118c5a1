import type { CityId, ProposalId } from '@madang/basics';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../platform/database/read.js';

/** Why the committee allowed the city to put a proposal off a second time; undefined where it has not. Each allowance serves once. */
export async function allowedDeferral(
  tx: EntityManager,
  { cityId, id }: { readonly cityId: CityId; readonly id: ProposalId },
): Promise<string | undefined> {
  const allowed = await readOne<{ text: string }>(
    tx,
    `select text from hearing_decision
      where city_id = $1 and proposal_id = $2 and outcome = 'deferral_allowed'
        and decided_at > coalesce((select max(published_at) from official_response o
                                    where o.city_id = $1 and o.proposal_id = $2 and o.decision = 'deferred'), '-infinity')
      order by decided_at desc limit 1`,
    [cityId, id],
  );
  return allowed?.text;
}
