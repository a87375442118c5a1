import type { CityId } from '@madang/basics';
import type { ClassificationKind } from '@madang/contracts/budgets';
import type { EntityManager } from 'typeorm';
import { ClassificationRow } from './classification.entity.js';

export interface NamedStep {
  readonly kind: ClassificationKind;
  readonly code: string;
  /** By language. */
  readonly names: Readonly<Record<string, string>>;
}

/** Gives the parts of a city's budget their names; those that had one get the new one. */
export async function nameClassification(tx: EntityManager, cityId: CityId, steps: readonly NamedStep[]): Promise<void> {
  const rows = steps.map(({ kind, code, names }) => ({ cityId, kind, code, names }));
  if (rows.length > 0) await tx.upsert(ClassificationRow, rows, ['cityId', 'kind', 'code']);
}
