import { readFileSync } from 'node:fs';
import type { BudgetVersionId } from '@madang/basics';
import type { ControlTotal, Direction } from '@madang/budget';
import type { Currency } from '@madang/money';
import { importBudgetFiles, type BudgetFile } from '../../modules/budgets/imports/import-budget-files.js';
import { readOne } from '../../platform/database/read.js';
import type { Happening } from '../../platform/events/domain-event.js';
import { demoFile, readDemo, type DemoCity } from '../demo-files.js';
import type { DemoLoad } from '../demo-load.js';

type Year = DemoCity['budgets'][number];

/**
 * Publishes the budget of each year through the same import that staff use, and answers the newest version. Where the
 * consolidated sum is known, the import is held to it.
 */
export async function loadBudgets(load: DemoLoad, by: Happening<string, unknown>['by']): Promise<BudgetVersionId> {
  const city = readDemo('city.json');
  let newest: BudgetVersionId | undefined;
  for (const year of city.budgets) {
    newest = await importBudgetFiles(load.tx, {
      cityId: load.cityId,
      fiscalYear: year.fiscalYear,
      status: endsWithItsYear(year) ? 'executed' : 'adjusted',
      executedThrough: endsWithItsYear(year) ? null : year.executedUntil,
      source: [city.attribution.es, year.note?.es].filter(Boolean).join(' '),
      controlTotals: controlTotals(year, city.currency as Currency),
      files: filesOf(year, city),
      by,
      at: load.days.now,
    });
    load.say(await inOneLine(load, newest, year));
  }
  return newest!;
}

function endsWithItsYear({ fiscalYear, executedUntil }: Year): boolean {
  return executedUntil === `${fiscalYear}-12-31`;
}

function controlTotals({ consolidatedInitialCents }: Year, currency: Currency): ControlTotal[] {
  if (consolidatedInitialCents === null) return [];
  const amount = { minor: BigInt(consolidatedInitialCents), currency };
  return [{ direction: 'expenditure', basis: 'consolidated', phase: 'initial', amount }];
}

function filesOf({ fiscalYear }: Year, { revenueColumns }: DemoCity): BudgetFile[] {
  const sides = [
    ['gastos', 'expenditure'],
    ['ingresos', 'revenue'],
  ] as const satisfies readonly (readonly [string, Direction])[];
  return sides.flatMap(([side, direction]) =>
    ['', '-eliminaciones'].map((kind): BudgetFile => {
      const name = `${fiscalYear}-${side}${kind}.csv`;
      const bytes = readFileSync(demoFile(name));
      const correction = direction === 'revenue' ? { reading: { mapping: columnsIn(bytes, revenueColumns) } } : {};
      return { name, bytes, direction, elimination: kind !== '', ...correction };
    }),
  );
}

/** Which columns of a file hold what. Some years have fewer columns. */
function columnsIn(bytes: Buffer, titles: DemoCity['revenueColumns']): Readonly<Record<string, readonly number[]>> {
  const header = bytes.toString('utf8').split('\n', 1)[0]!.split(',');
  const found = Object.entries(titles).map(([field, title]) => [field, header.indexOf(title)] as const);
  return Object.fromEntries(found.filter(([, place]) => place >= 0).map(([field, place]) => [field, [place]]));
}

/** Such as "Madrid 2024: 1,311 lines of spending, €6,466,589,012.00 at the start of the year". */
async function inOneLine({ tx, cityId }: DemoLoad, versionId: BudgetVersionId, { fiscalYear }: Year): Promise<string> {
  const spending = await readOne<{ lines: number; minor: string; currency: string }>(
    tx,
    `select count(*)::int as lines, sum(l.initial_minor)::text as minor, min(v.currency) as currency
       from budget_line l join budget_version v on v.city_id = l.city_id and v.id = l.version_id
      where l.city_id = $1 and l.version_id = $2 and l.direction = 'expenditure' and not l.elimination`,
    [cityId, versionId],
  );
  const { lines, minor, currency } = spending!;
  const amount = new Intl.NumberFormat('en-GB', { style: 'currency', currency });
  const written = `${minor.slice(0, -2)}.${minor.slice(-2)}` as `${number}`;
  return `Madrid ${fiscalYear}: ${lines.toLocaleString('en-GB')} lines, ${amount.format(written)}`;
}
