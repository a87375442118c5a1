import type { Amendable } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import { rewriteProposal, versionById } from '../proposals/index.js';
import type { HeldAmendment } from './held-amendment.js';

/** Puts an accepted amendment into the proposal. */
export async function applyToProposal(
  tx: EntityManager,
  { proposal, amendment }: HeldAmendment,
  amended: Amendable,
  now: Date,
): Promise<void> {
  const { id: amendmentId, afterVersionId } = amendment;
  const money = amendment.money && afterVersionId !== null && (await boundTo(tx, proposal.cityId, afterVersionId, amended));
  await rewriteProposal(tx, proposal, { text: amended.text, ...(money && { money }), cause: 'amended', amendmentId }, now);
}

async function boundTo(
  tx: EntityManager,
  cityId: HeldAmendment['proposal']['cityId'],
  budgetVersionId: NonNullable<HeldAmendment['amendment']['afterVersionId']>,
  { moves }: Amendable,
) {
  const { currency } = await versionById(tx, cityId, budgetVersionId);
  return { budgetVersionId, moves: moves.map(({ line, minor }) => ({ line, delta: { minor, currency } })) };
}
