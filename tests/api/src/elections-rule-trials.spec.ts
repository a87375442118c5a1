import type { RuleTrialView } from '@madang/contracts/rule-trials';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ballots, greedy, openDistricts, shares, wholeTown } from './fixtures/elections-rules.js';
import { euros, talliedElection } from './fixtures/elections.js';
import { addCity, addPerson, Yard, type Person } from './yard.js';

let yard: Yard;
let staff: Person;

beforeAll(async () => void ({ yard, staff } = await openDistricts()));
afterAll(() => yard.close());

interface Refused {
  readonly code: string;
  readonly errors?: { readonly pointer: string; readonly code: string }[];
}

describe('trying a rule on the last ballots', () => {
  const tryOut = (rule: object, as: Person = staff) =>
    yard.post<RuleTrialView & Refused>('/elections/next/rule-preview', { as, body: { rule } });

  it('is for those who prepare a vote', async () => {
    expect((await yard.post('/elections/next/rule-preview', { body: { rule: greedy } })).status).toBe(401);
    for (const role of ['resident', 'facilitator'] as const) expect((await tryOut(greedy, await yard.person(role))).status).toBe(403);
  });

  it('has nothing to count in a city that has not voted', async () => {
    const young = await addCity(yard.db, 'young');
    const as = await addPerson(yard.db, young, ['administrator']);
    const answer = await yard.post<RuleTrialView>('/api/v1/cities/young/elections/next/rule-preview', { as, body: { rule: shares } });
    expect([answer.status, answer.body]).toEqual([200, { last: null, fundsLeftOut: false, effects: [] }]);
  });

  it('sets the rule beside its alternatives and beside what was decided', async () => {
    await talliedElection(yard, 'last', ballots, { rule: greedy, times: { opensInHours: -1, closesInHours: 100 } });
    const { body } = await tryOut(shares);
    expect(body.last).toMatchObject({ cycle: 'last', ballots: 12, fund: euros(10_000), rule: { rule: 'greedy' }, funded: ['P01', 'P02'] });
    const [chosen, ...others] = body.effects;
    expect(chosen).toMatchObject({ chosen: true, rule: { rule: 'equal-shares', utility: 'cost', completion: 'add1-utilitarian' } });
    expect(others.map((one) => [one.rule.rule, one.rule.completion, one.chosen])).toEqual([
      ['greedy', null, false],
      ['greedy-per-cost', null, false],
      ['equal-shares', 'none', false],
      ['equal-shares', 'add1-utilitarian', false],
      ['phragmen', null, false],
    ]);
    const asDecided = others[0]!;
    expect(asDecided).toMatchObject({ funded: ['P01', 'P02'], added: [], lost: [], spent: euros(10_000), left: euros(0), served: 6 });
    expect(asDecided.passedOver).toContain('P04');
    for (const { funded, added, lost, spent, left } of body.effects) {
      expect(BigInt(spent.minor) + BigInt(left.minor)).toBe(1_000_000n);
      expect([...added, ...['P01', 'P02'].filter((id) => !lost.includes(id))].toSorted()).toEqual(funded.toSorted());
    }
    expect(chosen!.served).toBeGreaterThan(asDecided.served);
  });

  it('counts under the conditions, without groups that name projects of another ballot', async () => {
    const conditions = { thresholds: { votes: 6 }, exclusions: [{ projects: ['P01', 'P02'] }] };
    const { body } = await tryOut({ ...greedy, conditions, stop: {} });
    expect(body.effects[0]).toMatchObject({ funded: ['P01', 'P02'], rule: { conditions: { thresholds: { votes: 6 } }, stop: {} } });
    for (const { rule, funded } of body.effects) {
      expect(rule.conditions).toEqual({ thresholds: { votes: 6 } });
      expect(funded.every((id) => id === 'P01' || id === 'P02')).toBe(true);
      expect(rule.stop !== undefined).toBe(rule.rule.startsWith('greedy'));
    }
  });

  it('counts with the funds of districts where they suit the money of that time, and says when they do not', async () => {
    const areas = [{ area: '01', fund: '4000' }, { area: '02', fund: '0' }, wholeTown];
    const fitting = (await tryOut({ ...greedy, conditions: { areas } })).body;
    expect([fitting.fundsLeftOut, fitting.effects[0]?.rule.conditions?.areas?.length]).toEqual([false, 3]);
    const tooMuch = (await tryOut({ ...greedy, conditions: { areas: [...areas.slice(0, 2), { ...wholeTown, fund: '60000' }] } })).body;
    expect([tooMuch.fundsLeftOut, tooMuch.effects[0]?.funded]).toEqual([true, ['P01', 'P02']]);
    expect(tooMuch.effects[0]?.rule.conditions).toBeUndefined();
  });

  it('refuses what could not be stored either, and stores nothing', async () => {
    const answer = await tryOut({ ...shares, stop: {} });
    expect([answer.status, answer.body.code]).toEqual([400, 'allocation/parameter-not-of-this-rule']);
    expect((await yard.get('/elections/next', { as: staff })).status).toBe(404);
  });
});

describe('a count asked for again', () => {
  it('is refused, and what is published stays as it is', async () => {
    const before = (await yard.get('/elections/last/results')).text;
    const again = await yard.post<Refused>('/elections/last/tally', { as: staff });
    expect([again.status, again.body.code]).toEqual([409, 'election/not-this-way']);
    expect((await yard.get('/elections/last/results')).text).toBe(before);
  });
});
