import type { CityId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import type { Currency } from '@madang/money';
import type { DataSource, EntityManager } from 'typeorm';
import { readOne } from '../../platform/database/read.js';
import { notFound } from '../../platform/http/problem.js';

/** What neighbours may ask about a city. */
export interface CityFacts {
  readonly timeZone: string;
  readonly currency: Currency;
  /** In which the city itself writes. */
  readonly ownLanguage: Language;
  readonly population: number;
  readonly demo: boolean;
  readonly years: Readonly<Record<string, { readonly population?: number; readonly priceIndex?: string }>>;
}

export async function cityFacts(tx: EntityManager | DataSource, cityId: CityId): Promise<CityFacts> {
  const facts = await readOne<CityFacts>(
    tx,
    'select time_zone as "timeZone", currency, own_language as "ownLanguage", population, demo, years from city where id = $1',
    [cityId],
  );
  return facts ?? notFound();
}

/** Residents or prices of one year, as the city has them from now on. */
export async function setYearFact(
  tx: EntityManager,
  cityId: CityId,
  year: number,
  fact: { readonly population?: number; readonly priceIndex?: string },
): Promise<void> {
  await tx.query(
    `update city set years = jsonb_set(years, array[$2::text], coalesce(years -> $2::text, '{}') || $3::jsonb) where id = $1`,
    [cityId, String(year), JSON.stringify(fact)],
  );
}
