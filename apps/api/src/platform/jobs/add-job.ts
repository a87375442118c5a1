import type { EntityManager } from 'typeorm';

/** Queues work in the caller's transaction. The same key twice is the same job. */
export async function addJob(tx: EntityManager, task: string, payload: Readonly<Record<string, unknown>>, key?: string): Promise<void> {
  await tx.query('select graphile_worker.add_job($1, payload => $2::json, job_key => $3)', [task, JSON.stringify(payload), key ?? null]);
}
