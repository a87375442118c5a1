import type { MovesChecksView, ProposalChecksView } from '@madang/contracts/proposal-checks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCycle, addDraft, addPublished, euros, policy, reallocation } from './fixtures/proposals.js';
import { addSmallBudget, move, rent, roads, schools, setYears, smallBudget } from './fixtures/small-budget.js';
import { Yard, type Person } from './yard.js';

let yard: Yard;
let resident: Person;
beforeAll(async () => {
  yard = await Yard.open();
  resident = await yard.person();
  await addSmallBudget(yard);
  await addCycle(yard);
});
afterAll(() => yard.close());

const check = async (...moves: object[]) => (await yard.post<MovesChecksView>('/proposals/checks', { as: resident, body: { moves } })).body;
const withoutPast = () => setYears(yard, {});
const lastYear = (voted: number) =>
  addSmallBudget(yard, { year: 2025, lines: smallBudget.map((line) => (line.code === roads ? { ...line, voted } : line)) });

describe('what the checks say of moves', () => {
  beforeAll(withoutPast);

  it('finds nothing in no moves', async () => {
    expect(await check()).toMatchObject({ budgetYear: 2026, effect: null, balance: { level: 'ok', difference: euros(0), sources: [] } });
  });

  it('shows of every source line what is free, and the parts that are not', async () => {
    const { flaws, balance } = await check(move(roads, -100), move(rent, 100));
    expect(flaws).toEqual([]);
    expect(balance).toMatchObject({ level: 'ok', taken: euros(100), given: euros(100), difference: euros(0) });
    expect(balance.sources).toEqual([
      {
        line: roads,
        name: 'Calles',
        asked: euros(100),
        short: euros(0),
        appropriation: euros(10_000),
        committed: euros(2_000),
        earmarked: euros(500),
        free: euros(7_500),
      },
    ]);
  });

  it('says by how much the sums differ while they do', async () => {
    const { flaws, balance } = await check(move(roads, -100), move(rent, 130));
    expect(flaws).toEqual([{ code: 'budget/not-balanced', line: null }]);
    expect(balance).toMatchObject({ level: 'concern', difference: euros(30) });
  });

  it('names money that is not free, and lets it be asked for all the same', async () => {
    const { flaws, balance } = await check(move(roads, -8_000), move(rent, 8_000));
    expect(flaws).toEqual([]);
    expect(balance.level).toBe('concern');
    expect(balance.sources[0]).toMatchObject({ asked: euros(8_000), free: euros(7_500), short: euros(500) });
  });

  it('names lines that are not there, that bring money in, or that hold less than is asked', async () => {
    const { flaws, unknownLines } = await check(move('E-0-nowhere', 10), move('R-1-taxes', -20), move(schools, -7_000));
    expect(unknownLines).toEqual(['E-0-nowhere']);
    expect(flaws.map(({ code, line }) => [code, line])).toEqual([
      ['budget/not-balanced', null],
      ['budget/line-unknown', 'E-0-nowhere'],
      ['budget/line-is-revenue', 'R-1-taxes'],
      ['budget/takes-more-than-there-is', schools],
    ]);
  });

  it('refuses a second currency by name', async () => {
    const moves = [move(roads, -100), { line: rent, delta: { minor: '10000', currency: 'USD' } }];
    const answer = await yard.post<{ code: string; problems: unknown[] }>('/proposals/checks', { as: resident, body: { moves } });
    expect([answer.status, answer.body.code]).toEqual([400, 'budget/reallocation-refused']);
    expect(answer.body.problems).toEqual([{ code: 'budget/two-currencies', line: rent, currency: 'USD', expected: 'EUR' }]);
  });

  it('is open to whoever has signed in, and to nobody else', async () => {
    expect((await yard.post('/proposals/checks', { body: { moves: [] } })).status).toBe(401);
    for (const role of ['staff', 'facilitator', 'administrator'] as const)
      expect((await yard.post('/proposals/checks', { as: await yard.person(role), body: { moves: [] } })).status).toBe(200);
  });
});

