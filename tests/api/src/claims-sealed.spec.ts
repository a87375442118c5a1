import { hash } from 'node:crypto';
import type { ClaimFiguresView } from '@madang/contracts/claim-figures';
import type { LogPage } from '@madang/contracts/official-acts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimBody, fileClaim, said } from './fixtures/claims.js';
import { addCycle, runJob } from './fixtures/proposals.js';
import { addSmallBudget } from './fixtures/small-budget.js';
import { eventually, Yard } from './yard.js';

let yard: Yard;
beforeAll(async () => {
  yard = await Yard.open();
  await addSmallBudget(yard);
  await addCycle(yard);
});
afterAll(() => yard.close());

const seals = () =>
  yard.db.query<{ month: string; actor: string | null; at: Date }[]>(
    `select payload->>'month' as month, actor_id as actor, at from outbox where name = 'claim.month-sealed' order by at`,
  );

/** The months that lie behind today in the city. */
function monthsBefore(count: number): string[] {
  const now = new Date();
  return Array.from({ length: count }, (_, at) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - count + at, 1)).toISOString().slice(0, 7),
  );
}

describe('the log of official acts', () => {
  it('gets one sealed entry a month, whether anything was claimed or not, and each once', async () => {
    await yard.db.query(`update city set created_at = created_at - interval '70 days'`);
    await fileClaim(yard, await yard.person(), { confidential: true });
    await Promise.all([runJob(yard, 'seal-claim-months'), runJob(yard, 'seal-claim-months')]);
    await runJob(yard, 'seal-claim-months');
    const made = await seals();
    expect(made.map(({ actor }) => actor)).toEqual(made.map(() => null));
    expect(made.map(({ month }) => month)).toEqual(monthsBefore(made.length));
    expect(made.length).toBeGreaterThan(1);
    const months = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Madrid', dateStyle: 'short', timeStyle: 'medium' });
    for (const { at } of made) expect(months.format(at)).toMatch(/-01 00:00:00$/);
  });

  it('shows nothing of it but that it is there', async () => {
    await eventually(async () => {
      const [open] = await yard.db.query<{ count: string }[]>('select count(*) from act_queue');
      return Number(open!.count) === 0 && (await yard.get<LogPage>('/log/acts')).body.items.length > 0;
    });
    const { text } = await yard.get('/log/acts?limit=100');
    expect(text).not.toContain('month-sealed');
    expect((await yard.get('/log/copy?from=0')).text).not.toContain('month-sealed');
  });

  it('covers every sealed word of its month: one that is changed or taken away no longer fits', async () => {
    const claimant = await yard.person();
    const id = await fileClaim(yard, claimant, { confidential: true });
    await yard.post(`/claims/${id}/words`, { as: claimant, body: said('It happened again, and nobody came.') });
    const month = new Date().toISOString().slice(0, 7);
    const record = async () => {
      const rows = await yard.db.query<{ name: string; sealed: Buffer }[]>(
        `select word.claim_id || '/' || word.number || '/' || word.kind as name, word.sealed from claim join claim_word word on word.claim_id = claim.id
          where claim.confidential and to_char(word.at at time zone 'Europe/Madrid', 'YYYY-MM') = $1 order by word.claim_id, word.number`,
        [month],
      );
      const leaves = rows.map(({ name, sealed }) => hash('sha256', Buffer.concat([Buffer.from(name, 'utf8'), sealed]), 'buffer'));
      return hash('sha256', Buffer.concat(leaves), 'hex');
    };
    const before = await record();
    await yard.db.query(
      'update claim_word set sealed = set_byte(sealed, 20, 255 - get_byte(sealed, 20)) where claim_id = $1 and number = 2',
      [id],
    );
    expect(await record()).not.toBe(before);
    expect((await yard.get(`/claims/${id}`, { as: claimant })).status).toBe(500);
  });
});

/** Puts confidential claims in that came to an end some months ago, as the service leaves them. */
async function addEnded(count: number, right: string, monthsAgo: number, finding = 'none'): Promise<void> {
  await yard.db.query(
    `insert into claim (city_id, id, claimant, confidential, about, "right", state, find_by, finding, filed_at, closed_at, words)
     select $1, gen_random_uuid(), gen_random_uuid()::text, true, 'line', $2, 'closed', current_date, $3,
            now() - ($4 * 31 + 20) * interval '1 day', now() - $4 * 31 * interval '1 day', 0 from generate_series(1, $5::int)`,
    [yard.cityId, right, finding, monthsAgo, count],
  );
}

const figures = async () => (await yard.get<ClaimFiguresView>('/claims/figures')).body;
/** As if the last release had been a quarter before it was. */
const aQuarterLater = () => yard.db.query(`update claim_release set released_on = released_on - 92`);

describe('figures about confidential claims', () => {
  it('are not told of fewer than ten', async () => {
    await addEnded(9, 'HO', 9);
    await runJob(yard, 'release-claim-figures');
    expect((await figures()).confidential).toBeNull();
  });

  it('are told once there are ten, with the small ones hidden', async () => {
    await addEnded(11, 'HO', 8);
    await addEnded(4, 'ED', 8);
    await addEnded(12, 'HE', 8, 'breach');
    await runJob(yard, 'release-claim-figures');
    const { confidential } = await figures();
    expect(confidential).toMatchObject({ total: 36, medianDays: 20 });
    const told = Object.fromEntries(confidential!.byRight.map(({ code, count }) => [code, count]));
    // Four of one right alone would be known by subtraction: the smallest of the others is hidden with them.
    expect(told).toMatchObject({ HO: 20, HE: null, ED: null, WS: null });
    expect(confidential!.byFinding.find(({ code }) => code === 'breach')?.count).toBe(12);
  });

  it('stay as they are while fewer than ten more came to an end, quarter after quarter', async () => {
    const before = JSON.stringify((await figures()).confidential?.byRight);
    await addEnded(1, 'HO', 4);
    await aQuarterLater();
    await runJob(yard, 'release-claim-figures');
    expect(JSON.stringify((await figures()).confidential?.byRight)).toBe(before);
    await addEnded(9, 'HO', 4);
    await runJob(yard, 'release-claim-figures');
    expect((await figures()).confidential).toMatchObject({ total: 46 });
  });

  it('tell nothing of a claim that came to an end today', async () => {
    await addEnded(30, 'ED', 0);
    await aQuarterLater();
    await runJob(yard, 'release-claim-figures');
    expect((await figures()).confidential?.total).toBe(46);
    expect(claimBody.confidential).toBe(false);
  });
});
