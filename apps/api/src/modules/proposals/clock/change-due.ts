import type { ResponseItem } from '@madang/accountability';
import type { EntityManager } from 'typeorm';
import { ProposalRow } from '../proposal.entity.js';

type DueChange = Pick<ResponseItem, 'dueOn' | 'dueRule'> & Partial<Pick<ResponseItem, 'extendedOn'>>;

/**
 * Sets a promised date anew where the state stays: an extension, or a report that starts a limit again. The caller holds the row, has
 * asked the clock whether it may, and tells why in an event of its own.
 */
export async function changeDue(tx: EntityManager, { cityId, id }: ProposalRow, change: DueChange): Promise<void> {
  const { dueOn, dueRule, extendedOn } = change;
  await tx.update(ProposalRow, { cityId, id }, { dueOn, dueRule, ...(extendedOn !== undefined && { extendedOn }) });
}
