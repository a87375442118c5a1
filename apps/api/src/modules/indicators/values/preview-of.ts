import type { ValuesPreviewView } from '@madang/contracts/indicator-imports';
import type { ValuesRead } from '@madang/rights';
import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { readOne } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { recordValues, type Recorded } from './record-values.js';
import { isHidden } from './shown-values.js';

interface Trial {
  readonly actor: Actor;
  readonly read: ValuesRead;
  readonly now: Date;
}

/** Carries the outcome out of a transaction that is rolled back. */
class Undone extends Error {
  constructor(readonly outcome: Recorded & { readonly hidden: number }) {
    super('tried and undone');
  }
}

/** The file is taken, looked at and undone: the preview then cannot promise anything else than what happens. */
export async function previewOf(db: DataSource, { actor, read, now }: Trial, mostErrors: number): Promise<ValuesPreviewView> {
  const { layout, decimalMark, values, errors, ignored, notCounted } = read;
  const outcome = await tried(db, async (tx) => {
    const recorded = await recordValues(tx, { actor, values, because: 'A trial that is undone', now });
    return { ...recorded, hidden: await hiddenAt(tx, actor, now) };
  });
  const codes = [...new Set(values.map(({ code }) => code))].toSorted();
  return {
    layout,
    decimalMark,
    ...outcome,
    notCounted,
    codes,
    ignored,
    faults: errors.length,
    errors: errors.slice(0, mostErrors).map(errorView),
  };
}

async function tried<Outcome extends Recorded & { readonly hidden: number }>(
  db: DataSource,
  work: (tx: EntityManager) => Promise<Outcome>,
) {
  try {
    return await transact(db, async (tx): Promise<never> => {
      throw new Undone(await work(tx));
    });
  } catch (fault) {
    if (fault instanceof Undone) return fault.outcome;
    throw fault;
  }
}

async function hiddenAt(tx: EntityManager, { cityId }: Actor, now: Date): Promise<number> {
  const row = await readOne<{ count: number }>(
    tx,
    `select count(*)::int as count from indicator_value v where v.city_id = $1 and v.recorded_at = $2 and v.replaced_at is null and ${isHidden}`,
    [cityId, now],
  );
  return row?.count ?? 0;
}

function errorView({ fault, row, column, heading, cell }: ValuesRead['errors'][number]) {
  return { fault, row, column, heading, cell };
}
