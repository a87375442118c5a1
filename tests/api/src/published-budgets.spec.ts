import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishBudget } from './fixtures/budgets.js';
import { Yard } from './yard.js';

let yard: Yard;
let version: string;

beforeAll(async () => {
  yard = await Yard.open();
  version = await publishBudget(yard);
});
afterAll(() => yard.close());

const standing = () => yard.db.query<object[]>('select * from budget_line where version_id = $1 order by code', [version]);

describe('a published version', () => {
  it.each([
    `update budget_line set initial_minor = 0`,
    `update budget_line set programme_name = 'Something nicer' where code = 'E-001-101-32301-1'`,
    `delete from budget_line where code = 'E-001-101-32301-1'`,
    `truncate budget_line`,
    `update budget_version set fiscal_year = 2030`,
    `update budget_version set left_out_rows = '[]'`,
    `delete from budget_version`,
    `truncate budget_version cascade`,
  ])('is not changed by: %s', async (sql) => {
    const before = await standing();
    await expect(yard.db.query(sql)).rejects.toMatchObject({ code: '23001' });
    expect(await standing()).toEqual(before);
  });

  it('takes no further line, not even its own once more under another code', async () => {
    const before = await standing();
    const more = `insert into budget_line (city_id, version_id, code, direction, elimination, initial_minor, row_count)
                  select city_id, version_id, code || '-9', direction, elimination, initial_minor, row_count from budget_line where version_id = $1`;
    await expect(yard.db.query(more, [version])).rejects.toMatchObject({ code: '23503' });
    expect(await standing()).toEqual(before);
  });

  it('is never made by lines alone', async () => {
    const stray = `insert into budget_line (city_id, version_id, code, direction, elimination, initial_minor, row_count)
                   values ($1, gen_random_uuid(), 'E-1', 'expenditure', false, 1, 1)`;
    await expect(yard.db.query(stray, [yard.cityId])).rejects.toMatchObject({ code: '23503' });
  });
});
