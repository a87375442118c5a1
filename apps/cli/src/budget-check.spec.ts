import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileCommand, runMadang } from './run-madang.js';

/** Real files of four cities lie beside a developer's checkout, not in it; elsewhere this suite says so and rests. */
const folder = env['MADANG_BUDGETS'] ?? fileURLToPath(new URL('../../../../shared/data/budgets', import.meta.url));
const present = existsSync(folder);
if (!present) stdout.write(`No real budgets at ${folder}: checking them by command is skipped. MADANG_BUDGETS names another place.\n`);

const here = mkdtempSync(join(tmpdir(), 'madang-check-'));

interface Found {
  readonly rows: number;
  readonly columns: readonly { readonly header: string; readonly role: string | null }[];
  readonly sums: Readonly<Record<string, string>>;
  readonly errors: readonly { readonly code: string; readonly count: number; readonly cells: readonly { readonly cell: string }[] }[];
  readonly warnings: readonly { readonly code: string; readonly count?: number }[];
  readonly detected: Readonly<Record<string, unknown>>;
}

function check(file: string, ...options: readonly string[]): Found {
  const { stdout: output, stderr, status } = runMadang(here, ['budget', 'check', file, '--json', ...options]);
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(output) as Found;
}

beforeAll(compileCommand);

describe('madang budget check', () => {
  it('tells people what a file holds', () => {
    writeFileSync(
      join(here, 'Budget 2025.csv'),
      'Department,Program,Budget\nParks,Trees,"1,000"\nParks,Trees,"1,000"\nRoads,Repair,n/a\nTotal,,"2,000"\n',
    );
    const { stdout: output, status } = runMadang(here, ['budget', 'check', 'Budget 2025.csv']);
    expect(status).toBe(0);
    expect(output).toContain('3 rows make 1 line.');
    expect(output).toMatch(/C {2}Budget +initial +high +2000\n/u);
    expect(output).toMatch(/1 × Budget: This is no amount\.\n +C4: "n\/a"/u);
    expect(output).toContain('1 row repeats an earlier row');
    expect(output).toContain('Rows 5.');
  });

  it('takes a profile where a guess needs a correction, and says which of its headings are gone', () => {
    writeFileSync(join(here, 'odd.csv'), 'Name,Blah,Blub\nTrees,10,20\nBenches,1,2\n');
    const heading = (text: string) => [{ text, occurrence: 1 }];
    writeFileSync(join(here, 'odd.json'), JSON.stringify({ headings: { programmeName: heading('Name'), initial: heading('Blub') } }));
    const found = check('odd.csv', '--profile', 'odd.json');
    expect(found.columns.map(({ role }) => role)).toEqual(['programmeName', null, 'initial']);
    expect(found.sums['Blub']).toBe('22');
    writeFileSync(join(here, 'gone.json'), JSON.stringify({ headings: { initial: heading('Gone') } }));
    expect(runMadang(here, ['budget', 'check', 'odd.csv', '--profile', 'gone.json'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('"Gone" (initial)') as string,
    });
  });

  it.each([
    [['nowhere.csv'], 'There is no such file'],
    [['odd.csv', '--currency', 'euro'], '--currency takes three capital letters'],
    [['odd.csv', '--direction', 'up'], '--direction is expenditure or revenue'],
    [[], 'Name one file'],
  ])('ends with 2 and a reason: %j', (args, reason) => {
    const { status, stderr } = runMadang(here, ['budget', 'check', ...args]);
    expect([status, stderr.includes(reason)]).toEqual([2, true]);
  });

  it('refuses what is no table with what to do instead', () => {
    writeFileSync(join(here, 'budget.csv'), '%PDF-1.7');
    const { status, stderr } = runMadang(here, ['budget', 'check', 'budget.csv']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('save it as XLSX or as CSV (UTF-8)')]);
  });
});

interface TruthOfFile {
  readonly rows: number;
  readonly exact_duplicate_rows: number;
  readonly amounts: Readonly<Record<string, { readonly sum: string; readonly blank: number }>>;
}

const truths = (present ? ['madrid', 'oakland', 'seoul', 'abiko_japan'] : []).flatMap((city) => {
  const { files } = JSON.parse(readFileSync(`${folder}/${city}/truth.json`, 'utf8')) as { files: Record<string, TruthOfFile> };
  return Object.entries(files).map(([file, truth]) => [`${city}/${file}`, truth] as const);
});

describe.skipIf(!present)('the real budgets of four cities, checked by guesses alone', { timeout: 60_000 }, () => {
  // Of the eliminations of 2025 the truth takes decimal points for thousands marks; packages/budget tells their sums.
  it.each(truths.filter(([file]) => !file.includes('2025/gastos_el') && !file.includes('2025/ingresos_el')))(
    '%s: rows and sums are right',
    (file, truth) => {
      const found = check(join(folder, file));
      const headed = found.detected['headerRow'] !== null;
      const amounts = Object.entries(truth.amounts).filter(([, { blank }]) => blank < truth.rows);
      const sums = amounts.map(([heading]) => (headed ? sumUnder(found, heading) : found.sums['initial']));
      expect([found.rows, sums]).toEqual([truth.rows, amounts.map(([, { sum }]) => plain(sum))]);
      expect(found.warnings.find(({ code }) => code === 'identical-rows')?.count ?? 0).toBe(truth.exact_duplicate_rows);
    },
  );
});

/** The same amount is headed `CRED_INICIAL`, `CRED.INICIAL` and `CRED,INICIAL` from year to year. */
function sumUnder({ sums }: Found, heading: string): string | undefined {
  const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  return Object.entries(sums).find(([key]) => letters(key) === letters(heading))?.[1];
}

function plain(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/u, '') : decimal;
}
