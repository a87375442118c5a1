import type { TimelineView } from '@madang/contracts/proposal-timeline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAcceptedMoney, commitmentOf, plan, planOf, promisedLine, recordCouncil } from './fixtures/commitments.js';
import { euros } from './fixtures/proposals.js';
import { acceptance, addAwaitingAnswer, answerWith, dayFromNow, report, responseTo } from './fixtures/responses.js';
import { addSmallBudget, announceBudget, rent, roads, schools, smallBudget } from './fixtures/small-budget.js';
import { openTown } from './fixtures/town.js';
import { addCity, addPerson, eventually, Yard, refusalOf, type Person } from './yard.js';

let yard: Yard;
let staff: Person;
beforeAll(async () => void ({ yard, staff } = await openTown()));
afterAll(() => yard.close());

const happened = async (reference: string, name: string) =>
  (await yard.get<TimelineView>(`/proposals/${reference}/timeline`)).body.items.filter((item) => item.name === name);
const made = (answer: { status: number; text: string }) => expect(answer.status, answer.text).toBe(201);

describe('an acceptance of money', () => {
  it('becomes a plan with milestones and an amount for every line', async () => {
    const { reference } = await addAcceptedMoney(yard);
    expect(await commitmentOf(yard, reference, staff)).toMatchObject({
      promise: null,
      allowedActions: ['plan'],
      toPromise: [
        { line: roads, asked: euros(-100), accepted: euros(-100) },
        { line: rent, asked: euros(100), accepted: euros(100) },
      ],
    });
    made(await plan(yard, reference, staff, planOf(100)));
    expect(await responseTo(yard, reference)).toMatchObject({
      state: 'planned',
      delivery: { promised: euros(100), promisedOn: dayFromNow(80) },
    });
    const { promise, toPromise } = await commitmentOf(yard, reference);
    expect(toPromise).toEqual([]);
    expect(promise).toMatchObject({
      fiscalYear: 2026,
      bound: { fiscalYear: 2026, status: 'approved' },
      read: null,
      milestones: [
        { title: 'Tender is out', daysLeft: 20, daysLate: 0, reachedOn: null },
        { title: 'Work is done', daysLeft: 80 },
      ],
      lines: [
        { line: roads, asked: euros(-100), promised: euros(-100), reason: null, adopted: null, executed: null },
        { line: rent, asked: euros(100), promised: euros(100), before: expect.objectContaining({ currency: 'EUR' }) },
      ],
      more: { lines: 1, promised: euros(100), executed: null },
      less: { lines: 1, promised: euros(-100) },
    });
    expect(await happened(reference, 'commitment.planned')).toHaveLength(1);
  });

  it('is not planned in words alone', async () => {
    const { reference } = await addAcceptedMoney(yard);
    expect(refusalOf(await report(yard, reference, staff, { state: 'planned', promisedOn: dayFromNow(9) }))).toEqual([
      409,
      'commitment/plan-missing',
    ]);
  });

  it('is held to what the answer accepted: less is said with its reason, never silently', async () => {
    const { reference } = await addAcceptedMoney(yard, 100, 60);
    const [less] = (await commitmentOf(yard, reference, staff)).toPromise;
    expect(less).toMatchObject({ asked: euros(-100), accepted: euros(-60) });
    for (const promised of [40, 61, 100]) {
      const answer = await plan(yard, reference, staff, planOf(promised));
      expect(refusalOf(answer)).toEqual([400, 'commitment/difference-without-reason']);
      expect(answer.body).toMatchObject({ at: 0, line: roads });
    }
    const lines = [promisedLine(roads, -40, 'The ground is wet.'), promisedLine(rent, 40, 'The ground is wet.')];
    made(await plan(yard, reference, staff, planOf(40, { lines })));
    expect((await commitmentOf(yard, reference)).promise?.lines[1]).toMatchObject({
      asked: euros(100),
      accepted: euros(60),
      promised: euros(40),
      reason: 'The ground is wet.',
    });
  });

  it('is refused a plan that leaves out a line, does not balance, is out of order or names what the budget lacks', async () => {
    const { reference } = await addAcceptedMoney(yard);
    const why = async (changes: object) => refusalOf(await plan(yard, reference, staff, planOf(100, changes)))[1];
    const [first, last] = planOf(100)['milestones'] as object[];
    expect(await why({ lines: [promisedLine(roads, -100)] })).toBe('commitment/line-left-out');
    expect(await why({ lines: [promisedLine(roads, -100), promisedLine(rent, 101, 'More')] })).toBe('commitment/unbalanced');
    expect(await why({ lines: [promisedLine(roads, -100), promisedLine(roads, 100)] })).toBe('commitment/line-twice');
    const strange = [promisedLine(roads, -100), promisedLine(rent, 100), promisedLine('E-no-such', 0, 'Because')];
    expect(await why({ lines: strange })).toBe('commitment/line-unknown');
    expect(await why({ milestones: [] })).toBe('commitment/no-milestone');
    expect(await why({ milestones: [last, first] })).toBe('commitment/milestones-out-of-order');
    expect(await why({ milestones: [{ ...first, dueOn: dayFromNow(-1) }] })).toBe('commitment/milestone-in-the-past');
    const dollars = { line: roads, promised: { minor: '1', currency: 'USD' } };
    expect(await why({ lines: [dollars] })).toBe('request/invalid');
    expect((await responseTo(yard, reference)).state).toBe('accepted');
  });

  it('is planned once, also by two officers at the same moment', async () => {
    const { reference } = await addAcceptedMoney(yard);
    const answers = await Promise.all([plan(yard, reference, staff, planOf(100)), plan(yard, reference, staff, planOf(100))]);
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 409]);
    expect(await happened(reference, 'commitment.planned')).toHaveLength(1);
  });

  it('may be late, and stays marked as late', async () => {
    const reference = await addAwaitingAnswer(yard);
    await answerWith(yard, reference, acceptance());
    made(await plan(yard, reference, staff, planOf(0, { lines: [] })));
    expect((await commitmentOf(yard, reference)).promise).toMatchObject({ lines: [], bound: null, fiscalYear: null });
  });
});

