import type { AmendmentId, CityId } from '@madang/basics';
import type { AmendmentContent } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import { lockOne } from '../../platform/database/lock-one.js';
import { notFound } from '../../platform/http/problem.js';
import { isUuid } from '../../platform/http/uuid.js';
import { heldProposal, storedMoves, type HeldProposal } from '../proposals/index.js';
import { AmendmentRow } from './amendment.entity.js';

export interface HeldAmendment {
  readonly proposal: HeldProposal;
  readonly amendment: AmendmentRow;
}

/** An amendment of this proposal; both are held, the proposal first, as everywhere. */
export async function heldAmendment(tx: EntityManager, cityId: CityId, name: string, id: string): Promise<HeldAmendment> {
  const proposal = await heldProposal(tx, cityId, name);
  if (!isUuid(id)) notFound();
  const amendment = await lockOne(tx, AmendmentRow, { cityId, id: id as AmendmentId, proposalId: proposal.id });
  return { proposal, amendment };
}

export function contentOf({ text, money }: Pick<AmendmentRow, 'text' | 'money'>): AmendmentContent {
  return { text, money: money && { before: storedMoves(money.before), after: storedMoves(money.after) } };
}
