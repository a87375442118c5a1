import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

const rowsAtOnce = 500;

/** Writes rows five hundred at a time: one by one, thousands of them would keep whoever starts the demo waiting. */
export async function insertRows<Row extends ObjectLiteral>(
  tx: EntityManager,
  entity: EntityTarget<Row>,
  rows: readonly Row[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const batch = rows.slice(from, from + rowsAtOnce);
    await tx.createQueryBuilder().insert().into(entity).values(batch).updateEntity(false).execute();
  }
}
