import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCycle, addDraft, proposalOf } from './fixtures/proposals.js';
import { addCity, addPerson, Yard } from './yard.js';

const phase = (name: string, opensAt: string, closesAt: string) => ({ name, opensAt, closesAt });
const year = [
  phase('collecting', '2031-01-10T00:00:00Z', '2031-03-01T00:00:00Z'),
  phase('review', '2031-03-01T00:00:00Z', '2031-05-01T00:00:00Z'),
  phase('voting', '2031-05-02T00:00:00Z', '2031-05-20T00:00:00Z'),
];
const body = { slug: '2031', names: { en: 'Budget 2031' }, fund: { minor: '500000000', currency: 'EUR' }, phases: year };

let yard: Yard;
beforeAll(async () => void (yard = await Yard.open()));
afterAll(() => yard.close());

describe('a cycle', () => {
  it('is opened by staff, with its phases, its fund and the bar that follows from the population', async () => {
    const staff = await yard.person('staff');
    expect((await yard.post('/cycles', { as: staff, body })).status).toBe(204);
    const cycle = await yard.get<Record<string, unknown>>('/cycles/2031');
    expect(cycle.body).toMatchObject({ slug: '2031', fund: body.fund, phase: null, supportThreshold: 13 });
    expect(cycle.body['phases']).toEqual([
      { name: 'collecting', opensAt: '2031-01-10T00:00:00.000Z', closesAt: '2031-03-01T00:00:00.000Z' },
      { name: 'review', opensAt: '2031-03-01T00:00:00.000Z', closesAt: '2031-05-01T00:00:00.000Z' },
      { name: 'voting', opensAt: '2031-05-02T00:00:00.000Z', closesAt: '2031-05-20T00:00:00.000Z' },
    ]);
  });

  it('has a fund that the database can keep: what is larger is refused by its field', async () => {
    const staff = await yard.person('staff');
    const [most, tooMuch] = ['9'.repeat(18), '1'.padEnd(19, '0')].map((minor) => ({ minor, currency: 'EUR' }));
    for (const fund of [tooMuch, { minor: '9'.repeat(20), currency: 'EUR' }, { minor: `-${'9'.repeat(21)}`, currency: 'EUR' }]) {
      const answer = await yard.post('/cycles', { as: staff, body: { ...body, slug: '2033', fund } });
      expect(answer.status, answer.text).toBe(400);
      expect(answer.text).toContain('#/fund/minor');
    }
    expect((await yard.post('/cycles', { as: staff, body: { ...body, slug: '2033', fund: most } })).status).toBe(204);
    expect((await yard.get('/cycles/2033')).body).toMatchObject({ fund: most });
  });

  it('has a name of its own: two at once leave one', async () => {
    const staff = await yard.person('staff');
    const answers = await Promise.all([1, 2, 3, 4].map(() => yard.post('/cycles', { as: staff, body: { ...body, slug: '2032' } })));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 409, 409, 409]);
  });

  it('is not opened by residents, nor by the staff of another city', async () => {
    const other = await addCity(yard.db, 'elsewhere');
    const stranger = await addPerson(yard.db, other, ['staff']);
    expect((await yard.post('/cycles', { as: await yard.person('resident'), body: { ...body, slug: '2040' } })).status).toBe(403);
    expect((await yard.post('/cycles', { as: stranger, body: { ...body, slug: '2040' } })).status).toBe(401);
  });
});

describe('its phases', () => {
  const put = async (phases: unknown) =>
    yard.call<{ code: string; refusals?: { code: string }[] }>('PUT', '/cycles/2031/phases', {
      as: await yard.person('staff'),
      body: { phases },
    });

  it('say which one runs now', async () => {
    const hour = 3_600_000;
    const around = phase('collecting', new Date(Date.now() - hour).toISOString(), new Date(Date.now() + hour).toISOString());
    expect((await put([around])).status).toBe(204);
    expect((await yard.get<{ phase: string }>('/cycles/2031')).body.phase).toBe('collecting');
  });

  it.each([
    ['overlap', [year[0], { ...year[1], opensAt: '2031-02-20T00:00:00Z' }], 'cycle/phases-overlap'],
    ['stand in the wrong order', [year[2], year[0]], 'cycle/phases-out-of-order'],
    ['come twice', [year[0], { ...year[0], opensAt: '2031-06-01T00:00:00Z', closesAt: '2031-07-01T00:00:00Z' }], 'cycle/phase-twice'],
    ['last no time', [{ ...year[0], closesAt: '2031-01-10T00:00:00Z' }], 'cycle/phase-without-time'],
  ])('are refused by name when they %s', async (_what, phases, code) => {
    const answer = await put(phases);
    expect(answer.status).toBe(400);
    expect(answer.body.code).toBe('cycle/phases-refused');
    expect(answer.body.refusals).toContainEqual(expect.objectContaining({ code }));
  });

  it('keep a public record of every change', async () => {
    const rows = await yard.db.query<{ name: string }[]>("select name from outbox where subject_type = 'cycle' order by at, id");
    expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(['cycle.created', 'cycle.phases-changed']));
  });
});

describe('a new proposal', () => {
  const joined = async () => {
    const author = await yard.person();
    return (await proposalOf(yard, await addDraft(yard, author), author)).cycle;
  };

  it('joins the cycle that collects, though a later one stands open already', async () => {
    const collecting = await addCycle(yard);
    await addCycle(yard, [{ name: 'voting', opensInHours: -1, closesInHours: 1 }]);
    expect(await joined()).toBe(collecting);
  });

  it('joins the newest of several that collect', async () => {
    await addCycle(yard);
    const newest = await addCycle(yard);
    expect(await joined()).toBe(newest);
  });
});
