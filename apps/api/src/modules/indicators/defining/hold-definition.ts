import type { CityId } from '@madang/basics';
import { countsPeople, indicator, indicatorNames, isIndicatorCode, type IndicatorCode } from '@madang/rights';
import type { EntityManager } from 'typeorm';
import { IndicatorDefinitionRow } from '../indicator-definition.entity.js';

/** The newest definition of an indicator, held until the transaction ends; null where there is none. */
export async function holdNewest(tx: EntityManager, cityId: CityId, code: string): Promise<IndicatorDefinitionRow | null> {
  return tx.findOne(IndicatorDefinitionRow, { where: { cityId, code }, order: { version: 'DESC' }, lock: { mode: 'pessimistic_write' } });
}

/** The same; one of the common catalogue that the city has not used yet is taken up as it stands there. */
export async function holdDefinition(tx: EntityManager, cityId: CityId, code: string, now: Date): Promise<IndicatorDefinitionRow | null> {
  const held = await holdNewest(tx, cityId, code);
  if (held || !isIndicatorCode(code)) return held;
  await tx
    .createQueryBuilder()
    .insert()
    .into(IndicatorDefinitionRow)
    .values(fromCatalogue(cityId, code, now))
    .orIgnore()
    .execute();
  return holdNewest(tx, cityId, code);
}

export function fromCatalogue(cityId: CityId, code: IndicatorCode, definedAt: Date): IndicatorDefinitionRow {
  const { right, unit, direction, target, cadence, ...entry } = indicator(code);
  return {
    cityId,
    code,
    version: 1,
    indicator: code,
    right,
    labels: indicatorNames(code),
    unit,
    direction,
    band: target ? [String(target.band[0]), String(target.band[1])] : null,
    computation: {},
    notes: {},
    cadence,
    countsPeople: countsPeople(entry),
    definedAt,
    definedBy: null,
    because: null,
  };
}
