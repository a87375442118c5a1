import type { CheckInputView, CheckValueView, MissingCheckInputView, Supplier, ValueKind } from '@madang/contracts/checks';
import type { Finding, FindingValue } from '@madang/rights';
import { isHidden, type NamedInput } from '../inputs/question.js';

/** An input as it is kept: amounts and numbers as decimal strings, so that none is changed on the way. */
export function storedInput({ name, item, field, kind, value, year, source }: NamedInput): CheckInputView {
  const state = isHidden(value) ? 'hidden' : value === undefined ? 'missing' : 'given';
  return {
    name,
    item: item ?? null,
    field: field ?? null,
    kind,
    state,
    value: state === 'given' ? written(value as Exclude<NamedInput['value'], undefined>) : null,
    year: year ?? null,
    source: source ?? null,
  };
}

/** What the check computed, one entry for each number; those by district or group have it as their item. */
export function storedValues(values: Finding['values']): CheckValueView[] {
  return Object.entries(values).flatMap(([name, value]): CheckValueView[] => {
    if (value === undefined) return [];
    if (typeof value !== 'object' || value === null) return [storedValue(name, null, value)];
    if (Array.isArray(value)) return value.map((one: string) => storedValue(name, one, one));
    return Object.entries(value).map(([item, one]) => storedValue(name, item, one as FindingValue));
  });
}

function storedValue(name: string, item: string | null, value: FindingValue): CheckValueView {
  const shown = value as string | number | bigint | boolean | null;
  return { name, item, kind: kindOf(name, shown), value: shown === null ? null : written(shown) };
}

const shares = new Set([
  'change',
  'nominalChange',
  'share0',
  'share1',
  'share',
  'mean',
  'rightRate',
  'allRate',
  'coverage',
  'misallocated',
]);
const moreShares = new Set(['principal', 'significant', 'notTargeted', 'screened', 'burdenLow', 'burdenHigh', 'timeliness', 'reasoned']);
const lastShares = new Set(['completion', 'debtService', 'benefitShare', 'peopleShare', 'widestSwing', 'cv']);
const counts = new Set(['missing', 'old', 'hidden', 'neverCounted', 'leftBelow']);

/** A value that came as whole minor units is money; the others are told by their name. */
function kindOf(name: string, value: string | number | bigint | boolean | null): ValueKind {
  if (typeof value === 'bigint') return 'money';
  if (typeof value === 'boolean') return 'yes-no';
  if (typeof value === 'string') return 'text';
  if (name.endsWith('Pp')) return 'points';
  if (counts.has(name)) return 'count';
  return shares.has(name) || moreShares.has(name) || lastShares.has(name) ? 'share' : 'number';
}

function written(value: string | number | bigint | boolean): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

/** What is missing, with who could supply it. Whatever stands for the whole list is told by any of its entries. */
export function storedMissing(missing: Finding['missingInput'], inputs: readonly NamedInput[]): MissingCheckInputView[] {
  return (missing ?? []).map(({ name, why, item, field }) => {
    const asked =
      inputs.find((one) => one.name === name && one.item === item && one.field === field) ??
      inputs.find((one) => one.name === name && (field === undefined || one.field === field)) ??
      inputs.find((one) => one.name === name);
    return {
      name,
      why,
      item: item ?? null,
      field: field ?? null,
      year: asked?.year ?? null,
      supplier: asked?.supplier ?? fallback,
      fact: asked?.fact ?? null,
    };
  });
}

/** Where nothing at all was gathered under that name, somebody has to count it first. */
const fallback: Supplier = 'statistics';
