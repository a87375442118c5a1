import { resolve } from 'node:path';

/** One's own server where `DATABASE_URL` names it, else a real PostgreSQL started from `.data/`. */
export async function openDatabase(database = 'madang') {
  const own = process.env.DATABASE_URL;
  if (own) return { url: own, own: true, stop: async () => undefined };
  const { startPostgres } = await import('@madang/embedded-postgres');
  return { own: false, ...(await startPostgres({ folder: resolve(process.env.MADANG_DATA ?? '.data', 'postgres'), database })) };
}
