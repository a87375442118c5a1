import type { EntityManager } from 'typeorm';
import { coverageChange, coverageOf } from './coverage.js';
import { layOver } from './lay-over.js';
import { TaggingRow } from './tagging.entity.js';
import { changedLines, newAct, takeTurn, type Telling } from './tell-lines.js';

/**
 * Takes back an act that stands. An act that took another back can be taken back as well: then the other one stands again.
 * Answers the new act, and the act whose own words are concerned.
 */
export async function takeBack(
  tx: EntityManager,
  undone: TaggingRow,
  telling: Telling,
): Promise<{ readonly row: TaggingRow; readonly spokenBy: string }> {
  const { cityId, id: undoes, versionId } = undone;
  const number = (await takeTurn(tx, cityId)) + 1;
  const before = await coverageOf(tx, { cityId, versionId });
  const row = newAct(telling, { cityId, number, versionId, undoes });
  await tx.insert(TaggingRow, row);
  const spoken = await markUndone(tx, undone, row.id);
  await layOver(tx, spoken);
  const { lineCount, minor } = await changedLines(tx, spoken);
  const counted = { lineCount, amountMinor: BigInt(minor), coverage: coverageChange(before, await coverageOf(tx, { cityId, versionId })) };
  await tx.update(TaggingRow, { cityId, id: row.id }, counted);
  return { row: { ...row, ...counted }, spokenBy: spoken.id };
}

/** Follows what acts took back down to the one that spoke itself, and marks on the way which of them stand. */
async function markUndone(tx: EntityManager, undone: TaggingRow, by: string): Promise<TaggingRow> {
  let act = undone;
  let undoneBy: string | null = by;
  for (;;) {
    await tx.update(TaggingRow, { cityId: act.cityId, id: act.id }, { undoneBy });
    if (act.undoes === null) return act;
    undoneBy = undoneBy === null ? act.id : null;
    act = await tx.findOneByOrFail(TaggingRow, { cityId: act.cityId, id: act.undoes });
  }
}