describe('a milestone', () => {
  it('is reported as reached once, on a day that has come, and says how late it was', async () => {
    const { reference } = await addAcceptedMoney(yard);
    const reach = (place: string, reachedOn: string) =>
      yard.call('PUT', `/proposals/${reference}/commitment/milestones/${place}`, { as: staff, body: { reachedOn } });
    expect(refusalOf(await reach('0', dayFromNow(0)))).toEqual([409, 'commitment/none']);
    await plan(yard, reference, staff, planOf(100));
    expect(refusalOf(await reach('0', dayFromNow(1)))).toEqual([400, 'commitment/day-in-the-future']);
    expect((await reach('2', dayFromNow(0))).status).toBe(404);
    expect((await reach('first', dayFromNow(0))).status).toBe(404);
    await yard.db.query(
      `update milestone set due_on = due_on - 25 where city_id = $1 and position = 0 and commitment_id =
      (select id from commitment c where c.city_id = $1 order by planned_at desc limit 1)`,
      [yard.cityId],
    );
    expect((await commitmentOf(yard, reference)).promise?.milestones[0]).toMatchObject({ daysLeft: null, daysLate: 5 });
    expect((await reach('0', dayFromNow(-2))).status).toBe(204);
    expect(refusalOf(await reach('0', dayFromNow(0)))).toEqual([409, 'commitment/reached-already']);
    expect((await commitmentOf(yard, reference)).promise?.milestones[0]).toMatchObject({ reachedOn: dayFromNow(-2), daysLate: 3 });
    expect((await happened(reference, 'commitment.milestone-reached'))[0]?.facts).toMatchObject({ title: 'Tender is out', lateDays: 3 });
  });
});

describe('the council', () => {
  const amounts = (amount: number) => [
    { line: roads, adopted: euros(-amount) },
    { line: rent, adopted: euros(amount) },
  ];

  it('adopts less than was promised, and everybody behind the proposal hears of it', async () => {
    const { reference, author, supporters } = await addAcceptedMoney(yard);
    expect(refusalOf(await recordCouncil(yard, reference, staff, {}))).toEqual([409, 'commitment/none']);
    await plan(yard, reference, staff, planOf(100));
    made(await recordCouncil(yard, reference, staff, { on: dayFromNow(-3) }));
    const votes = { inFavour: 30, against: 20, abstained: 7 };
    const adoption = { step: 'adopted', amounts: amounts(70), minutes: 'https://town.example/minutes/12', votes };
    made(await recordCouncil(yard, reference, staff, adoption));
    const { promise } = await commitmentOf(yard, reference);
    expect(promise?.council).toMatchObject([
      { step: 'tabled', on: dayFromNow(-3), minutes: null, votes: null, differs: false },
      { step: 'adopted', minutes: 'https://town.example/minutes/12', votes, differs: true },
    ]);
    expect(promise?.lines.map(({ adopted }) => adopted)).toEqual([euros(-70), euros(70)]);
    expect(promise?.more).toMatchObject({ promised: euros(100), adopted: euros(70) });
    const told = await happened(reference, 'commitment.council-acted');
    expect(told.map(({ facts }) => facts['differs'])).toEqual([false, true]);
    for (const person of [author, supporters[0]!])
      await eventually(async () => {
        const rows = await yard.db.query<unknown[]>(
          `select 1 from notice n join outbox o on o.city_id = n.city_id and o.id = n.event_id
            where n.city_id = $1 and n.person_id = $2 and o.name = 'commitment.council-acted'`,
          [yard.cityId, person.id],
        );
        return rows.length === 2;
      });
  });

  it('that refuses leaves nothing adopted, and may be asked anew', async () => {
    const { reference } = await addAcceptedMoney(yard);
    await plan(yard, reference, staff, planOf(100));
    expect(refusalOf(await recordCouncil(yard, reference, staff, { step: 'refused', amounts: amounts(1) }))[1]).toBe(
      'commitment/council-without-amounts',
    );
    made(await recordCouncil(yard, reference, staff, { step: 'refused' }));
    expect((await commitmentOf(yard, reference)).promise?.more.adopted).toEqual(euros(0));
    expect(refusalOf(await recordCouncil(yard, reference, staff, { step: 'adopted', amounts: amounts(100) }))).toEqual([
      409,
      'commitment/council-step-out-of-order',
    ]);
    made(await recordCouncil(yard, reference, staff, {}));
    expect((await commitmentOf(yard, reference)).promise?.more.adopted).toBeNull();
  });

  it('is recorded with a day that has come and an amount for every line', async () => {
    const { reference } = await addAcceptedMoney(yard);
    await plan(yard, reference, staff, planOf(100));
    const why = async (body: object) =>
      refusalOf(await recordCouncil(yard, reference, staff, { step: 'adopted', amounts: amounts(100), ...body }))[1];
    expect(await why({ on: dayFromNow(1) })).toBe('commitment/council-day-out-of-order');
    expect(await why({ amounts: amounts(100).slice(1) })).toBe('commitment/council-line-missing');
    expect(await why({ amounts: [...amounts(100), { line: schools, adopted: euros(1) }] })).toBe('commitment/council-line-unknown');
    expect(await why({ minutes: 'javascript:alert(1)' })).toBe('request/invalid');
  });
});

