import { parseArgs } from 'node:util';
import { err, ok, type Result } from '@madang/basics';
import { commentRoles, proposalRoles, type ImportDefaults } from '@madang/participation';
import { addressOf } from './server-address.js';

export interface ProposalsOptions {
  readonly files: readonly string[];
  readonly defaults: ImportDefaults;
  readonly leaveOut: boolean;
  readonly json: boolean;
}

export interface ProposalsImportOptions extends ProposalsOptions {
  readonly server: URL;
  readonly city: string;
  readonly email: string;
  readonly password: string;
  /** The older process as it stands in addresses, and as people know it. */
  readonly process: string;
  readonly name: string;
}

const reading = `  --language L       the language of the texts where no column says it, such as pl
  --date D           the day that holds for proposals whose rows say none, such as 2025-06-01
  --site URL         what links without a host continue, such as https://decide.example.org
  --column R=H       the column that holds R has the heading H; may be said again. R is one of
                     ${[...new Set([...proposalRoles, ...commentRoles])].join(', ')}
  --leave-out        leave rows with errors out, by name, and take the others
  --json             the same for machines
  --help             this text

Files are CSV of any dialect, XLSX, or lines of JSON with a title, a text and comments. A table with titles holds proposals, one
with texts under a proposal's id holds comments. Columns that say who somebody is are left out; other columns are kept as facts.
`;

export const checkUsage = `Usage: madang proposals check FILE… [options]

Needs no server and no database.

${reading}
Exit code 0: all of it can be brought in. 2: rows need mending; standard error says which, in which column, and how.
`;

export const importUsage = `Usage: madang proposals import FILE… --server URL --city C --email E --process P --name N [options]

Brings in what an older process left, as a member of staff. The same files twice change nothing.

  --server URL       such as https://budget.example.org
  --city C           the city as it stands in addresses, such as madrid
  --email E          who signs in. The password is taken from MADANG_PASSWORD, never from the command line
  --process P        a short name for the older process, by which it is known again, such as budget-2025
  --name N           its name as people know it; it stands where otherwise an author stands
${reading}
Exit code 0: done. 2: something is in the way, or the server refuses; standard error says what.
`;

const readingOptions = {
  language: { type: 'string' },
  date: { type: 'string' },
  site: { type: 'string' },
  column: { type: 'string', multiple: true },
  'leave-out': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const importOptions = {
  ...readingOptions,
  server: { type: 'string' },
  city: { type: 'string' },
  email: { type: 'string' },
  process: { type: 'string' },
  name: { type: 'string' },
} as const;

/** Reads the command line of a check, or says what is wrong with it. */
export function readCheckOptions(args: readonly string[]): Result<ProposalsOptions | 'help', string> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: readingOptions, allowPositionals: true });
    return values.help ? ok('help') : readingOf(positionals, values);
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}

/** Reads the command line of an import and the password beside it, or says what is wrong. */
export function readImportOptions(args: readonly string[], password: string | undefined): Result<ProposalsImportOptions | 'help', string> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: importOptions, allowPositionals: true });
    if (values.help) return ok('help');
    const read = readingOf(positionals, values);
    if (!read.ok) return read;
    const { server, city, email, process, name } = values;
    if (server === undefined || city === undefined || email === undefined) return err('--server, --city and --email are needed.');
    if (process === undefined || name === undefined) return err('--process and --name are needed: they say where the proposals come from.');
    if (!/^[a-z0-9][a-z0-9-]{0,59}$/.test(process)) return err(`--process takes small letters, digits and hyphens, not "${process}".`);
    const address = addressOf(server);
    if (!address.ok) return address;
    if (!password) return err('Set MADANG_PASSWORD to the password of the one who signs in.');
    return ok({ ...read.value, server: address.value, city, email, password, process, name });
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}

interface ReadingValues {
  readonly language?: string;
  readonly date?: string;
  readonly site?: string;
  readonly column?: readonly string[];
  readonly 'leave-out': boolean;
  readonly json: boolean;
}

function readingOf(files: readonly string[], values: ReadingValues): Result<ProposalsOptions, string> {
  const { language, date, site, column = [], json } = values;
  if (files.length === 0) return err('Name the files to read.');
  const roles: ReadonlySet<string> = new Set([...proposalRoles, ...commentRoles]);
  const columns = new Map<string, string>();
  for (const one of column) {
    const [role, heading] = [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)];
    if (!roles.has(role)) return err(`--column takes ROLE=HEADING with a role such as title, not "${one}".`);
    columns.set(role, heading);
  }
  if (site !== undefined && !/^https?:\/\/[^\s/]+/.test(site))
    return err(`--site takes an address such as https://decide.example.org, not "${site}".`);
  const defaults = {
    columns,
    ...(language !== undefined && { language }),
    ...(date !== undefined && { date }),
    ...(site !== undefined && { site }),
  };
  return ok({ files, defaults, leaveOut: values['leave-out'], json });
}
