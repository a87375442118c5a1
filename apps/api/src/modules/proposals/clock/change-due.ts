import type { ResponseItem } from '@madang/accountability';
import type { EntityManager } from 'typeorm';
import { ProposalRow } from '../proposal.entity.js';

type DueChange = Pick<ResponseItem, 'dueOn' | 'dueRule'> & Partial<Pick<ResponseItem, 'extendedOn' | 'pausedOn' | 'pausedUntil'>>;

/**
 * Sets a promised date anew where the state stays: an extension, a pause for a question to the author, or a report that starts a limit again. The caller holds the row, has
 * asked the clock whether it may, and tells why in an event of its own.
 */
export async function changeDue(tx: EntityManager, { cityId, id }: ProposalRow, change: DueChange): Promise<void> {
  const { dueOn, dueRule, extendedOn, pausedOn, pausedUntil } = change;
  const marks = {
    ...(extendedOn !== undefined && { extendedOn }),
    ...(pausedOn !== undefined && { pausedOn }),
    ...(pausedUntil !== undefined && { pausedUntil }),
  };
  await tx.update(ProposalRow, { cityId, id }, { dueOn, dueRule, ...marks });
}
