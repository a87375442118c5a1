import { lineIndexes, type LineKind } from './line-indexes.js';
import { addLineKey, createLineTable, lineTable, type LinesOf } from './line-table.js';
import { partFromTable, type RunsSql } from './part-from-table.js';

/** The steps by which a large version comes to its table, for whoever writes lines without reading a file. In one transaction with it. */
export function tableOfVersion(tx: RunsSql, of: LinesOf) {
  const { readingId } = of;
  return {
    name: lineTable(readingId),
    create: () => tx.query(createLineTable(of)),
    addKey: () => tx.query(addLineKey(readingId)),
    async addIndexes(kinds: readonly LineKind[]) {
      for (const index of lineIndexes(readingId, kinds)) await tx.query(index);
    },
    becomePart: () => partFromTable(tx, readingId),
  };
}
