import type { CityId, ProposalId } from '@madang/basics';
import { In, type DataSource, type EntityManager } from 'typeorm';
import { JoiningRow } from './joining.entity.js';

/** The question about a proposal that authors are asked, or have agreed to; there is one at most. */
export async function openJoining(
  db: DataSource | EntityManager,
  { cityId, id }: { readonly cityId: CityId; readonly id: ProposalId },
): Promise<JoiningRow | null> {
  return db.getRepository(JoiningRow).findOneBy({ cityId, proposalId: id, state: In(['asked', 'agreed']) });
}
