import type { TimelineView } from '@madang/contracts/proposal-timeline';
import type { DueListView } from '@madang/contracts/due-lists';
import type { OverdueListView } from '@madang/contracts/overdue-lists';
import type { ResponseFiguresView } from '@madang/contracts/response-figures';
import type { TrackedPage, TrackedProposalView } from '@madang/contracts/tracked-proposals';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCycle, addPublished, addWithEnoughSupport, letDaysPass, policy } from './fixtures/proposals.js';
import {
  acceptance,
  addAcknowledged,
  addAwaitingAnswer,
  addPastAnswer,
  answerWith,
  completeDraft,
  dayFromNow,
  responseTo,
  saveDraft,
} from './fixtures/responses.js';
import { addCity, Yard, refusalOf, type Person } from './yard.js';

let yard: Yard;
let staff: Person;
beforeAll(async () => {
  yard = await Yard.open();
  await addCycle(yard);
  staff = await yard.person('staff');
});
afterAll(() => yard.close());

const named = (office: string) => ({ office, officeHolder: `Head of ${office}`, language: 'en' });
const overdueList = async () => (await yard.get<OverdueListView>('/responses/overdue')).body;
const tracked = async (query = '') => (await yard.get<TrackedPage>(`/responses?limit=100${query}`)).body.items;
const find = (items: readonly TrackedProposalView[], reference: string) => items.find((item) => item.reference === reference);

describe('silence', () => {
  it('makes an answer overdue by itself: with the days, in public, and by the clock’s own hand', async () => {
    const reference = await addAwaitingAnswer(yard, policy, named('Office of silence'));
    await letDaysPass(yard, reference, 65);
    expect(await responseTo(yard, reference)).toMatchObject({
      state: 'overdue_decision',
      daysLate: 5,
      owedIn: 'under_decision',
      asked: { role: 'staff', vacant: [] },
    });
    const { body } = await yard.get<TimelineView>(`/proposals/${reference}/timeline`);
    expect(body.items.at(-1)).toMatchObject({
      name: 'proposal.moved',
      role: 'timer',
      by: null,
      facts: { from: 'under_decision', to: 'overdue_decision' },
    });
    const office = (await overdueList()).offices.find((one) => one.office === 'Office of silence');
    expect(office?.items).toEqual([expect.objectContaining({ reference, daysLate: 5, owedOn: dayFromNow(-5) })]);
    expect(find(await tracked('&kind=overdue'), reference)).toMatchObject({ kind: 'overdue', daysLate: 5 });
  });

  it('counts from the day after the promised one, also before the clock has come by', async () => {
    const reference = await addAwaitingAnswer(yard);
    await yard.db.query(`update proposal set due_on = $2 where city_id = $1 and year || '-' || number = $3`, [
      yard.cityId,
      dayFromNow(0),
      reference,
    ]);
    expect(find(await tracked(), reference)).toMatchObject({ kind: 'due', daysLeft: 0, daysLate: 0 });
    await yard.db.query(`update proposal set due_on = $2 where city_id = $1 and year || '-' || number = $3`, [
      yard.cityId,
      dayFromNow(-1),
      reference,
    ]);
    expect(find(await tracked(), reference)).toMatchObject({
      kind: 'overdue',
      daysLate: 1,
      owedIn: 'under_decision',
      owedOn: dayFromNow(-1),
    });
  });

  it('ends on the watch list, from which a late answer brings it back, marked late for good', async () => {
    const reference = await addAwaitingAnswer(yard, policy, named('Office of the long wait'));
    await letDaysPass(yard, reference, 400);
    expect(await responseTo(yard, reference)).toMatchObject({ state: 'watch_report', daysLate: 340 });
    expect((await yard.post(`/proposals/${reference}/review`, { as: staff })).status).toBe(204);
    await answerWith(yard, reference);
    expect((await responseTo(yard, reference)).state).toBe('rejected');
  });
});

