import { compareFractions, exactly, type Fraction } from '../fraction.js';
import type { Level } from './level.js';

/** One bound on a value that the check computed. Several bounds in one condition hold together. */
export type Condition<Value extends string = string> =
  | {
      readonly value: Value;
      readonly atLeast?: number;
      readonly above?: number;
      readonly atMost?: number;
      readonly below?: number;
    }
  | { readonly value: Value; readonly is: boolean };

/** A level is reached when all its conditions hold; without conditions it is what remains. */
export interface Threshold<Value extends string = string> {
  readonly level: Exclude<Level, 'not_computable'>;
  readonly when: readonly Condition<Value>[];
  readonly say: string;
}

/** Tested in order; the first that holds sets the level. A city may set its own, shown beside the default with author, date and reason. */
export type Thresholds<Value extends string = string> = readonly Threshold<Value>[];

export type Decisive<Value extends string> = Readonly<Record<Value, Fraction | boolean>>;

/** The first threshold that holds; undefined when a city's thresholds leave a gap. */
export function thresholdReached<Value extends string>(
  thresholds: Thresholds<Value>,
  decisive: Decisive<Value>,
): Threshold<Value> | undefined {
  return thresholds.find((threshold) => threshold.when.every((condition) => holds(condition, decisive[condition.value])));
}

function holds(condition: Condition, value: Fraction | boolean): boolean {
  if ('is' in condition) return value === condition.is;
  if (typeof value === 'boolean') return false;
  const against = (bound: number) => compareFractions(value, exactly(bound));
  return (
    (condition.atLeast === undefined || against(condition.atLeast) >= 0) &&
    (condition.above === undefined || against(condition.above) > 0) &&
    (condition.atMost === undefined || against(condition.atMost) <= 0) &&
    (condition.below === undefined || against(condition.below) < 0)
  );
}
