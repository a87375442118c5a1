import type { ArgumentId } from '@madang/basics';
import type { EntityManager } from 'typeorm';
import { lockOne } from '../../platform/database/lock-one.js';
import { notFound } from '../../platform/http/problem.js';
import { isUuid } from '../../platform/http/uuid.js';
import type { SeenProposal } from '../proposals/index.js';
import { ArgumentRow } from './argument.entity.js';

/** An argument or reply of this proposal, held until the transaction ends. */
export function heldArgument(tx: EntityManager, { cityId, id }: SeenProposal, argument: string): Promise<ArgumentRow> {
  if (!isUuid(argument)) notFound();
  return lockOne(tx, ArgumentRow, { cityId, id: argument as ArgumentId, proposalId: id });
}

/** Whether there still is something to read. */
export function stands({ takenBackAt, coveredAt }: Pick<ArgumentRow, 'takenBackAt' | 'coveredAt'>): boolean {
  return takenBackAt === null && coveredAt === null;
}