describe('a late answer', () => {
  it('is taken, and keeps the days by which it was late', async () => {
    const reference = await addAwaitingAnswer(yard);
    await letDaysPass(yard, reference, 69);
    await answerWith(yard, reference);
    const response = await responseTo(yard, reference);
    expect(response).toMatchObject({ state: 'rejected', daysLate: 0, owedIn: null, answers: [{ lateDays: 9 }] });
    const { body } = await yard.get<TimelineView>(`/proposals/${reference}/timeline`);
    expect(body.items.at(-1)?.facts).toMatchObject({ from: 'overdue_decision', to: 'rejected', lateDays: 9 });
    expect(find(await tracked('&kind=answered'), reference)).toMatchObject({ kind: 'answered', decision: 'rejected', answeredLateDays: 9 });
  });

  it('published in the minute before the clock comes by lets the clock make its step first', async () => {
    const reference = await addAwaitingAnswer(yard);
    const officer = await yard.person('staff');
    await saveDraft(yard, reference, completeDraft(), officer);
    await yard.db.query(`update proposal set due_on = $2 where city_id = $1 and year || '-' || number = $3`, [
      yard.cityId,
      dayFromNow(-2),
      reference,
    ]);
    await answerWith(yard, reference);
    expect((await responseTo(yard, reference)).answers[0]?.lateDays).toBe(2);
    const { body } = await yard.get<TimelineView>(`/proposals/${reference}/timeline`);
    expect(
      body.items
        .filter(({ name }) => name === 'proposal.moved')
        .slice(-2)
        .map(({ role }) => role),
    ).toEqual(['timer', 'staff']);
  });
});

