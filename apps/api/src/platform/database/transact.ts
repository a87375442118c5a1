import type { DataSource, EntityManager } from 'typeorm';

const retried = new Set(['40001', '40P01', '57P01', '57P02', '57P03']);
const attempts = 3;

/**
 * One use case, one transaction: READ COMMITTED with the rows held that it changes. The transaction is passed by hand, so
 * that a reader sees what runs inside it. Deadlocks and lost connections are tried again, at most three times: hence no
 * mail, no call to another host and no file belongs in here.
 */
export async function transact<T>(db: DataSource, work: (tx: EntityManager) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction('READ COMMITTED', work);
    } catch (error) {
      if (attempt >= attempts || !isPassing(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 10 * attempt + Math.random() * 20));
    }
  }
}

function isPassing(error: unknown): boolean {
  const code = sqlState(error);
  return code !== undefined && (retried.has(code) || code.startsWith('08'));
}

/** PostgreSQL's five-character code of what went wrong, if the error came from it. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, driverError } = error as { code?: unknown; driverError?: { code?: unknown } };
  const found = driverError?.code ?? code;
  return typeof found === 'string' && /^[0-9A-Z]{5}$/.test(found) ? found : undefined;
}