describe('promises', () => {
  it('are made and recorded by staff alone', async () => {
    const { reference } = await addAcceptedMoney(yard);
    const acts = (as: Person) => [
      plan(yard, reference, as, planOf(100)),
      recordCouncil(yard, reference, as, {}),
      yard.call('PUT', `/proposals/${reference}/commitment/milestones/0`, { as, body: { reachedOn: dayFromNow(0) } }),
      yard.post(`/proposals/${reference}/delivery/grade-comments`, { as, body: { words: 'Thank you.', language: 'en' } }),
    ];
    for (const role of ['resident', 'facilitator', 'committee', 'ombudsperson'] as const)
      for (const answer of await Promise.all(acts(await yard.person(role)))) expect(answer.status).toBe(403);
    expect((await yard.post(`/proposals/${reference}/commitment`, { body: planOf(100) })).status).toBe(401);
  });

  it('of another city are not there', async () => {
    const { reference } = await addAcceptedMoney(yard);
    const elsewhere = await addCity(yard.db, 'elsewhere');
    const clerk = await addPerson(yard.db, elsewhere, ['staff']);
    expect((await yard.get(`/api/v1/cities/elsewhere/proposals/${reference}/commitment`)).status).toBe(404);
    expect((await yard.post(`/api/v1/cities/elsewhere/proposals/${reference}/commitment`, { as: clerk, body: planOf(100) })).status).toBe(
      404,
    );
    expect((await plan(yard, reference, clerk, planOf(100))).status).toBe(401);
  });
});

describe('a later budget', () => {
  it('of another year, or only approved, says nothing of it', async () => {
    const { reference } = await addAcceptedMoney(yard);
    await plan(yard, reference, staff, planOf(100, { fiscalYear: 2031 }));
    const publishedAt = new Date(Date.now() + 2000);
    await addSmallBudget(yard, { year: 2030, status: 'executed', publishedAt });
    await addSmallBudget(yard, { year: 2031, status: 'approved', publishedAt });
    expect((await commitmentOf(yard, reference)).promise?.read).toBeNull();
    const adjusted = await addSmallBudget(yard, { year: 2031, status: 'adjusted', publishedAt });
    expect((await commitmentOf(yard, reference)).promise).toMatchObject({
      read: { id: adjusted },
      more: { executed: euros(0), short: euros(100) },
    });
  });

  it('shows what became of every line, named, and what it does not show', async () => {
    const { reference } = await addAcceptedMoney(yard);
    await plan(yard, reference, staff, planOf(100, { fiscalYear: 2026 }));
    const held = (await commitmentOf(yard, reference)).promise!.lines.map(({ before }) => Number(before!.minor) / 100);
    const lines = smallBudget.filter(({ code }) => code !== roads);
    const publishedAt = new Date(Date.now() + 1000);
    const id = await addSmallBudget(yard, { lines, publishedAt, status: 'executed', executed: { [rent]: held[1]! + 55 } });
    await announceBudget(yard, id, 2026, 'executed');
    const [told] = await eventually(async () => {
      const found = await happened(reference, 'commitment.execution-read');
      return found.length > 0 && found;
    });
    expect(told).toMatchObject({ role: 'system', facts: { versionId: id, status: 'executed', lines: 2, unmatched: 1 } });
    expect((await commitmentOf(yard, reference)).promise).toMatchObject({
      read: { id, status: 'executed', fiscalYear: 2026 },
      lines: [
        { line: roads, later: null, executed: null },
        { line: rent, later: euros(held[1]! + 55), executed: euros(55) },
      ],
      more: { matched: 1, executed: euros(55), short: euros(45), beyond: euros(0) },
      less: { matched: 0, executed: null },
    });
  });
});
