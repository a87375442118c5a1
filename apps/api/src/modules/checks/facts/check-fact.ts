import { documentCodes, factKind, incomeFifths, type CityFactBody, type FactValue } from '@madang/contracts/city-facts';
import { isRightCode } from '@madang/rights';

export interface FactFault {
  readonly field: 'year' | 'item' | 'name' | 'value';
  readonly why: 'missing' | 'not-asked' | 'not-known' | 'not-a-number' | 'below-zero' | 'not-whole' | 'not-yes-or-no';
}

/** What a city has that facts may be about. */
export interface KnownThings {
  readonly indicators: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
}

/** What keeps an entry from being recorded, or undefined. */
export function faultOf(fact: CityFactBody, known: KnownThings): FactFault | undefined {
  const kind = factKind(fact.kind);
  if (kind.yearly && fact.year === null) return { field: 'year', why: 'missing' };
  if (!kind.yearly && fact.year !== null) return { field: 'year', why: 'not-asked' };
  if (kind.name && fact.name === '') return { field: 'name', why: 'missing' };
  if (!kind.name && fact.name !== '') return { field: 'name', why: 'not-asked' };
  return faultOfItem(fact, known) ?? faultOfValue(fact.value, kind.value, known);
}

function faultOfItem({ kind, item }: CityFactBody, known: KnownThings): FactFault | undefined {
  const about = factKind(kind).item;
  if (!about) return item === '' ? undefined : { field: 'item', why: 'not-asked' };
  if (item === '') return { field: 'item', why: 'missing' };
  const isKnown = {
    right: () => isRightCode(item),
    indicator: () => known.indicators.has(item),
    group: () => known.groups.has(item),
    document: () => documentCodes.includes(item),
    income: () => (incomeFifths as readonly string[]).includes(item),
  }[about]();
  return isKnown ? undefined : { field: 'item', why: 'not-known' };
}

const decimal = /^-?(?:0|[1-9]\d{0,17})(?:\.\d{1,12})?$/;

function faultOfValue(value: string, kind: FactValue, known: KnownThings): FactFault | undefined {
  const fault = (why: FactFault['why']): FactFault => ({ field: 'value', why });
  if (kind === 'yes-no') return value === 'yes' || value === 'no' ? undefined : fault('not-yes-or-no');
  if (kind === 'indicator') return known.indicators.has(value) ? undefined : fault('not-known');
  if (kind === 'codes') return /[^,\s]/.test(value) ? undefined : fault('missing');
  if (!decimal.test(value)) return fault('not-a-number');
  if (kind === 'count' && value.includes('.')) return fault('not-whole');
  return kind !== 'number' && value.startsWith('-') ? fault('below-zero') : undefined;
}
