import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { examineFile, type Detected } from '@madang/budget';
import { readBudgetImportOptions, usage, type BudgetImportOptions } from './budget-import-options.js';
import { unusable, type Ending } from './command.js';
import { openDesk, type Cover, type Desk, type Preview } from './desk.js';
import { openTableFile } from './open-table-file.js';
import { Refused } from './session.js';
import { tableRefusalInWords } from './table-refusal-in-words.js';

interface FoundFile {
  readonly name: string;
  readonly path: string;
  readonly detected: Detected;
}

/** `madang budget import FILE…`: from files to a draft at the desk of a running server, or to a published version. */
export async function importBudget(args: readonly string[]): Promise<Ending> {
  const options = readBudgetImportOptions(args, process.env['MADANG_PASSWORD']);
  if (!options.ok) return unusable(options.error);
  if (options.value === 'help') return { exitCode: 0, output: usage };
  try {
    const files: FoundFile[] = [];
    for (const name of options.value.files) files.push(await look(name));
    const cover = coverOf(options.value, files);
    const desk = await openDesk(options.value.server, options.value.city, options.value);
    try {
      return await handIn(desk, options.value, cover, files);
    } finally {
      await desk.signOut();
    }
  } catch (error) {
    if (error instanceof Refused) return unusable(error.message);
    throw error;
  }
}

/** What a file says of itself, before anything is sent. */
async function look(name: string): Promise<FoundFile> {
  const table = await openTableFile(name);
  if (!table.ok) throw new Refused(`${name}${table.error}`);
  const examined = await examineFile(table.value);
  if (!examined.ok) throw new Refused(`${name}: ${tableRefusalInWords(examined.error)}`);
  return { name, path: table.value.path, detected: examined.value.detected };
}

function coverOf({ year, status, executedThrough, source }: BudgetImportOptions, files: readonly FoundFile[]): Cover {
  const fiscalYear = year ?? files.find(({ detected }) => detected.fiscalYear)?.detected.fiscalYear?.year;
  if (fiscalYear === undefined) throw new Refused('The files do not say their fiscal year: say it with --year.');
  const said = status ?? files.find(({ detected }) => detected.status)?.detected.status;
  if (said === undefined)
    throw new Refused('The files do not say whether the budget is proposed, approved or executed: say it with --status.');
  const names = files.map(({ name }) => basename(name)).join(', ');
  return { fiscalYear, status: said, executedThrough: executedThrough ?? null, source: source ?? names };
}

async function handIn(desk: Desk, options: BudgetImportOptions, cover: Cover, files: readonly FoundFile[]): Promise<Ending> {
  if (options.profile !== undefined) await desk.saveProfiles(profilesIn(options.profile));
  const id = await desk.start(cover);
  const names = new Map<string, string>();
  for (const { name, path, detected } of files) {
    names.set(await desk.upload(id, path, options.direction ?? detected.direction, detected.elimination), name);
  }
  await desk.untilRead(id);
  const preview = await desk.preview(id);
  const version = options.publish && preview.obstacles.length === 0 ? await desk.publish(id, preview.revision) : undefined;
  const report = { import: id, version: version ?? null, ...cover, ...reportOf(preview, names) };
  const output = options.json ? `${JSON.stringify(report, undefined, 2)}\n` : inWords(report);
  if (report.obstacles.length === 0) return { exitCode: 0, output };
  return { exitCode: 2, output, remarks: report.obstacles.map(({ title, details }) => [title, ...details].join(' ')) };
}

interface Report extends ReturnType<typeof reportOf>, Cover {
  readonly import: string;
  readonly version: string | null;
}

function reportOf({ files, totals, obstacles }: Preview, names: ReadonlyMap<string, string>) {
  return {
    files: files.map(({ id, rowsRead, lineCount, rowsWithErrors }) => ({ name: names.get(id) ?? id, rowsRead, lineCount, rowsWithErrors })),
    totals,
    obstacles: obstacles.map(({ code, title, details }) => ({ code, title, details })),
  };
}

function inWords({ fiscalYear, status, files, import: id, version, obstacles }: Report): string {
  const read = files.map(
    ({ name, rowsRead, lineCount, rowsWithErrors }) =>
      `  ${name}: ${rowsRead} rows, ${lineCount} lines, ${rowsWithErrors} rows with errors\n`,
  );
  const end =
    version === null
      ? `A draft at the desk${obstacles.length === 0 ? ', ready to be published' : ''}: ${id}`
      : `Published as version ${version}`;
  return `Budget ${fiscalYear} (${status})\n${read.join('')}${end}\n`;
}

function profilesIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(resolve(process.env['MADANG_CALLED_FROM'] ?? process.cwd(), file), 'utf8'));
  } catch (error) {
    throw new Refused(`${file}: Profiles are read from JSON (${error instanceof Error ? error.message : String(error)}).`);
  }
}
