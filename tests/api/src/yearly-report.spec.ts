import type { YearlyReportView } from '@madang/contracts/yearly-report';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAcceptedMoney, plan, planOf } from './fixtures/commitments.js';
import { addGroups } from './fixtures/groups.js';
import { addCycle, addPublished, addWithEnoughSupport, euros, letDaysPass, policy } from './fixtures/proposals.js';
import { addAwaitingAnswer, answerWith } from './fixtures/responses.js';
import { addSmallBudget } from './fixtures/small-budget.js';
import { addCity, Yard, type Person } from './yard.js';

let yard: Yard;
let staff: Person;
let late: string;
let promised: string;
let year: number;

/** Everything became owed in one and the same year, also where the test runs in its first days. */
const owedIn = async (of: number) =>
  yard.db.query(`update proposal set threshold_met_on = make_date($2, 6, 1) where city_id = $1 and threshold_met_on is not null`, [
    yard.cityId,
    of,
  ]);
const report = async (query = '') => (await yard.get<YearlyReportView>(`/yearly-report${query}`)).body;

beforeAll(async () => {
  yard = await Yard.open();
  await addSmallBudget(yard);
  await addCycle(yard);
  await addGroups(yard, { elderly: 'People over 75', disabled: 'People with disabilities' });
  await yard.db.query(`insert into district (city_id, code, name, population) values ($1, '01', 'North', 10), ($1, '02', 'South', 20)`, [
    yard.cityId,
  ]);
  staff = await yard.person('staff');
  late = await addAwaitingAnswer(yard, { ...policy, districtCode: '02', groups: ['elderly', 'disabled'] });
  await letDaysPass(yard, late, 64);
  const refused = await addAwaitingAnswer(yard, { ...policy, districtCode: '01', groups: ['elderly'] });
  await answerWith(yard, refused);
  promised = (await addAcceptedMoney(yard)).reference;
  await plan(yard, promised, staff, planOf(100));
  await addWithEnoughSupport(yard);
  await addPublished(yard);
  year = new Date().getUTCFullYear();
  await owedIn(year);
});
afterAll(() => yard.close());

describe('the report of a year', () => {
  it('counts all to whom an answer was owed, refusals like acceptances, and nobody else', async () => {
    const { whole, years, reasons, steps } = await report();
    expect(years).toEqual([year]);
    expect(whole).toMatchObject({ owed: 4, answered: 2, answeredInTime: 2, overdue: 1, medianDays: null });
    expect(whole.decisions).toEqual([
      { decision: 'accepted', count: 1 },
      { decision: 'rejected', count: 1 },
    ]);
    expect(reasons.map(({ count }) => count)).toEqual([1]);
    expect(steps).toEqual([{ state: 'overdue_decision', count: 1 }]);
  });

  it('puts those treated worst first, a proposal about two groups in both', async () => {
    const { groups, districts } = await report();
    expect(groups.map(({ code, names, tally }) => [code, names['en'], tally.owed, tally.overdue])).toEqual([
      ['disabled', 'People with disabilities', 1, 1],
      ['elderly', 'People over 75', 2, 1],
    ]);
    expect(districts.map(({ name, tally }) => [name, tally.overdue])).toEqual([
      ['South', 1],
      ['North', 0],
    ]);
  });

  it('says what was promised in money, what is given apart from what is taken for it', async () => {
    const { promises, rights, offices } = await report();
    expect(promises).toHaveLength(1);
    expect(promises[0]).toMatchObject({
      reference: promised,
      state: 'planned',
      more: { asked: euros(100), promised: euros(100), adopted: null, executed: null },
      less: { asked: euros(-100) },
      milestones: 2,
      reached: 0,
      late: 0,
    });
    expect(rights.every(({ tally }) => tally.owed === 1)).toBe(true);
    expect(rights.length).toBeGreaterThan(0);
    expect(offices.map(({ office, tally }) => [office, tally.overdue, tally.owed])).toEqual([
      ['Parks department', 1, 3],
      [null, 0, 1],
    ]);
  });

  it('cannot leave out what the city is silent on', async () => {
    expect((await report()).silent).toMatchObject([{ reference: late, state: 'overdue_decision', daysLate: 4 }]);
    await letDaysPass(yard, late, 400);
    await owedIn(year);
    expect((await report()).silent).toMatchObject([{ reference: late, state: 'watch_report' }]);
  });

  it('is also a table, in which no name is a formula', async () => {
    await yard.db.query(`update district set name = '=SUM(A1)' where city_id = $1 and code = '02'`, [yard.cityId]);
    const { status, text } = await yard.get('/yearly-report.csv');
    expect(status).toBe(200);
    const rows = text.trim().split('\r\n');
    expect(rows[0]).toMatch(/^year,as_of,part,key,name,owed,answered,/);
    expect(rows[1]).toMatch(new RegExp(`^${year},.+,whole,,,4,2,2,1,`));
    expect(rows.find((row) => row.includes(',district,02,'))).toContain(`'=SUM(A1)`);
  });

  it('of a year in which nothing was owed says so, and of no year at all is refused', async () => {
    expect(await report('?year=1999')).toMatchObject({ year: 1999, years: [year], whole: { owed: 0 }, silent: [], promises: [] });
    for (const query of ['?year=abc', '?year=0', '?month=3']) expect((await yard.get(`/yearly-report${query}`)).status).toBe(400);
  });

  it('knows nothing of another city', async () => {
    await addCity(yard.db, 'elsewhere');
    const { body } = await yard.get<YearlyReportView>('/api/v1/cities/elsewhere/yearly-report');
    expect(body).toMatchObject({ years: [], whole: { owed: 0 }, groups: [], offices: [], steps: [] });
  });
});
