import type { Result } from '@madang/basics';
import type { IndicatorCode } from '../catalogue/indicators/indicators.js';
import type { BudgetPrinciple } from './budget-principle.js';
import type { CheckId } from './check-id.js';
import type { Finding, FindingValues, MissingInput, WhyMissing } from './finding.js';
import type { Given, NotMeasured } from './given.js';
import { thresholdReached, type Decisive, type Thresholds } from './threshold.js';

/** The entry of a check in the catalogue: what it asks, of what, by which rule, and where the rule comes from. */
export interface CheckEntry<Input, Value extends string> {
  readonly id: CheckId;
  readonly version: number;
  readonly name: string;
  readonly principle: BudgetPrinciple;
  /** A published budget version, a proposal that moves money, or both. */
  readonly appliesTo: readonly ('budget' | 'proposal')[];
  readonly question: string;
  readonly formula: string;
  /** What each input is, by its name in the formula. */
  readonly inputs: { readonly [Name in keyof Input]-?: string };
  readonly unit: string;
  readonly thresholds: Thresholds<Value>;
  /** What a resident sees of it. */
  readonly shows: string;
  /** Articles, general comments and methods that the check rests on. Cut-offs without a source are ours. */
  readonly basis: readonly [string, ...string[]];
  readonly indicators: readonly IndicatorCode[];
}

export interface RightsCheck<Input, Value extends string, Values extends FindingValues> extends CheckEntry<Input, Value> {
  /** Answers the check's question. A missing, hidden or senseless input gives `not_computable` and is named; nothing is thrown. */
  evaluate(input: Given<Input>, thresholds?: Thresholds<Value>): Finding<Values>;
}

/** What was measured: the values on which the level rests, and those to show. */
export interface Measured<Value extends string, Values> {
  readonly decisive: Decisive<Value>;
  readonly values: Values;
}

export type Measure<Input, Value extends string, Values> = (input: Given<Input>) => Result<Measured<Value, Values>, NotMeasured<Values>>;

/** Joins an entry of the catalogue with its measure. */
export function rightsCheck<Input, Value extends string, Values extends FindingValues>(
  entry: CheckEntry<Input, Value>,
  measure: Measure<Input, Value, Values>,
): RightsCheck<Input, Value, Values> {
  return { ...entry, evaluate: (input, thresholds = entry.thresholds) => findingFor(entry, measure(input), thresholds) };
}

/** The finding that a measure leads to: the first threshold that holds, or what is missing. */
export function findingFor<Input, Value extends string, Values extends FindingValues>(
  entry: CheckEntry<Input, Value>,
  measured: Result<Measured<Value, Values>, NotMeasured<Values>>,
  thresholds: Thresholds<Value> = entry.thresholds,
): Finding<Values> {
  const check = { check: entry.id, version: entry.version };
  if (!measured.ok) return { ...check, ...notComputable<Values>(entry.inputs, measured.error) };
  const { decisive, values } = measured.value;
  const reached = thresholdReached(thresholds, decisive);
  if (reached) return { ...check, level: reached.level, values, say: reached.say };
  return { ...check, ...notComputable<Values>(entry.inputs, { missing: [{ name: 'thresholds', why: 'no-threshold-holds' }], values }) };
}

function notComputable<Values extends FindingValues>(
  labels: Readonly<Record<string, string>>,
  { missing, values }: NotMeasured<Values>,
): Omit<Finding<Values>, 'check' | 'version'> {
  const first = missing[0]!;
  const place = first.item === undefined ? '' : ` (${[first.item, first.field].filter(Boolean).join(', ')})`;
  const say = `Cannot be computed: ${labels[first.name] ?? first.name}${place} ${wordsFor[first.why]}`;
  return { level: 'not_computable', values: values ?? {}, missingInput: missing, say };
}

const wordsFor: Readonly<Record<WhyMissing, string>> = {
  missing: 'is missing',
  hidden: 'is hidden to protect people',
  'not-a-number': 'is not a number',
  'not-above-zero': 'must be above zero',
  negative: 'must not be below zero',
  'out-of-range': 'is outside its range',
  empty: 'has no entries',
  'too-few': 'has too few entries',
  'too-many': 'has too many entries',
  'phases-differ': 'are not the same',
  'no-threshold-holds': 'leave a gap into which this value falls',
};

/** The names of the missing inputs, each once, in the order in which the check asks for them. */
export function namesOfMissing(finding: Pick<Finding, 'missingInput'>): string[] {
  return [...new Set((finding.missingInput ?? []).map((input: MissingInput) => input.name))];
}
