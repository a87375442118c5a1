import type { CheckId } from './check-id.js';
import { rankOf, type Level } from './level.js';

/** Why an input is not there. `hidden` is held back to protect people, and counts as missing. */
export type WhyMissing =
  | 'missing'
  | 'hidden'
  | 'not-a-number'
  | 'not-above-zero'
  | 'negative'
  | 'out-of-range'
  | 'empty'
  | 'too-few'
  | 'too-many'
  | 'phases-differ'
  | 'no-threshold-holds';

export interface MissingInput {
  /** The input's name in the check, such as `d1`; its meaning stands in the check's `inputs`. */
  readonly name: string;
  readonly why: WhyMissing;
  /** The entry of a list, such as a district. */
  readonly item?: string;
  /** The field of that entry, such as `spend`. */
  readonly field?: string;
}

/** Amounts given in minor units as bigint come back as bigint; numbers come back as numbers. `null`: cannot be told. */
export type FindingValue =
  | number
  | bigint
  | boolean
  | string
  | null
  | readonly string[]
  | { readonly [name: string]: number | bigint | null };

export type FindingValues = { readonly [name: string]: FindingValue };

/** A check's answer. Findings stand side by side, worst first; there is no sum of them. */
export interface Finding<Values extends FindingValues = FindingValues> {
  readonly check: CheckId;
  readonly version: number;
  readonly level: Level;
  /** What was computed, unrounded; empty where nothing could be. */
  readonly values: Partial<Values>;
  /** Named when, and only when, the level is `not_computable`. */
  readonly missingInput?: readonly MissingInput[];
  readonly say: string;
}

/** Orders findings: severe, concern, cannot be computed, watch, ok, information. Equals keep their order. */
export function worstFirst<F extends Pick<Finding, 'level'>>(findings: readonly F[]): F[] {
  return findings.toSorted((one, other) => rankOf(one.level) - rankOf(other.level));
}
