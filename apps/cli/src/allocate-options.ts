import { parseArgs } from 'node:util';
import { completions, ruleNames, utilityNames, type AllocationRule, type TieBreak } from '@madang/allocation';
import { err, ok, type Result } from '@madang/basics';
import { readConditions } from './read-conditions.js';
import { readRule } from './read-rule.js';

export interface AllocateOptions {
  readonly file: string;
  readonly rule: AllocationRule;
  readonly show: 'json' | 'summary' | 'explanation';
  readonly withAudit: boolean;
}

export const usage = `Usage: madang allocate FILE.pb [options]

Counts the ballots of a Pabulib file (pabulib.org/format) and says which projects are funded.

  --rule RULE              ${ruleNames.join(' | ')}   (greedy)
  --utility UTILITY        ${utilityNames.join(' | ')}
                           of equal-shares (cost); greedy may count points
  --completion HOW         ${completions.join(' | ')}   (none), of equal-shares
  --tie-break HOW          id | cost-votes-lot:SEED   (id)
  --conditions FILE.json   thresholds, caps, exclusions, funds of areas, limits of ballots
                           and more, as {"conditions": {...}, "whenNotFitting": ...}
  --rule-file FILE.json    the whole rule instead, as a city publishes it:
                           {"rule": ..., "tieBreak": {...}, "conditions": {...}}
  --audit                  whom the outcome serves, and whether a group was passed over
  --explain                every step and every refusal in words
  --json                   the same for machines; amounts are decimal texts
  --help                   this text

Exit code 0: counted. 2: the input cannot be used; standard error says why and where.
`;

/** Reads the command line, or says what is wrong with it. */
export function readOptions(args: readonly string[]): Result<AllocateOptions | 'help', string> {
  const parsed = parsedArgs(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.help) return ok('help');
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) return err(`Name one .pb file; ${positionals.length} were named.`);
  if (values.json && values.explain) return err('Choose one of --json and --explain.');
  const rule = values['rule-file'] === undefined ? ruleOf(values) : wholeRule(values['rule-file'], values);
  if (!rule.ok) return rule;
  const show = values.json ? 'json' : values.explain ? 'explanation' : 'summary';
  return ok({ file, rule: rule.value, show, withAudit: values.audit });
}

/** Half a rule from a file and half from options would be neither the published one nor a new one. */
function wholeRule(file: string, values: RuleValues): Result<AllocationRule, string> {
  const beside = (['rule', 'utility', 'completion', 'tie-break', 'conditions'] as const).find((option) => values[option] !== undefined);
  return beside === undefined ? readRule(file) : err(`--rule-file says the whole rule. Leave --${beside} out.`);
}

function ruleOf(values: RuleValues): Result<AllocationRule, string> {
  const rule = ruleIn(values);
  if (!rule.ok) return rule;
  const terms = values.conditions === undefined ? ok({}) : readConditions(values.conditions);
  return terms.ok ? ok({ ...rule.value, ...terms.value }) : terms;
}

const options = {
  rule: { type: 'string' },
  utility: { type: 'string' },
  completion: { type: 'string' },
  'tie-break': { type: 'string' },
  conditions: { type: 'string' },
  'rule-file': { type: 'string' },
  audit: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  explain: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function parsedArgs(args: readonly string[]) {
  try {
    return ok(parseArgs({ args: [...args], options, allowPositionals: true }));
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}

interface RuleValues {
  readonly rule?: string | undefined;
  readonly utility?: string | undefined;
  readonly completion?: string | undefined;
  readonly 'tie-break'?: string | undefined;
  readonly conditions?: string | undefined;
}

function ruleIn(values: RuleValues): Result<AllocationRule, string> {
  const rule = oneOf('--rule', ruleNames, values.rule ?? 'greedy');
  if (!rule.ok) return rule;
  const utility = values.utility === undefined ? ok(undefined) : oneOf('--utility', utilityNames, values.utility);
  if (!utility.ok) return utility;
  const completion = values.completion === undefined ? ok(undefined) : oneOf('--completion', completions, values.completion);
  if (!completion.ok) return completion;
  const tieBreak = tieBreakIn(values['tie-break'] ?? 'id');
  if (!tieBreak.ok) return tieBreak;
  return ok({
    rule: rule.value,
    ...(utility.value === undefined ? {} : { utility: utility.value }),
    ...(completion.value === undefined ? {} : { completion: completion.value }),
    tieBreak: tieBreak.value,
  });
}

function oneOf<T extends string>(option: string, allowed: readonly T[], value: string): Result<T, string> {
  const found = allowed.find((one) => one === value);
  return found === undefined ? err(`${option} cannot be "${value}". It can be: ${allowed.join(', ')}.`) : ok(found);
}

export function tieBreakIn(value: string): Result<TieBreak, string> {
  if (value === 'id') return ok({ by: 'id' });
  const seed = /^cost-votes-lot:(.+)$/s.exec(value)?.[1];
  return seed === undefined
    ? err(`--tie-break cannot be "${value}". It can be: id, or cost-votes-lot: followed by the seed of the lot.`)
    : ok({ by: 'cost-votes-lot', seed });
}
