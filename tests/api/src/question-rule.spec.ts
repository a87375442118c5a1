import type { QuestionPage, QuestionView } from '@madang/contracts/questions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addSmallBudget, roads } from './fixtures/small-budget.js';
import { refusalOf, Yard, type Person } from './yard.js';

let yard: Yard;
let administrator: Person;
beforeAll(async () => {
  yard = await Yard.open();
  await addSmallBudget(yard);
  administrator = await yard.person('administrator');
});
afterAll(() => yard.close());

const longer = { days: 30, publishedRule: 'Ordinance 12/2025, article 9' };
const settle = (days: number, publishedRule: string | null, as: Person = administrator, seen?: number) =>
  yard.call<{ code?: string } | undefined>('PUT', '/questions/rule', {
    as,
    body: { days, publishedRule },
    ...(seen !== undefined && { headers: { 'if-match': `"${seen}"` } }),
  });
const rule = async () => (await yard.get('/questions/rule')).body;

const dueOn = async (id: string) => new Date((await yard.get<QuestionView>(`/questions/${id}`)).body.dueOn!).getTime();

async function ask(): Promise<string> {
  const body = { about: 'line', key: roads, text: 'What does this road cost in a year?', language: 'en' };
  return (await yard.post<{ id: string }>('/questions', { as: await yard.person(), body })).body.id;
}

describe('the limit for questions', () => {
  it('is the city’s own: shorter at will, longer by a published rule, and never for what was asked before', async () => {
    const before = await ask();
    const usual = await dueOn(before);
    expect(refusalOf(await settle(7, null, await yard.person('staff')))).toEqual([403, 'access/not-allowed']);
    expect(refusalOf(await settle(30, null))).toEqual([400, 'question/longer-limit-needs-a-rule']);
    expect((await settle(7, null)).status).toBe(204);
    expect(usual - (await dueOn(await ask()))).toBe(7 * 86_400_000);
    expect(await dueOn(before)).toBe(usual);
    expect((await yard.get<QuestionPage>('/questions?limit=1')).body.answerDays).toBe(7);
    expect((await settle(longer.days, longer.publishedRule)).status).toBe(204);
    expect(await rule()).toEqual({ revision: 2, ...longer });
  });

  it('is an official act each time that it is settled', async () => {
    await settle(longer.days, longer.publishedRule);
    const told = await yard.db.query<{ payload: unknown }[]>(
      `select payload from outbox where city_id = $1 and name = 'city.question-rule-settled' order by at`,
      [yard.cityId],
    );
    expect(told.at(-1)).toEqual({ payload: longer });
  });

  it('is settled over what the administrator saw, or not at all; two at the same moment do not both hold', async () => {
    const { revision } = (await rule()) as { revision: number };
    const both = await Promise.all([settle(5, null, administrator, revision), settle(6, null, administrator, revision)]);
    expect(both.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([204, 412]);
    expect(both.find(({ status }) => status === 412)!.body).toMatchObject({ code: 'request/changed-meanwhile', revision: revision + 1 });
  });
});
