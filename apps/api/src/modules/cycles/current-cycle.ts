import type { CityId, CycleId } from '@madang/basics';
import type { Currency, Money } from '@madang/money';
import type { DataSource, EntityManager } from 'typeorm';
import { readOne } from '../../platform/database/read.js';

export interface CycleFacts {
  readonly id: CycleId;
  readonly slug: string;
  readonly fund: Money;
}

interface Row {
  readonly id: CycleId;
  readonly slug: string;
  readonly fundMinor: string;
  readonly currency: Currency;
}

const facts = 'select id, slug, fund_minor as "fundMinor", currency from cycle';

/** The cycle that new proposals join: the newest of those that collect now, or the newest of all while none does. */
export async function currentCycle(tx: EntityManager | DataSource, cityId: CityId): Promise<CycleFacts | undefined> {
  return toFacts(
    await readOne<Row>(
      tx,
      `${facts} c where city_id = $1
        order by exists (select 1 from phase p
                          where p.city_id = c.city_id and p.cycle_id = c.id and p.name = 'collecting'
                            and p.opens_at <= clock_timestamp() and clock_timestamp() < p.closes_at) desc,
                 created_at desc, id desc
        limit 1`,
      [cityId],
    ),
  );
}

export async function cycleBySlug(tx: EntityManager | DataSource, cityId: CityId, slug: string): Promise<CycleFacts | undefined> {
  return toFacts(await readOne<Row>(tx, `${facts} where city_id = $1 and slug = $2`, [cityId, slug]));
}

function toFacts(row: Row | undefined): CycleFacts | undefined {
  return row && { id: row.id, slug: row.slug, fund: { minor: BigInt(row.fundMinor), currency: row.currency } };
}
