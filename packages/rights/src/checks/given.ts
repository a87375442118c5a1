import { err, ok, type Result } from '@madang/basics';
import { exactly, nought, toNumber, toWhole, type Fraction } from '../fraction.js';
import type { MissingInput, WhyMissing } from './finding.js';

/** Stands where a value is held back to protect people in a small group. */
export const hidden = 'hidden';
export type Hidden = typeof hidden;

/** Amounts in minor units come as bigint; counts, shares and indices as numbers. Never the two for amounts of one check. */
export type Quantity = number | bigint;

type Absent = Hidden | null | undefined;

/** What a check may really be handed: any of its inputs may be missing or hidden. */
export type Given<Input> = { readonly [Name in keyof Input]?: Input[Name] | Absent };

/** What a number must be for the check to make sense. Whatever is divided by must be above zero. */
export type Demand = 'any' | 'notNegative' | 'aboveZero';

/** The check cannot be computed; `values` is what can be shown all the same. */
export interface NotMeasured<Values = object> {
  readonly missing: readonly MissingInput[];
  readonly values?: Partial<Values>;
}

/** Where an input stands that is part of another, such as one right's baseline. */
export type Place = Pick<MissingInput, 'name' | 'item'>;

export type Numbers<Name extends string> = Readonly<Record<Name, Fraction>>;

/** Reads the named numbers exactly, or names all that are missing or unfit. */
export function readNumbers<Name extends string>(
  input: { readonly [N in NoInfer<Name>]?: Quantity | Absent },
  demands: Readonly<Record<Name, Demand>>,
  place?: Place,
): Result<Numbers<Name>, NotMeasured> {
  const missing: MissingInput[] = [];
  const numbers = Object.entries<Demand>(demands).map(([name, demand]): [string, Fraction] => {
    const value = input[name as Name];
    const why = whyUnfit(value, demand);
    if (why === undefined) return [name, exactly(value as Quantity)];
    missing.push(place ? { ...place, field: name, why } : { name, why });
    return [name, nought];
  });
  return missing.length > 0 ? err({ missing }) : ok(Object.fromEntries(numbers) as Numbers<Name>);
}

export interface ReadEntry<Entry, Field extends string> {
  readonly entry: Entry;
  readonly label: string;
  readonly numbers: Numbers<Field>;
}

/** Reads a list of entries such as districts; an empty list counts as missing. */
export function readList<Entry extends { readonly [F in Field]?: Quantity | Absent }, Field extends string>(
  list: readonly Entry[] | Absent,
  name: string,
  labelOf: (entry: Entry) => string,
  demands: Readonly<Record<Field, Demand>>,
): Result<readonly ReadEntry<Entry, Field>[], NotMeasured> {
  const present = readPresent(list, name);
  if (!present.ok) return present;
  const missing: MissingInput[] = [];
  const entries: ReadEntry<Entry, Field>[] = [];
  for (const entry of present.value) {
    const label = labelOf(entry);
    const numbers = readNumbers<Field>(entry, demands, { name, item: label });
    if (numbers.ok) entries.push({ entry, label, numbers: numbers.value });
    else missing.push(...numbers.error.missing);
  }
  return missing.length > 0 ? err({ missing }) : ok(entries);
}

/** Reads a list of bare numbers, such as the shares of past years, whose length matters. */
export function readNumberList(
  list: readonly (Quantity | Absent)[] | Absent,
  name: string,
  { demand, atLeast, atMost }: { readonly demand: Demand; readonly atLeast: number; readonly atMost: number },
): Result<readonly Fraction[], NotMeasured> {
  const present = readPresent(list, name);
  if (!present.ok) return present;
  if (present.value.length < atLeast) return lacks(name, 'too-few');
  if (present.value.length > atMost) return lacks(name, 'too-many');
  const why = present.value.map((value) => whyUnfit(value, demand)).find((one) => one !== undefined);
  return why === undefined ? ok(present.value.map((value) => exactly(value as Quantity))) : lacks(name, why);
}

/** A list that must be there and hold something. */
export function readPresent<Entry>(list: readonly Entry[] | Absent, name: string): Result<readonly Entry[], NotMeasured> {
  if (list === hidden) return lacks(name, 'hidden');
  if (list === null || list === undefined) return lacks(name, 'missing');
  return list.length === 0 ? lacks(name, 'empty') : ok(list);
}

/** Amounts of different years are compared only in one phase: approved with approved, executed with executed. */
export function readSamePhase(phases: readonly string[] | Absent, place?: Place): Result<void, NotMeasured> {
  const refuse = (why: WhyMissing) => (place ? lacks(place.name, why, { ...place, field: 'phases' }) : lacks('phases', why));
  if (phases === hidden) return refuse('hidden');
  return new Set(phases).size > 1 ? refuse('phases-differ') : ok();
}

/** The refusal for one input. */
export function lacks(name: string, why: WhyMissing, place: Pick<MissingInput, 'item' | 'field'> = {}) {
  return err<NotMeasured>({ missing: [{ name, why, ...place }] });
}

/** Shows an amount in the kind it came in: whole minor units if any amount was bigint, else a number. */
export function amountLike(sample: Iterable<unknown>): (value: Fraction) => number | bigint {
  for (const one of sample) if (typeof one === 'bigint') return toWhole;
  return toNumber;
}

function whyUnfit(value: Quantity | Absent, demand: Demand): WhyMissing | undefined {
  if (value === hidden) return 'hidden';
  if (value === null || value === undefined) return 'missing';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'not-a-number';
  if (demand === 'aboveZero' && value <= 0) return 'not-above-zero';
  return demand === 'notNegative' && value < 0 ? 'negative' : undefined;
}