describe('the effect by right', () => {
  it('lists the greatest loss first, and names what is missing for a level', async () => {
    await withoutPast();
    const { effect } = await check(move(roads, -100), move(rent, 60), move(schools, 40));
    expect(effect?.byRight.map(({ right, net }) => [right, net.minor])).toEqual([
      ['MO', '-9000'],
      ['SA', '-1000'],
      ['CH', '800'],
      ['ED', '3200'],
      ['HO', '6000'],
    ]);
    expect(effect?.level).toBe('not_computable');
    expect(effect?.byRight[0]?.afterMove).toEqual({
      level: 'not_computable',
      change: null,
      nominalChange: null,
      missing: [
        { name: 'a0', year: 2025 },
        { name: 'p0', year: 2025 },
        { name: 'p1', year: 2026 },
        { name: 'd0', year: 2025 },
        { name: 'd1', year: 2026 },
      ],
    });
    expect(effect?.byRight.at(-1)?.afterMove).toBeNull();
    expect(effect?.asksWhoWouldLose).toBe(false);
  });

  it('counts residents and prices of both years in', async () => {
    await lastYear(9_000);
    await setYears(yard, { 2025: [99_000, '1'], 2026: [100_000, '1.02'] });
    const { effect } = await check(move(roads, -100), move(rent, 100));
    // 9,000 → 9,900 for roads: per resident and in last year's prices (9,900 / 1.02 / 100,000) / (9,000 / 99,000) − 1.
    expect(effect?.byRight[0]?.afterMove?.change).toBeCloseTo(9_900 / 1.02 / 100_000 / (9_000 / 99_000) - 1, 10);
    expect(effect).toMatchObject({ level: 'watch', asksWhoWouldLose: false });
  });

  it('asks who would lose once a right falls below last year, and names money without a function', async () => {
    await setYears(yard, { 2025: [99_000, '1'], 2026: [100_000, '1.02'] });
    const { effect } = await check(move(roads, -2_000), move('E-99-other', 2_000));
    expect(effect).toMatchObject({ level: 'concern', asksWhoWouldLose: true, notAttributed: euros(2_000) });
    expect(effect?.byRight[0]).toMatchObject({ right: 'MO', afterMove: { level: 'severe' } });
  });
});

describe('handing in a reallocation', () => {
  beforeAll(async () => {
    await lastYear(10_000);
    await setYears(yard, { 2025: [100_000, '1'], 2026: [100_000, '1.05'] });
  });

  it('needs a text on who would lose when a right falls below last year, and takes it when it is there', async () => {
    const author = await yard.person();
    const { whoWouldLose, ...silent } = reallocation;
    const id = await addDraft(yard, author, { ...silent, whoWouldLose: '   ' });
    const answer = await yard.post<{ code: string; losing: string[] }>(`/proposals/${id}/submission`, { as: author });
    expect([answer.status, answer.body.code, answer.body.losing]).toEqual([400, 'proposal/who-would-lose-missing', ['MO', 'SA']]);
    expect((await yard.call('PUT', `/proposals/${id}`, { as: author, body: { ...silent, whoWouldLose } })).status).toBe(204);
    expect((await yard.post(`/proposals/${id}/submission`, { as: author })).status).toBe(204);
  });

  it('is not stopped by money that is not free: the city owes the proof', async () => {
    const author = await yard.person();
    const id = await addDraft(yard, author, { ...reallocation, moves: [move(roads, -9_000), move(rent, 9_000)] });
    expect((await yard.post(`/proposals/${id}/submission`, { as: author })).status).toBe(204);
  });
});

describe('the checks beside a proposal', () => {
  it('stay on the budget it was written for, and are put again to a newer one', async () => {
    const reference = await addPublished(yard, reallocation);
    const before = (await yard.get<ProposalChecksView>(`/proposals/${reference}/checks`)).body;
    expect(before).toMatchObject({ bound: { balance: { level: 'ok' } }, newest: null });
    await addSmallBudget(yard, { lines: smallBudget.filter(({ code }) => code !== rent), publishedAt: new Date(Date.now() + 1000) });
    const after = (await yard.get<ProposalChecksView>(`/proposals/${reference}/checks`)).body;
    expect(after.bound).toEqual(before.bound);
    expect(after.newest?.unknownLines).toEqual([rent]);
  });

  it('are nothing where no money moves', async () => {
    const reference = await addPublished(yard, policy);
    expect((await yard.get<ProposalChecksView>(`/proposals/${reference}/checks`)).body).toEqual({ bound: null, newest: null });
  });
});
