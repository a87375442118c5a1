import type { InputSourceView, Supplier } from '@madang/contracts/checks';
import type { FactKind } from '@madang/contracts/city-facts';
import type { Currency } from '@madang/money';
import type { VersionRow } from '../../budgets/index.js';
import { minorOf, sourceOfFact, type RecordedFact } from '../facts/recorded-facts.js';
import type { Evidence } from './evidence.js';
import type { NamedInput } from './question.js';

export function budgetSource({ id, source }: Pick<VersionRow, 'id' | 'source'>): InputSourceView {
  return { kind: 'budget', text: source, url: null, version: id, indicator: null };
}

/** What is counted here, from what residents and officials did on this platform. */
export const platformSource: InputSourceView = { kind: 'platform', text: '', url: null, version: null, indicator: null };

/** An amount out of a budget version; undefined where there is no such version. */
export function amount(name: string, minor: bigint | undefined, version: VersionRow | undefined, year: number): NamedInput {
  return {
    name,
    kind: 'money',
    value: minor,
    year,
    supplier: 'finance',
    ...(version && { source: budgetSource(version) }),
  };
}

interface FactInput {
  readonly kind: NamedInput['kind'];
  readonly supplier: Supplier;
  readonly year?: number;
  readonly item?: string;
  readonly field?: string;
}

/** An input that the city records itself, with where it has it from. */
export function fromFact(name: string, fact: RecordedFact | undefined, code: FactKind, currency: Currency, more: FactInput): NamedInput {
  const year = fact?.year ?? more.year;
  return {
    name,
    kind: more.kind,
    value: fact && read(fact, more.kind, currency),
    supplier: more.supplier,
    fact: code,
    ...(year !== undefined && year !== null && { year }),
    ...(more.item !== undefined && { item: more.item }),
    ...(more.field !== undefined && { field: more.field }),
    ...(fact && { source: sourceOfFact(fact) }),
  };
}

function read({ value }: RecordedFact, kind: NamedInput['kind'], currency: Currency): NamedInput['value'] {
  if (kind === 'money') return minorOf(value, currency);
  if (kind === 'yes-no') return value === 'yes';
  return kind === 'text' ? value : Number(value);
}

/** Residents of a year: as recorded with a source, else as the city's record has them. */
export function residents(name: string, { facts, city, version }: Evidence, year: number): NamedInput {
  const fact = facts.of('population', { year });
  if (fact) return fromFact(name, fact, 'population', version.currency, { kind: 'count', supplier: 'statistics', year });
  return { name, kind: 'count', value: city.years[year]?.population, year, supplier: 'statistics', fact: 'population', source: cityRecord };
}

export function priceIndex(name: string, { facts, city, version }: Evidence, year: number): NamedInput {
  const fact = facts.of('price-index', { year });
  if (fact) return fromFact(name, fact, 'price-index', version.currency, { kind: 'number', supplier: 'statistics', year });
  const known = city.years[year]?.priceIndex;
  const value = known === undefined ? undefined : Number(known);
  return { name, kind: 'number', value, year, supplier: 'statistics', fact: 'price-index', source: cityRecord };
}

const cityRecord: InputSourceView = { kind: 'city', text: '', url: null, version: null, indicator: null };
