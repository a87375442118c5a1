import type { Allocation } from '@madang/allocation';

/** The same value as JSON holds it: exact whole numbers become texts. */
export type Written<T> = T extends bigint
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Written<Item>[]
    : T extends object
      ? { readonly [Name in keyof T]: Written<T[Name]> }
      : T;

export interface Counted extends Allocation {
  /** Ballots that name at least one funded project. */
  readonly served: number;
}

export type WrittenAllocation = Written<Counted>;

export function writeAllocation(allocation: Counted): WrittenAllocation {
  return written(allocation);
}

/** A value as JSON will give it back. */
export function written<T>(value: T): Written<T> {
  return JSON.parse(JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? part.toString() : part))) as Written<T>;
}
