import type { Dimension, Phase } from '@madang/budget';
import { read } from '../../../platform/database/read.js';
import { classifiedLines } from '../classification/classified-lines.js';
import { amountSql, cellKeySql, cellSumsSql, keySql, sumsSql } from './dimension-sql.js';
import { cellWithinSql, withinSql, type Part } from './parts.js';
import { readSums } from './remembered-sums.js';

/** Where sums are added up from: the coarsest rows that still know every dimension that is asked for. They are called `l`. */
export interface Source {
  readonly from: string;
  readonly condition: string;
  readonly keys: Readonly<Record<Dimension, string>>;
  readonly sums: string;
  readonly amounts: Readonly<Record<Phase, string>>;
  readonly within: (parts: readonly Part[], parameters: unknown[]) => string;
  readonly read: typeof readSums;
}

const cells = { from: 'budget_cell l', keys: cellKeySql, sums: cellSumsSql, amounts: amountSql, within: cellWithinSql, read: readSums };
const purpose: Source = { ...cells, condition: `l.grain = 'purpose'` };
const kind: Source = { ...cells, condition: `l.grain = 'kind'` };
const lines: Source = {
  from: `${classifiedLines} l`,
  condition: 'true',
  keys: keySql,
  sums: sumsSql,
  amounts: amountSql,
  within: withinSql,
  read: (db, _, sql, parameters) => read(db, sql, parameters),
};

const ofPurpose: ReadonlySet<Dimension> = new Set(['area', 'policy', 'group', 'programme']);

export function sourceFor(dimensions: readonly Dimension[]): Source {
  if (!dimensions.includes('economic')) return purpose;
  return dimensions.some((dimension) => ofPurpose.has(dimension)) ? lines : kind;
}
