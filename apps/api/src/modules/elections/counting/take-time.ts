import type { EntityManager } from 'typeorm';

/** The box of a large city takes longer than a request may else keep the database busy, or a transaction waiting for a count. */
export async function takeTime(tx: EntityManager): Promise<void> {
  await tx.query(`set local statement_timeout = '10min'; set local idle_in_transaction_session_timeout = '10min'`);
}
