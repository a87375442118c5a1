import type { InputSourceView, Supplier, ValueKind } from '@madang/contracts/checks';
import type { FactKind } from '@madang/contracts/city-facts';
import { hidden, type CheckId, type Hidden, type Quantity, type RightCode } from '@madang/rights';

/** One input of a check, as it is kept beside the finding: whoever works it out again needs no more than these. */
export interface NamedInput {
  readonly name: string;
  /** The entry of a list, such as a district, and the field of it. */
  readonly item?: string;
  readonly field?: string;
  readonly kind: ValueKind;
  /** Undefined where nobody has supplied it; `hidden` where it is held back. */
  readonly value: Quantity | string | boolean | undefined;
  readonly year?: number;
  readonly source?: InputSourceView;
  /** Who could supply it, if it is not there. */
  readonly supplier: Supplier;
  /** The fact that would mend it, recorded at the desk. */
  readonly fact?: FactKind;
}

export interface Subject {
  readonly right?: RightCode;
  readonly district?: string;
  readonly group?: string;
  readonly indicator?: string;
  readonly name?: string;
}

/** A check to put to the budget, about one thing, with what there is to answer it. */
export interface Question {
  readonly check: CheckId;
  readonly subject: Subject;
  readonly inputs: readonly NamedInput[];
}

/**
 * The inputs as the check takes them: plain ones by name; those with an item as a list, of objects where they have fields
 * (`districts: [{ name, population, … }]`) and of bare values where they have none (`shares: [0.1, 0.2]`).
 */
export function checkInput(inputs: readonly NamedInput[]): Readonly<Record<string, unknown>> {
  const names = [...new Set(inputs.map(({ name }) => name))];
  return Object.fromEntries(names.map((name) => [name, valueOf(inputs.filter((one) => one.name === name))]));
}

function valueOf(inputs: readonly NamedInput[]): unknown {
  const [first] = inputs;
  if (first!.item === undefined) return first!.value;
  if (inputs.every(({ field }) => field === undefined)) return inputs.map(({ value }) => value);
  const items = [...new Set(inputs.map(({ item }) => item!))];
  return items.map((item) => {
    const fields = inputs.filter((one) => one.item === item && one.field !== undefined);
    return { name: item, ...Object.fromEntries(fields.map(({ field, value }) => [field!, value])) };
  });
}

export function isHidden(value: NamedInput['value']): value is Hidden {
  return value === hidden;
}
