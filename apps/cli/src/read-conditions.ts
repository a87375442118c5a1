import { areaVoters, type AllocationRule } from '@madang/allocation';
import { err, ok, type Result } from '@madang/basics';
import { readTextFile } from './read-text-file.js';
import { checkShape, type Shape } from './shape.js';

/** Parameters of a rule besides its method, as a file of conditions holds them. */
export type RuleTerms = Pick<AllocationRule, 'whenNotFitting' | 'conditions'>;

const size: Readonly<Record<string, Shape>> = { minProjects: 'number', maxProjects: 'number', maxTotalCost: 'text' };
const conditions: Shape = {
  fields: {
    ballots: {
      fields: {
        ...size,
        minPoints: 'number',
        maxPoints: 'number',
        minTotalPoints: 'number',
        maxTotalPoints: 'number',
        perCategory: { list: { fields: { category: 'text', ...size }, needed: ['category'] } },
      },
    },
    thresholds: {
      fields: {
        votes: 'number',
        points: 'number',
        shareOfBallots: 'number',
        votesPerCost: { fields: { votes: 'number', per: 'text' }, needed: ['votes', 'per'] },
      },
    },
    exclusions: { list: { fields: { projects: { list: 'text' } }, needed: ['projects'] } },
    caps: { list: { fields: { of: { oneOf: ['category', 'area'] }, name: 'text', atMost: 'text' }, needed: ['of', 'name', 'atMost'] } },
    areas: {
      list: {
        fields: { area: 'text', within: 'text', fund: 'text', leftoverTo: 'text', voters: { oneOf: areaVoters } },
        needed: ['area', 'fund'],
      },
    },
    comparison: { oneOf: ['with-greedy'] },
  },
};
const topUp: Shape = { fields: { topUpFromPercent: 'number', reserve: 'text' }, needed: ['topUpFromPercent', 'reserve'] };

/** Reads a JSON file such as `{"conditions": {"thresholds": {"votes": 50}}, "whenNotFitting": "stop"}`. */
export function readConditions(file: string): Result<RuleTerms, string> {
  const parsed = readJson(file);
  if (!parsed.ok) return parsed;
  const checked = checkShape(parsed.value, { fields: termsIn(parsed.value) }, 'the file');
  return checked.ok ? ok(checked.value as RuleTerms) : err(`${file}: ${checked.error}`);
}

/** What terms must look like; what happens at the end of the money is a word or an object. */
export function termsIn(value: unknown): Readonly<Record<keyof RuleTerms, Shape>> {
  return { conditions, whenNotFitting: typeof fieldOf(value, 'whenNotFitting') === 'object' ? topUp : { oneOf: ['skip', 'stop'] } };
}

export function readJson(file: string): Result<unknown, string> {
  const text = readTextFile(file);
  if (!text.ok) return err(`${file}${text.error}`);
  const parsed = parsedJson(text.value);
  return parsed.ok ? parsed : err(`${file}: ${parsed.error}`);
}

export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

function parsedJson(text: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    return err(`This is not JSON (${error instanceof Error ? error.message : String(error)}).`);
  }
}
