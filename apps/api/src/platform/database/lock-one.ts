import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { notFound } from '../http/problem.js';

/** Finds the row that a use case will change and holds it until the transaction ends, or answers that nothing is there. */
export async function lockOne<Row extends ObjectLiteral>(
  tx: EntityManager,
  row: EntityTarget<Row>,
  key: FindOptionsWhere<Row>,
): Promise<Row> {
  return (await tx.findOne(row, { where: key, lock: { mode: 'pessimistic_write' } })) ?? notFound();
}

/**
 * The same, where long work may be writing rows that refer to it: those may go on being written. It is enough wherever the row is
 * neither deleted nor given another key.
 */
export async function lockForChange<Row extends ObjectLiteral>(
  tx: EntityManager,
  row: EntityTarget<Row>,
  key: FindOptionsWhere<Row>,
): Promise<Row> {
  return (await tx.findOne(row, { where: key, lock: { mode: 'for_no_key_update' } })) ?? notFound();
}

/** Finds a row that a decision relies on; whoever wants to change it waits until the decision is stored. */
export async function shareOne<Row extends ObjectLiteral>(
  tx: EntityManager,
  row: EntityTarget<Row>,
  key: FindOptionsWhere<Row>,
): Promise<Row> {
  return (await tx.findOne(row, { where: key, lock: { mode: 'pessimistic_read' } })) ?? notFound();
}
