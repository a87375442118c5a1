import { parseArgs } from 'node:util';
import { err, ok, type Result } from '@madang/basics';
import { addressOf } from './server-address.js';
import { budgetStatuses, type BudgetStatus, type Direction } from '@madang/budget';

export interface BudgetImportOptions {
  readonly files: readonly string[];
  readonly server: URL;
  readonly city: string;
  readonly email: string;
  readonly password: string;
  readonly profile?: string;
  readonly year?: number;
  readonly status?: BudgetStatus;
  readonly executedThrough?: string;
  readonly source?: string;
  readonly direction?: Direction;
  readonly publish: boolean;
  readonly json: boolean;
}

export const usage = `Usage: madang budget import FILE… --server URL --city C --email E [options]

Hands files in at the desk of a running Madang, as a member of its staff would: reads them there, says what would be published
and what is in the way. Without --publish it stays a draft, to be looked at in the browser.

  --server URL          such as https://budget.example.org
  --city C              the city as it stands in addresses, such as madrid
  --email E             who signs in. The password is taken from MADANG_PASSWORD, never from the command line
  --year Y              the fiscal year, where the files do not say it
  --status S            ${budgetStatuses.join(' | ')}, where the files do not say it
  --executed-through D  the last day that executed amounts cover, such as 2026-06-30
  --source TEXT         where the figures come from; otherwise the names of the files
  --direction WHICH     expenditure | revenue, where the files do not say
  --profile P.json      profiles as the desk exports them: how this city writes its files
  --publish             publish it when nothing is in the way
  --json                the same for machines; amounts are minor units in text
  --help                this text

Exit code 0: done. 2: something is in the way, or the server refuses; standard error says what.
`;

const options = {
  server: { type: 'string' },
  city: { type: 'string' },
  email: { type: 'string' },
  year: { type: 'string' },
  status: { type: 'string' },
  'executed-through': { type: 'string' },
  source: { type: 'string' },
  direction: { type: 'string' },
  profile: { type: 'string' },
  publish: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Reads the command line and the password beside it, or says what is wrong. */
export function readBudgetImportOptions(
  args: readonly string[],
  password: string | undefined,
): Result<BudgetImportOptions | 'help', string> {
  const parsed = parsedArgs(args);
  if (!parsed.ok) return parsed;
  const { values, positionals: files } = parsed.value;
  if (values.help) return ok('help');
  const { server, city, email, status, direction, year, profile, source, publish, json } = values;
  if (files.length === 0) return err('Name the files that make the budget.');
  if (server === undefined || city === undefined || email === undefined) return err('--server, --city and --email are needed.');
  const address = addressOf(server);
  if (!address.ok) return address;
  if (!password) return err('Set MADANG_PASSWORD to the password of the one who signs in.');
  if (year !== undefined && !/^\d{4}$/u.test(year)) return err(`--year takes four digits, not "${year}".`);
  if (status !== undefined && !isStatus(status)) return err(`--status is one of ${budgetStatuses.join(', ')}, not "${status}".`);
  if (direction !== undefined && direction !== 'expenditure' && direction !== 'revenue') {
    return err(`--direction is expenditure or revenue, not "${direction}".`);
  }
  const executedThrough = values['executed-through'];
  return ok({
    files,
    server: address.value,
    city,
    email,
    password,
    publish,
    json,
    ...(profile === undefined ? {} : { profile }),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(status === undefined ? {} : { status }),
    ...(executedThrough === undefined ? {} : { executedThrough }),
    ...(source === undefined ? {} : { source }),
    ...(direction === undefined ? {} : { direction }),
  });
}

function isStatus(text: string): text is BudgetStatus {
  return budgetStatuses.some((status) => status === text);
}

function parsedArgs(args: readonly string[]) {
  try {
    return ok(parseArgs({ args: [...args], options, allowPositionals: true }));
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}
