import type { CityId, ProposalId } from '@madang/basics';
import type { EntityManager } from 'typeorm';
import { HarmFlagRow } from './harm-flag.entity.js';

/** Whether residents see harm to any right in a proposal. */
export function isHarmFlagged(tx: EntityManager, { cityId, id }: { readonly cityId: CityId; readonly id: ProposalId }): Promise<boolean> {
  return tx.existsBy(HarmFlagRow, { cityId, proposalId: id });
}
