import { existsSync, readFileSync } from 'node:fs';
import { env, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { toDecimal, type Currency } from '@madang/money';
import type { BudgetLinesView } from '@madang/contracts/budget-lines';
import type { AmountsView, BudgetGroupsView } from '@madang/contracts/budgets';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportPreviewView } from '@madang/contracts/budget-previews';
import { publish, startImport, upload } from './fixtures/budgets.js';
import { Yard, type Person } from './yard.js';

/** Madrid's own files lie beside a developer's checkout, not in it; elsewhere this suite says so and rests. */
const folder = env['MADANG_BUDGETS'] ?? fileURLToPath(new URL('../../../../shared/data/budgets', import.meta.url));
const present = existsSync(`${folder}/madrid/2024`);
if (!present) stdout.write(`No files of Madrid at ${folder}: their import over HTTP is skipped. MADANG_BUDGETS names another place.\n`);

const files = [
  ['gastos', 'expenditure', false],
  ['gastos_eliminaciones', 'expenditure', true],
  ['ingresos', 'revenue', false],
  ['ingresos_eliminaciones', 'revenue', true],
] as const;

describe.skipIf(!present)('Madrid 2024, its four files as the city publishes them', () => {
  let yard: Yard;
  let staff: Person;
  let id: string;

  beforeAll(async () => {
    yard = await Yard.open();
    staff = await yard.person('staff');
    await yard.db.query(`update city set programme_classification = 'es-madrid', population = 3422416 where id = $1`, [yard.cityId]);
    id = await startImport(yard, staff, { fiscalYear: 2024, status: 'executed', source: 'Ayuntamiento de Madrid, datos.madrid.es' });
    for (const [name, direction, elimination] of files) {
      const content = readFileSync(`${folder}/madrid/2024/${name}.csv`);
      const added = await upload(yard, staff, id, { name: `${name}.csv`, content, direction, elimination });
      if (added.status !== 201) throw new Error(`${name} was refused: ${added.text}`);
    }
  });
  afterAll(() => yard.close());

  it('are read by guesses alone, to the cent', async () => {
    const { body } = await yard.get<ImportPreviewView>(`/budget-imports/${id}/preview`, { as: staff });
    expect(body.obstacles).toEqual([]);
    expect(body.files.map(({ rowsRead, rowsWithErrors }) => [rowsRead, rowsWithErrors])).toEqual([
      [7891, 0],
      [expect.any(Number), 0],
      [expect.any(Number), 0],
      [expect.any(Number), 0],
    ]);
    const [spending, income] = body.totals;
    expect(decimals(spending!.gross)).toEqual(['6466589012.00', '6718145077.60', '6186419102.82']);
    expect(decimals(spending!.consolidated)).toEqual(['6068694180.00', '6285000744.66', '5767257650.25']);
    expect(decimals(income!.gross)).toEqual(['6466589012.00', '6718145077.54', '6531058846.37']);
    expect(decimals(income!.consolidated)).toEqual(['6068694180.00', '6285000744.60', '6111897393.80']);
  });

  it('are published with the printed totals as control, and explored', async () => {
    const total = (basis: string, minor: string) => ({
      direction: 'expenditure',
      basis,
      phase: 'initial',
      amount: { minor, currency: 'EUR' },
    });
    const totals = [total('gross', '646658901200'), total('consolidated', '606869418000')];
    expect((await yard.call('PUT', `/budget-imports/${id}/control-totals`, { as: staff, body: { totals } })).status).toBe(204);
    expect((await publish(yard, staff, id)).status).toBe(201);
    const { body } = await yard.get<BudgetGroupsView>('/budget-versions/latest/groups?by=policy');
    expect(decimals(body.consolidated.amounts)).toEqual(['6068694180.00', '6285000744.66', '5767257650.25']);
    expect(body.groups.reduce((rows, { lineCount }) => rows + lineCount, 0)).toBe(7544);
    expect(decimals(body.eliminations!.amounts)[0]).toBe('397894832.00');
    const rows = await yard.db.query<{ rows: number }[]>(
      `select sum(row_count)::int as rows from budget_line where direction = 'expenditure' and not elimination`,
    );
    expect(rows[0]!.rows).toBe(7891);
    const found = await yard.get<BudgetLinesView>('/budget-versions/latest/search?q=bibliotcas');
    expect(found.body.lineCount).toBeGreaterThan(0);
  });
});

function decimals({ initial, final, executed }: AmountsView): string[] {
  return [initial, final, executed!].map(({ minor, currency }) => toDecimal({ minor: BigInt(minor), currency: currency as Currency }));
}
