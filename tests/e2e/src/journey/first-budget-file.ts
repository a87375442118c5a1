import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../../..');
const folder = process.env.MADANG_BUDGETS ?? resolve(root, '../shared/data/budgets');

export interface FirstBudgetFile {
  readonly bytes: Buffer;
  /** The cell that cannot be read: where a spreadsheet shows it, what stands there, and what should. */
  readonly broken: { readonly cell: string; readonly says: string; readonly amount: string };
  /** As the printed budget has them. */
  readonly totals: { readonly spending: string; readonly income: string };
}

const heading = 'budget_year,department,account_type,fund_code,account_category,amount';

/** A few rows as the ledger of a city of that shape exports them: two rows alike are two amounts, and what is taken back is negative. */
const rows = [
  'FY21-22,Capital Improvement Projects,Expense,1010,Contract Services,252000',
  'FY21-22,Capital Improvement Projects,Expense,1010,Services & Supplies,0',
  'FY21-22,Capital Improvement Projects,Expense,1010,Contract Services,293887',
  'FY21-22,Capital Improvement Projects,Revenue,2125,Grants & Subsidies,1500000',
  'FY21-22,Capital Improvement Projects,Expense,2125,Contract Services,1500000',
  'FY21-22,City Administrator,Expense,1010,Civilian Salaries,4104411',
  'FY21-22,City Administrator,Expense,1010,Civilian Retirement,1633904',
  'FY21-22,City Administrator,Expense,1010,Services & Supplies,118212',
  'FY21-22,City Administrator,Expense,1010,Services & Supplies,118212',
  'FY21-22,City Administrator,Expense,2415,Overhead Allocations,-45120',
  'FY21-22,Human Services,Revenue,2128,Grants & Subsidies,3204551',
  'FY21-22,Human Services,Expense,2128,Civilian Salaries,1120077',
  'FY21-22,Human Services,Expense,2128,Contract Services,2084474',
  'FY21-22,Oakland Public Library,Expense,2241,Civilian Salaries,12344021',
  'FY21-22,Oakland Public Library,Expense,2241,Services & Supplies,2410662',
  'FY21-22,Oakland Public Library,Revenue,2241,Local Tax,19120000',
  'FY21-22,Violence Prevention,Expense,2252,Contract Services,7001200',
  'FY21-22,Non Departmental and Port,Revenue,1010,Property Tax,8809500',
] as const;

/** A ledger's habit: a note where an amount belongs. */
const note = 'see note';
const brokenRow = 2;

/** The small one: our own rows, at hand everywhere. */
export const smallFile: FirstBudgetFile = {
  bytes: Buffer.from([heading, ...rows.map((row, at) => (at === brokenRow ? row.replace(/[^,]*$/u, note) : row))].join('\n')),
  broken: { cell: `F${brokenRow + 2}`, says: note, amount: rows[brokenRow].split(',').at(-1)! },
  totals: { spending: sumOf('Expense'), income: sumOf('Revenue') },
};

function sumOf(kind: string): string {
  return String(rows.filter((row) => row.includes(`,${kind},`)).reduce((sum, row) => sum + Number(row.split(',').at(-1)), 0));
}

interface Truth {
  readonly files: Readonly<Record<string, { readonly by_account_type: Readonly<Record<string, { readonly amount: string }>> }>>;
}

/**
 * The real one (City of Oakland, FY21-22, 22,236 rows), byte by byte as it was published: it breaks off before its last amount.
 * Its sums were worked out from the raw bytes. Undefined where it is not at hand.
 */
export async function realFile(): Promise<FirstBudgetFile | undefined> {
  const name = 'FY21-22__adopted.csv';
  const file = resolve(folder, 'oakland', name);
  if (!existsSync(file)) return undefined;
  const truth = JSON.parse(await readFile(resolve(folder, 'oakland/truth.json'), 'utf8')) as Truth;
  const sums = truth.files[name]!.by_account_type;
  return {
    bytes: await readFile(file),
    broken: { cell: 'F22237', says: '', amount: '0' },
    totals: { spending: sums['Expense']!.amount, income: sums['Revenue']!.amount },
  };
}
