/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs';
import { env, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { fromDecimal, type Currency } from '@madang/money';
import { describe, expect, it } from 'vitest';
import { cofogOfMadridProgramme } from './cofog-of-madrid-programme.js';
import { cofogOfSpanishProgramme } from './cofog-of-spanish-programme.js';

/** Real files lie beside a developer's checkout, not in it; elsewhere this suite says so and rests. */
const budgets = env['MADANG_BUDGETS'] ?? fileURLToPath(new URL('../../../../../shared/data/budgets', import.meta.url));
const file = `${budgets}/madrid/2024/gastos.csv`;
const present = existsSync(file);
if (!present) stdout.write(`No budget of Madrid at ${file}: whether its programmes find a COFOG group is not tested.\n`);

const EUR = 'EUR' as Currency;

/** Initial credit by programme, in cents. */
function creditByProgramme(): Map<string, bigint> {
  const rows = readFileSync(file, 'latin1').trimEnd().split(/\r?\n/).slice(1);
  const credits = new Map<string, bigint>();
  for (const row of rows) {
    const cells = row.split(';');
    const programme = cells[4]!;
    const amount = fromDecimal(cells[10]!.replace(',', '.'), EUR);
    if (!amount.ok) throw new Error(`Not an amount: ${cells[10]}`);
    credits.set(programme, (credits.get(programme) ?? 0n) + amount.value.minor);
  }
  return credits;
}

describe.skipIf(!present)('the budget of Madrid 2024', () => {
  it.each([
    ['the national table', cofogOfSpanishProgramme],
    ['the table of the city', cofogOfMadridProgramme],
  ])('finds a COFOG group for at least nine tenths of the money by %s', (name, cofogOf) => {
    const credits = [...creditByProgramme()];
    const all = credits.reduce((sum, [, credit]) => sum + credit, 0n);
    const covered = credits.filter(([code]) => cofogOf(code) !== undefined).reduce((sum, [, credit]) => sum + credit, 0n);
    stdout.write(`Madrid 2024: ${Number((covered * 100_000n) / all) / 1000} % of the initial credits have a COFOG group by ${name}.\n`);
    expect(credits.length).toBeGreaterThan(150);
    expect(covered * 10n >= all * 9n).toBe(true);
  });
});
