import { parseArgs } from 'node:util';
import { err, ok, type Result } from '@madang/basics';
import type { Direction, ImportProfile } from '@madang/budget';
import { currency, type Currency } from '@madang/money';
import { readImportProfile } from './read-import-profile.js';

export interface BudgetCheckOptions {
  readonly file: string;
  readonly profile?: ImportProfile;
  readonly currency?: Currency;
  readonly direction?: Direction;
  readonly json: boolean;
}

export const usage = `Usage: madang budget check FILE [options]

Reads a budget in CSV of any dialect or in XLSX, by guesses alone: encoding, separators, headings, what each column holds,
how amounts are written. Needs no server and no database.

  --profile P.json      how this city writes its files, where a guess needs a correction
  --currency CODE       such as EUR or KRW; otherwise what the file says
  --direction WHICH     expenditure | revenue, where the file does not say
  --json                the same for machines; amounts are decimal texts
  --help                this text

Exit code 0: read, whatever was found. 2: no table can be read; standard error says why and where.
`;

const options = {
  profile: { type: 'string' },
  currency: { type: 'string' },
  direction: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Reads the command line, or says what is wrong with it. */
export function readBudgetCheckOptions(args: readonly string[]): Result<BudgetCheckOptions | 'help', string> {
  const parsed = parsedArgs(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.help) return ok('help');
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) return err(`Name one file; ${positionals.length} were named.`);
  const { direction } = values;
  if (direction !== undefined && direction !== 'expenditure' && direction !== 'revenue') {
    return err(`--direction is expenditure or revenue, not "${direction}".`);
  }
  const money = values.currency === undefined ? undefined : currency(values.currency);
  if (money && !money.ok) return err(`--currency takes three capital letters such as EUR, not "${values.currency}".`);
  const profile = values.profile === undefined ? undefined : readImportProfile(values.profile);
  if (profile && !profile.ok) return profile;
  return ok({
    file,
    json: values.json,
    ...(profile ? { profile: profile.value } : {}),
    ...(money ? { currency: money.value } : {}),
    ...(direction ? { direction } : {}),
  });
}

function parsedArgs(args: readonly string[]) {
  try {
    return ok(parseArgs({ args: [...args], options, allowPositionals: true }));
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}
