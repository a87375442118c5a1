import './metadata.js';
import { IsIn, IsInt, IsString, IsUUID } from 'class-validator';
import { factKindCodes, type FactKind } from './city-facts.js';
import { Nested, OrNull } from './wire.js';

/** How a value is to be read. Money is in minor units of the budget's currency, a share of 1 is the whole. */
export const valueKinds = ['money', 'number', 'count', 'share', 'points', 'year', 'text', 'yes-no'] as const;
export type ValueKind = (typeof valueKinds)[number];

/** `hidden` is held back to protect people; `missing` was never supplied. Neither is zero. */
export const inputStates = ['given', 'hidden', 'missing'] as const;
export type InputState = (typeof inputStates)[number];

export const sourceKinds = ['budget', 'fact', 'indicator', 'platform', 'city'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Who could supply what is missing. */
export const suppliers = ['finance', 'statistics', 'departments', 'council', 'residents', 'other-cities'] as const;
export type Supplier = (typeof suppliers)[number];

/** Where an input comes from. */
export class InputSourceView {
  @IsIn(sourceKinds)
  readonly kind: SourceKind;

  /** In the words of whoever published it. */
  @IsString()
  readonly text: string;

  @OrNull()
  @IsString()
  readonly url: string | null;

  /** The budget version, where it is one. */
  @OrNull()
  @IsUUID()
  readonly version: string | null;

  /** The city's indicator, where it is one. */
  @OrNull()
  @IsString()
  readonly indicator: string | null;
}

export class CheckInputView {
  /** Its name in the formula, such as `a0`. */
  @IsString()
  readonly name: string;

  /** The entry of a list, such as a district. */
  @OrNull()
  @IsString()
  readonly item: string | null;

  /** The field of that entry, such as `spend`. */
  @OrNull()
  @IsString()
  readonly field: string | null;

  @IsIn(valueKinds)
  readonly kind: ValueKind;

  @IsIn(inputStates)
  readonly state: InputState;

  @OrNull()
  @IsString()
  readonly value: string | null;

  @OrNull()
  @IsInt()
  readonly year: number | null;

  @OrNull()
  @Nested(() => InputSourceView)
  readonly source: InputSourceView | null;
}

export class CheckValueView {
  @IsString()
  readonly name: string;

  @OrNull()
  @IsString()
  readonly item: string | null;

  @IsIn(valueKinds)
  readonly kind: ValueKind;

  /** Null where it cannot be told. */
  @OrNull()
  @IsString()
  readonly value: string | null;
}

export class MissingCheckInputView {
  @IsString()
  readonly name: string;

  /** Such as `missing`, `hidden`, `too-few` or `phases-differ`. */
  @IsString()
  readonly why: string;

  @OrNull()
  @IsString()
  readonly item: string | null;

  @OrNull()
  @IsString()
  readonly field: string | null;

  @OrNull()
  @IsInt()
  readonly year: number | null;

  @IsIn(suppliers)
  readonly supplier: Supplier;

  /** The fact that staff can record at the desk to mend it. */
  @OrNull()
  @IsIn(factKindCodes)
  readonly fact: FactKind | null;
}
