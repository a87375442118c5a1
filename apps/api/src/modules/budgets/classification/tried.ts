import type { DataSource, EntityManager } from 'typeorm';

/** Does the work and takes all of it back: a preview is the act itself, so that both always say the same. */
export async function tried<T>(db: DataSource, work: (tx: EntityManager) => Promise<T>): Promise<T> {
  const runner = db.createQueryRunner();
  await runner.startTransaction('READ COMMITTED');
  try {
    return await work(runner.manager);
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}
