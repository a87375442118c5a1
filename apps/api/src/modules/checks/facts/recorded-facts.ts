import type { CityId } from '@madang/basics';
import type { InputSourceView } from '@madang/contracts/checks';
import type { CityFactView, FactKind } from '@madang/contracts/city-facts';
import { decimalsOf, type Currency } from '@madang/money';
import type { DataSource, EntityManager } from 'typeorm';
import { read } from '../../../platform/database/read.js';

export interface RecordedFact extends Omit<CityFactView, 'recordedAt'> {
  readonly recordedAt: Date;
}

interface FactKey {
  readonly year?: number;
  readonly item?: string;
  readonly name?: string;
}

/** What the city has recorded, the newest entry of each thing. */
export class RecordedFacts {
  constructor(readonly all: readonly RecordedFact[]) {}

  of(kind: FactKind, { year, item = '', name = '' }: FactKey = {}): RecordedFact | undefined {
    return this.all.find((one) => one.kind === kind && one.year === (year ?? null) && one.item === item && one.name === name);
  }

  ofKind(kind: FactKind): readonly RecordedFact[] {
    return this.all.filter((one) => one.kind === kind);
  }

  /** Of the year or, if there is none, of the newest year before it. */
  upTo(kind: FactKind, year: number, { item = '', name = '' }: FactKey = {}): RecordedFact | undefined {
    return this.all
      .filter((one) => one.kind === kind && one.item === item && one.name === name && (one.year ?? 0) <= year)
      .toSorted((one, other) => (other.year ?? 0) - (one.year ?? 0))[0];
  }
}

export async function recordedFacts(db: DataSource | EntityManager, cityId: CityId, kind?: FactKind): Promise<RecordedFacts> {
  return new RecordedFacts(
    await read<RecordedFact>(
      db,
      `select * from (
         select distinct on (kind, year, item, name) id, kind, year, item, name, value, source, source_url as "sourceUrl", note,
                recorded_at as "recordedAt"
           from city_fact where city_id = $1 and ($2::text is null or kind = $2)
          order by kind, year, item, name, recorded_at desc, id desc) newest
        order by kind collate "C", item collate "C", name collate "C", year`,
      [cityId, kind ?? null],
    ),
  );
}

export function sourceOfFact({ source, sourceUrl, note }: RecordedFact): InputSourceView {
  return { kind: 'fact', text: [source, note].filter(Boolean).join('. '), url: sourceUrl, version: null, indicator: null };
}

/** An amount written as a decimal of the currency, in minor units; what is beyond them is rounded half away from zero. */
export function minorOf(decimal: string, currency: Currency): bigint {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  const places = decimalsOf(currency);
  const kept = BigInt(whole + fraction.slice(0, places).padEnd(places, '0'));
  const rounded = (fraction[places] ?? '0') >= '5' ? kept + 1n : kept;
  return sign === '-' ? -rounded : rounded;
}

export function codesOf({ value }: RecordedFact): string[] {
  return value
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '');
}
