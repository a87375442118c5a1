import { parseArgs } from 'node:util';
import type { TieBreak } from '@madang/allocation';
import { err, ok, type Result } from '@madang/basics';
import { tieBreakIn } from './allocate-options.js';
import { readConditions, type RuleTerms } from './read-conditions.js';

export interface CompareOptions {
  readonly file: string;
  readonly tieBreak: TieBreak;
  readonly terms: RuleTerms;
  readonly json: boolean;
}

export const usage = `Usage: madang compare FILE.pb [options]

Counts the ballots of a Pabulib file (pabulib.org/format) by every rule and sets the outcomes side by side.

  --tie-break HOW          id | cost-votes-lot:SEED   (id)
  --conditions FILE.json   as for madang allocate
  --json                   the same for machines; amounts are decimal texts
  --help                   this text

Exit code 0: counted. 2: the input cannot be used; standard error says why and where.
`;

const options = {
  'tie-break': { type: 'string', default: 'id' },
  conditions: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Reads the command line, or says what is wrong with it. */
export function readCompareOptions(args: readonly string[]): Result<CompareOptions | 'help', string> {
  const parsed = parsedArgs(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.help) return ok('help');
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) return err(`Name one .pb file; ${positionals.length} were named.`);
  const tieBreak = tieBreakIn(values['tie-break']);
  if (!tieBreak.ok) return tieBreak;
  const terms: Result<RuleTerms, string> = values.conditions === undefined ? ok({}) : readConditions(values.conditions);
  return terms.ok ? ok({ file, tieBreak: tieBreak.value, terms: terms.value, json: values.json }) : terms;
}

function parsedArgs(args: readonly string[]) {
  try {
    return ok(parseArgs({ args: [...args], options, allowPositionals: true }));
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}
