import type { EntityManager } from 'typeorm';

type Payload = Readonly<Record<string, unknown>>;

/** Queues work in the caller's transaction. The same key twice is the same job. */
export async function addJob(tx: EntityManager, task: string, payload: Payload, key?: string): Promise<void> {
  await tx.query('select graphile_worker.add_job($1, payload => $2::json, job_key => $3)', [task, JSON.stringify(payload), key ?? null]);
}

/**
 * Queues work of many seconds. One such job runs at a time, whoever asked for it, so that mails and events need not wait behind
 * two of them.
 */
export async function addLongJob(tx: EntityManager, task: string, payload: Payload, key: string): Promise<void> {
  await tx.query(`select graphile_worker.add_job($1, payload => $2::json, job_key => $3, queue_name => 'long-work')`, [
    task,
    JSON.stringify(payload),
    key,
  ]);
}

/** Queues work of which one piece is done after the other: what one has done the next need not do again. */
export async function addJobInTurn(tx: EntityManager, task: string, payload: Payload, key: string): Promise<void> {
  await tx.query('select graphile_worker.add_job($1, payload => $2::json, job_key => $3, queue_name => $1)', [
    task,
    JSON.stringify(payload),
    key,
  ]);
}
