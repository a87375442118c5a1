import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCycle, letDaysPass } from './fixtures/proposals.js';
import { addAwaitingAnswer, responseTo } from './fixtures/responses.js';
import { refusalOf, Yard } from './yard.js';

let yard: Yard;
beforeAll(async () => {
  yard = await Yard.open();
  await addCycle(yard);
});
afterAll(() => yard.close());

describe('silence', () => {
  it('rises to the head of the office, and from there to bodies that the city has named or left vacant', async () => {
    const reference = await addAwaitingAnswer(yard);
    await letDaysPass(yard, reference, 61 + 14 + 15);
    expect(await responseTo(yard, reference)).toMatchObject({
      state: 'escalated_2',
      daysLate: 30,
      asked: { role: null, names: {}, vacant: ['committee', 'ombudsperson'] },
    });
    const administrator = await yard.person('administrator');
    const names = { en: 'Human rights committee', es: 'Comisión de derechos humanos' };
    const named = await yard.call('PUT', '/responses/escalation/committee', { as: administrator, body: { names } });
    expect(named.status).toBe(204);
    expect((await responseTo(yard, reference)).asked).toEqual({ role: 'committee', names, vacant: [] });
    expect((await yard.get('/responses/escalation')).body).toEqual({
      steps: [
        { role: 'committee', names },
        { role: 'ombudsperson', names: {} },
      ],
    });
    await yard.call('PUT', '/responses/escalation/committee', { as: administrator, body: { names: { en: ' ' } } });
    expect((await responseTo(yard, reference)).asked?.vacant).toEqual(['committee', 'ombudsperson']);
    await letDaysPass(yard, reference, 30);
    expect((await responseTo(yard, reference)).asked).toEqual({ role: null, names: {}, vacant: ['ombudsperson'] });
  });
});

describe('the bodies of a city', () => {
  it('are named by administrators, for the two steps that have one', async () => {
    const body = { names: { en: 'Ombudsman' } };
    for (const role of ['resident', 'staff', 'facilitator'] as const)
      expect(refusalOf(await yard.call('PUT', '/responses/escalation/ombudsperson', { as: await yard.person(role), body }))).toEqual([
        403,
        'access/not-allowed',
      ]);
    const administrator = await yard.person('administrator');
    expect((await yard.call('PUT', '/responses/escalation/mayor', { as: administrator, body })).status).toBe(404);
    expect((await yard.call('PUT', '/responses/escalation/ombudsperson', { as: administrator, body: { names: { en: 3 } } })).status).toBe(
      400,
    );
  });
});
