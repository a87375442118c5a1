import { err, ok, type Refusal, type Result } from '@madang/basics';
import type { Level } from './level.js';
import type { Condition, Threshold, Thresholds } from './threshold.js';

const sides = ['atLeast', 'above', 'atMost', 'below'] as const;
type Side = (typeof sides)[number];

/** One number that parts two levels, such as "ok from 0" in C01. */
export interface ThresholdBound {
  readonly level: Level;
  /** The computed value that is held against it, such as `change`. */
  readonly value: string;
  readonly side: Side;
  readonly bound: number;
}

export type BoundsRefused =
  | (Refusal<'rights/bounds-incomplete'> & { readonly asked: number; readonly given: number })
  | (Refusal<'rights/bound-not-a-number'> & { readonly place: number })
  | (Refusal<'rights/bounds-out-of-order'> & { readonly place: number });

/** Every number in the thresholds of a check, in their order: what a city may set for itself. */
export function thresholdBounds(thresholds: Thresholds): ThresholdBound[] {
  return thresholds.flatMap(({ level, when }) =>
    when.flatMap((condition) => boundsIn(condition).map(([side, bound]) => ({ level, value: condition.value, side, bound }))),
  );
}

/**
 * The thresholds with other numbers in the same places. Levels keep their order: a bound that made "watch" stricter than "ok"
 * would leave a level that nothing can reach.
 */
export function withBounds(thresholds: Thresholds, bounds: readonly number[]): Result<Thresholds, BoundsRefused> {
  const before = thresholdBounds(thresholds);
  if (bounds.length !== before.length) return err({ code: 'rights/bounds-incomplete', asked: before.length, given: bounds.length });
  const senseless = bounds.findIndex((bound) => !Number.isFinite(bound));
  if (senseless >= 0) return err({ code: 'rights/bound-not-a-number', place: senseless });
  const wrong = bounds.findIndex((bound, place) => before.some((other, earlier) => turns(before[place]!, bound, other, bounds[earlier]!)));
  if (wrong >= 0) return err({ code: 'rights/bounds-out-of-order', place: wrong });
  const left = [...bounds];
  return ok(
    thresholds.map((threshold): Threshold => ({ ...threshold, when: threshold.when.map((condition) => replaced(condition, left)) })),
  );
}

/** Two bounds on one side of one value must stay as they stood to each other. */
function turns(one: ThresholdBound, newOne: number, other: ThresholdBound, newOther: number): boolean {
  const comparable = one.value === other.value && one.side === other.side && one.bound !== other.bound;
  return comparable && Math.sign(one.bound - other.bound) !== Math.sign(newOne - newOther);
}

function boundsIn(condition: Condition): [Side, number][] {
  if ('is' in condition) return [];
  return sides.flatMap((side): [Side, number][] => (condition[side] === undefined ? [] : [[side, condition[side]]]));
}

/** Takes the next numbers off the list, in the order in which they were listed. */
function replaced(condition: Condition, left: number[]): Condition {
  const changed = boundsIn(condition).map(([side]) => [side, left.shift()!] as const);
  return { ...condition, ...Object.fromEntries(changed) };
}
