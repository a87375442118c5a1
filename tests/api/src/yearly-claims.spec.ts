import type { YearlyReportView } from '@madang/contracts/yearly-report';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, breach, fileClaim, hear, letClaimAge, recommended, said } from './fixtures/claims.js';
import { dayFromNow } from './fixtures/responses.js';
import { addSmallBudget } from './fixtures/small-budget.js';
import { addCity, Yard, type Person } from './yard.js';

let yard: Yard;
let ombudsperson: Person;
const year = new Date().getUTCFullYear();

const report = async (of: number) => (await yard.get<YearlyReportView>(`/yearly-report?year=${of}`)).body;
const found = async (changes: object, finding: object) => {
  const id = await fileClaim(yard, await yard.person(), changes);
  await hear(yard, id, ombudsperson, [
    ['acknowledgement', said('It is with me now.')],
    ['finding', finding],
  ]);
  return id;
};

beforeAll(async () => {
  yard = await Yard.open({ runsJobs: false });
  await addSmallBudget(yard);
  ombudsperson = await yard.person('ombudsperson');
  const staff = await yard.person('staff');
  await found({}, { ...breach, recommendations: [recommended, recommended] });
  await found({ right: 'WK' }, { ...breach, finding: 'none', recommendations: [] });
  await found({ confidential: true }, breach);
  await fileClaim(yard, await yard.person(), { right: 'WK' });
  await fileClaim(yard, await yard.person(), { right: 'HE', confidential: true });
  const old = await fileClaim(yard, await yard.person(), { right: 'ED' });
  await letClaimAge(yard, old, 366);
  const [{ id }] = await yard.db.query<[{ id: string }]>(
    'select r.id from claim_recommendation r join claim on claim.id = r.claim_id where not confidential limit 1',
  );
  await yard.post(`/recommendations/${id}/reply`, {
    as: staff,
    body: { ...accepted, promisedOn: dayFromNow(30) },
  });
});
afterAll(() => yard.close());

describe('claims in the report of a year', () => {
  it('counts open claims and all recommendations by right, the worst first', async () => {
    const { claims, years } = await report(year);
    expect(years).toEqual([year, year - 1]);
    const none = { filed: 0, concluded: 0, breaches: 0, recommended: 0, accepted: 0, acceptedInPart: 0, refused: 0, silent: 0 };
    expect(claims.whole).toEqual({ ...none, filed: 3, concluded: 2, breaches: 1, recommended: 3, accepted: 1 });
    expect(claims.rights).toEqual([
      { right: 'HO', tally: { ...none, filed: 1, concluded: 1, breaches: 1, recommended: 3, accepted: 1 } },
      { right: 'WK', tally: { ...none, filed: 2, concluded: 1 } },
    ]);
    expect((await report(year - 1)).claims.rights).toEqual([{ right: 'ED', tally: { ...none, filed: 1 } }]);
  });

  it('says of confidential claims what was released by the end of that year, the same and no more', async () => {
    expect((await report(year)).claims.confidential).toBeNull();
    const tables = {
      right: { total: 31, told: { HO: 21, HE: null, ED: null } },
      about: { total: 31, told: { line: 31 } },
      finding: { total: 31, told: { breach: 20, part: null, none: null } },
    };
    await yard.db.query(
      'insert into claim_release (city_id, released_on, tables, median_days) values ($1, make_date($2 + 1, 1, 1), $3, 40)',
      [yard.cityId, year, JSON.stringify(tables)],
    );
    const { confidential } = (await report(year)).claims;
    expect(confidential).toEqual((await yard.get<{ confidential: unknown }>('/claims/figures')).body.confidential);
    expect((await report(year - 1)).claims.confidential).toBeNull();
    const { text } = await yard.get(`/yearly-report.csv?year=${year}`);
    expect(text).toMatch(new RegExp(`,claims,+3,2,1,3,1,0,0,0,,\r\n`));
    expect(text).toContain(`,${year + 1}-01-01,31\r\n`);
    expect(text).toMatch(new RegExp(`,confidential-right,HE,,+${year + 1}-01-01,hidden\r\n`));
  });

  it('knows nothing of another city', async () => {
    await addCity(yard.db, 'elsewhere');
    const { body } = await yard.get<YearlyReportView>('/api/v1/cities/elsewhere/yearly-report');
    expect(body).toMatchObject({ years: [], claims: { whole: { filed: 0, recommended: 0 }, rights: [], confidential: null } });
  });
});
