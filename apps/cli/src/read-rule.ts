import { completions, ruleNames, utilityNames, type AllocationRule } from '@madang/allocation';
import { err, ok, type Result } from '@madang/basics';
import { fieldOf, readJson, termsIn } from './read-conditions.js';
import { checkShape, type Shape } from './shape.js';

const byRank: Shape = { fields: { byRank: { list: 'number' } }, needed: ['byRank'] };
const byId: Shape = { fields: { by: { oneOf: ['id'] } }, needed: ['by'] };
const byLot: Shape = { fields: { by: { oneOf: ['id', 'cost-votes-lot'] }, seed: 'text' }, needed: ['by', 'seed'] };

/** Reads a whole rule, such as a city publishes it: `{"rule": "greedy", "tieBreak": {"by": "id"}, "conditions": {...}}`. */
export function readRule(file: string): Result<AllocationRule, string> {
  const parsed = readJson(file);
  if (!parsed.ok) return parsed;
  const checked = checkShape(parsed.value, ruleIn(parsed.value), 'the file');
  return checked.ok ? ok(checked.value as AllocationRule) : err(`${file}: ${checked.error}`);
}

function ruleIn(value: unknown): Shape {
  return {
    fields: {
      rule: { oneOf: ruleNames },
      utility: typeof fieldOf(value, 'utility') === 'object' ? byRank : { oneOf: utilityNames },
      completion: { oneOf: completions },
      tieBreak: fieldOf(fieldOf(value, 'tieBreak'), 'by') === 'id' ? byId : byLot,
      ...termsIn(value),
    },
    needed: ['rule'],
  };
}