describe('the overdue list', () => {
  it('goes office by office, the worst first, and holds what no office has taken up', async () => {
    const other = await Yard.open();
    await addCycle(other);
    const waiting = async (office: string, days: number) => {
      const reference = await addAwaitingAnswer(other, policy, named(office));
      await letDaysPass(other, reference, 60 + days);
      return reference;
    };
    const roads = await waiting('Roads', 4);
    const parks = [await waiting('Parks', 2), await waiting('Parks', 9)];
    const nobodys = await addWithEnoughSupport(other);
    await letDaysPass(other, nobodys, 7 + 6);
    const { body } = await other.get<OverdueListView>('/responses/overdue');
    await other.close();
    expect(body.total).toBe(4);
    expect(body.offices.map(({ office, items }) => [office, items.map(({ reference, daysLate }) => [reference, daysLate])])).toEqual([
      [
        'Parks',
        [
          [parks[1], 9],
          [parks[0], 2],
        ],
      ],
      [null, [[nobodys, 6]]],
      ['Roads', [[roads, 4]]],
    ]);
  }, 60_000);

  it('is also a feed: well-formed, in the reader’s language, one entry for each missed duty', async () => {
    const reference = await addAwaitingAnswer(yard, { ...policy, title: 'Benches & <shade> "now"' });
    await letDaysPass(yard, reference, 63);
    const feed = await yard.get('/responses/overdue.atom', { headers: { 'accept-language': 'ko' } });
    expect([feed.status, feed.headers['content-type']]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    expect(feed.headers['vary']).toMatch(/accept-language/);
    expect(feed.text).toContain(`<title xml:lang="en">${reference} Benches &amp; &lt;shade&gt; &quot;now&quot;</title>`);
    expect(feed.text).toContain('3일 지났습니다');
    expect(feed.text).toContain(`http://localhost:4000/town/ko/proposals/${reference}`);
    expect(feed.text).toContain(`overdue-since-${dayFromNow(-3)}`);
    const english = await yard.get('/responses/overdue.atom', { headers: { 'accept-language': 'en' } });
    expect(english.text).toContain('Overdue by 3 days');
  });
});

describe('the tracker', () => {
  it('parts what is overdue, due and answered, and leaves out what is owed nothing', async () => {
    const collecting = await addPublished(yard);
    const due = await addAcknowledged(yard, policy, named('Office of tracks'));
    const answered = await addAwaitingAnswer(yard, policy, named('Office of tracks'));
    await answerWith(yard, answered, acceptance());
    const items = await tracked('&office=Office%20of%20tracks');
    expect(items.map(({ reference, kind }) => [reference, kind])).toEqual([
      [due, 'due'],
      [answered, 'answered'],
    ]);
    expect(find(await tracked(), collecting)).toBeUndefined();
    expect(await tracked('&office=Office%20of%20tracks&kind=overdue')).toEqual([]);
  });

  it('finds what no office has taken up by the empty name', async () => {
    const reference = await addWithEnoughSupport(yard);
    const items = await tracked('&office=');
    expect(find(items, reference)).toMatchObject({ office: null, kind: 'due' });
    expect(items.every(({ office }) => office === null)).toBe(true);
  });

  it('goes on page by page and shows each proposal once', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: TrackedPage = (await yard.get<TrackedPage>(`/responses?limit=3${cursor && `&cursor=${cursor}`}`)).body;
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen.length).toBeGreaterThan(6);
    expect(seen).toEqual((await tracked()).map(({ id }) => id));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('refuses a cursor that it did not give, and filters that it does not know', async () => {
    for (const query of ['cursor=nonsense', `cursor=${Buffer.from('["a","b","c"]').toString('base64url')}`, 'kind=late', 'nonsense=1'])
      expect((await yard.get(`/responses?${query}`)).status).toBe(400);
  });
});

describe('the figures', () => {
  it('count refusals like acceptances, and show days one by one below ten answers, a median from ten on', async () => {
    const other = await Yard.open();
    await addCycle(other);
    for (let count = 0; count < 9; count += 1) {
      const late = count === 8;
      await addPastAnswer(other, {
        office: 'Roads',
        decision: count % 3 === 0 ? 'rejected' : 'accepted',
        days: late ? 70 : 20,
        lateDays: late ? 10 : 0,
      });
    }
    const figures = async () => (await other.get<ResponseFiguresView>('/responses/figures')).body;
    const few = (await figures()).offices.find(({ office }) => office === 'Roads')!;
    expect(few).toMatchObject({ owed: 9, answered: 9, answeredInTime: 8, medianDays: null });
    expect(few.days).toEqual([20, 20, 20, 20, 20, 20, 20, 20, 70]);
    expect(few.decisions).toEqual([
      { decision: 'accepted', count: 6 },
      { decision: 'rejected', count: 3 },
    ]);
    await addPastAnswer(other, { office: 'Roads', decision: 'rejected', days: 3, lateDays: 0 });
    await addWithEnoughSupport(other);
    const { whole, offices } = await figures();
    await other.close();
    expect(offices.find(({ office }) => office === 'Roads')).toMatchObject({ answered: 10, medianDays: 20, days: [] });
    expect(offices.find(({ office }) => office === null)).toMatchObject({ owed: 1, answered: 0 });
    expect(whole).toMatchObject({ office: null, owed: 11, answered: 10, answeredInTime: 9 });
  });
});

describe('what is due at the desk', () => {
  it('names the act that waits, late ones first, with the colleague’s draft', async () => {
    const ack = await addWithEnoughSupport(yard);
    const review = await addAcknowledged(yard);
    const answer = await addAwaitingAnswer(yard);
    await saveDraft(yard, answer, completeDraft(), staff);
    const { body } = await yard.get<DueListView>('/responses/due', { as: staff });
    const of = (reference: string) => body.items.find((item) => item.reference === reference);
    expect([of(ack)?.act, of(review)?.act, of(answer)?.act]).toEqual(['acknowledge', 'take_up', 'answer']);
    expect([of(review)?.draftChangedAt, typeof of(answer)?.draftChangedAt]).toEqual([null, 'string']);
    const late = body.items.map(({ daysLate }) => daysLate > 0);
    expect(late).toEqual(late.toSorted((one, next) => Number(next) - Number(one)));
    expect(body.offices).toContain('Parks department');
  });

  it('holds the plan that an acceptance promises', async () => {
    const reference = await addAwaitingAnswer(yard);
    await answerWith(yard, reference, acceptance());
    const { body } = await yard.get<DueListView>('/responses/due', { as: staff });
    expect(body.items.find((item) => item.reference === reference)).toMatchObject({ state: 'accepted', act: 'report', daysLeft: 30 });
  });

  it('is for staff alone', async () => {
    expect(refusalOf(await yard.get('/responses/due'))).toEqual([401, 'access/sign-in-needed']);
    for (const role of ['resident', 'facilitator'] as const)
      expect(refusalOf(await yard.get('/responses/due', { as: await yard.person(role) }))).toEqual([403, 'access/not-allowed']);
  });
});

describe('another city', () => {
  it('has its own lists, and nothing of ours in them', async () => {
    await addCity(yard.db, 'far');
    const of = async (path: string) => (await yard.get<Record<string, unknown>>(`/api/v1/cities/far/responses${path}`)).body;
    expect((await of(''))['items']).toEqual([]);
    expect((await of('/overdue'))['total']).toBe(0);
    expect((await of('/figures'))['offices']).toEqual([]);
  });
});
