import type { OwnRatingsView, RatingReasonsView, RatingResultsView } from '@madang/contracts/ratings';
import type { TimelineView } from '@madang/contracts/proposal-timeline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addCycle,
  addDraft,
  addPublished,
  addSubmitted,
  policy,
  proposalOf,
  reallocation,
  runJob,
  strangerIn,
} from './fixtures/proposals.js';
import { rateTogether, releaseTomorrow, severe } from './fixtures/ratings.js';
import { addSmallBudget } from './fixtures/small-budget.js';
import { addCity, eventually, Yard, refusalOf, type Answer, type Person } from './yard.js';

let yard: Yard;
beforeAll(async () => {
  yard = await Yard.open();
  await addSmallBudget(yard);
  await addCycle(yard);
});
afterAll(() => yard.close());

const rate = (reference: string, as: Person | undefined, ...ratings: object[]): Promise<Answer> =>
  yard.call('PUT', `/proposals/${reference}/ratings`, { ...(as && { as }), body: { ratings } });
const results = (reference: string, as?: Person) => yard.get<RatingResultsView>(`/proposals/${reference}/ratings`, as ? { as } : {});

describe('a rating', () => {
  it('is kept, can be changed, and every change is a new version', async () => {
    const reference = await addPublished(yard);
    const { id } = await proposalOf(yard, reference);
    const me = await yard.person();
    const mine = async () => (await yard.get<OwnRatingsView>(`/proposals/${reference}/ratings/mine`, { as: me })).body;
    expect(await mine()).toEqual({ ratings: [], skipped: false, touched: [] });
    expect((await rate(reference, me, { right: 'HO', score: 1 }, { right: 'CU', score: null })).status).toBe(204);
    expect((await rate(reference, me, { right: 'HO', score: 2, selfLink: 'me' })).status).toBe(204);
    expect((await rate(reference, me, { right: 'HO', score: 2, selfLink: 'me' })).status).toBe(204);
    expect((await mine()).ratings.toSorted((one, other) => one.right.localeCompare(other.right))).toEqual([
      { right: 'CU', score: null, reason: null, severity: null, selfLink: null, earlierWording: false },
      { right: 'HO', score: 2, reason: null, severity: null, selfLink: 'me', earlierWording: false },
    ]);
    const versions = await yard.db.query<unknown[]>(
      'select version, latest from rating where proposal_id = $1 and right_code = $2 order by version',
      [id, 'HO'],
    );
    expect(versions).toEqual([
      { version: 1, latest: false },
      { version: 2, latest: true },
    ]);
  });

  it('lies under a pseudonym that differs from proposal to proposal, and no row holds a time', async () => {
    const me = await yard.person();
    for (const reference of [await addPublished(yard), await addPublished(yard)]) await rate(reference, me, { right: 'HE', score: 1 });
    const rows = await yard.db.query<{ rater: string }[]>(`select rater from rating where right_code = 'HE' and score = 1`);
    expect(new Set(rows.map(({ rater }) => rater)).size).toBe(rows.length);
    expect(rows.every(({ rater }) => !rater.includes(me.id))).toBe(true);
    const times = await yard.db.query<unknown[]>(
      `select column_name from information_schema.columns where table_name in ('rating', 'rating_skip') and data_type like 'timestamp%'`,
    );
    expect(times).toEqual([]);
  });

  it('owes a reason where it claims much, and says how bad a harm would be; the refusal names the right', async () => {
    const reference = await addPublished(yard);
    const me = await yard.person();
    const refused = async (rating: object) => {
      const answer = await rate(reference, me, rating);
      return [...refusalOf(answer), (answer.body as { right?: string }).right];
    };
    expect(await refused({ right: 'HO', score: 3 })).toEqual([400, 'rating/reason-required', 'HO']);
    expect(await refused({ right: 'HO', score: -2, reason: 'Rents would rise' })).toEqual([400, 'rating/severity-required', 'HO']);
    expect(await refused({ right: 'HO', score: 1, severity: severe })).toEqual([400, 'rating/severity-only-for-harm', 'HO']);
    expect((await rate(reference, me, { right: 'HO', score: 4 })).status).toBe(400);
    expect((await rate(reference, me, { right: 'XX', score: 1 })).status).toBe(400);
    expect((await rate(reference, me, { right: 'HO' })).status).toBe(400);
    expect((await rate(reference, me, { right: 'HO', score: 1, selfLink: 'neighbour' })).status).toBe(400);
    expect((await rate(reference, me, { right: 'HO', score: 1 }, { right: 'HO', score: 2 })).status).toBe(400);
    expect((await rate(reference, me, { right: 'HO', score: -3, reason: 'Rents would rise', severity: severe })).status).toBe(204);
  });

  it('keeps nothing of a list in which one rating is refused', async () => {
    const reference = await addPublished(yard);
    const me = await yard.person();
    expect((await rate(reference, me, { right: 'HO', score: 1 }, { right: 'HE', score: 3 })).status).toBe(400);
    expect((await yard.get<OwnRatingsView>(`/proposals/${reference}/ratings/mine`, { as: me })).body.ratings).toEqual([]);
  });

  it('is for residents who have signed in, on proposals that are public and not decided', async () => {
    const reference = await addPublished(yard);
    expect(refusalOf(await rate(reference, undefined, { right: 'HO', score: 1 }))).toEqual([401, 'access/sign-in-needed']);
    for (const role of ['staff', 'facilitator', 'administrator'] as const)
      expect(refusalOf(await rate(reference, await yard.person(role), { right: 'HO', score: 1 }))).toEqual([403, 'access/not-allowed']);
    const author = await yard.person();
    expect(refusalOf(await rate(await addDraft(yard, author), author, { right: 'HO', score: 1 }))).toEqual([
      409,
      'proposal/not-open-to-ratings',
    ]);
    expect((await rate(await addSubmitted(yard, author), await yard.person(), { right: 'HO', score: 1 })).status).toBe(404);
    const stranger = await strangerIn(yard, await addCity(yard.db, 'next-door'));
    expect(
      (await yard.call('PUT', `/api/v1/cities/next-door/proposals/${reference}/ratings`, { as: stranger, body: { ratings: [] } })).status,
    ).toBe(404);
    await yard.db.query(`update proposal set state = 'rejected' where city_id = $1 and year || '-' || number = $2`, [
      yard.cityId,
      reference,
    ]);
    expect(refusalOf(await rate(reference, await yard.person(), { right: 'HO', score: 1 }))).toEqual([409, 'proposal/not-open-to-ratings']);
  });

  it('asks first about the rights that the money touches', async () => {
    const reference = await addPublished(yard, reallocation);
    const { body } = await yard.get<OwnRatingsView>(`/proposals/${reference}/ratings/mine`, { as: await yard.person() });
    expect(body.touched).toEqual(['MO', 'SA', 'HO']);
  });

  it('is counted once when the same person sends it from two places at once', async () => {
    const reference = await addPublished(yard);
    const { id } = await proposalOf(yard, reference);
    const me = await yard.person();
    const answers = await Promise.all(Array.from({ length: 8 }, (_, at) => rate(reference, me, { right: 'HO', score: at % 2 })));
    expect(answers.every(({ status }) => status === 204)).toBe(true);
    const [row] = await yard.db.query<{ latest: number }[]>(
      'select count(*) filter (where latest)::int as latest from rating where proposal_id = $1',
      [id],
    );
    expect(row?.latest).toBe(1);
  });
});

describe('what others said', () => {
  it('is kept from a resident until they rated or chose to skip', async () => {
    const reference = await addPublished(yard);
    const [rater, skipper] = [await yard.person(), await yard.person()];
    for (const one of [rater, skipper]) expect(refusalOf(await results(reference, one))).toEqual([403, 'rating/rate-first']);
    await rate(reference, rater, { right: 'HO', score: 0 });
    expect((await yard.call('PUT', `/proposals/${reference}/ratings`, { as: skipper, body: { ratings: [], skip: true } })).status).toBe(
      204,
    );
    for (const one of [rater, skipper]) expect((await results(reference, one)).status).toBe(200);
    expect((await yard.get<OwnRatingsView>(`/proposals/${reference}/ratings/mine`, { as: skipper })).body.skipped).toBe(true);
    for (const reader of [undefined, await yard.person('staff')]) expect((await results(reference, reader)).status).toBe(200);
  });

  it('is open to everybody once nobody can be led by it any more', async () => {
    const reference = await addPublished(yard);
    const late = await yard.person();
    const { id } = await proposalOf(yard, reference);
    await yard.db.query("update proposal set state = 'accepted' where id = $1", [id]);
    expect((await results(reference, late)).status).toBe(200);
  });

  it('is shown from ten people on, a day later, and renewed only by ten changes more', async () => {
    const reference = await addPublished(yard);
    const crowd = await rateTogether(yard, reference, 'HO', [1, 1, 2, 2, 2, 0, 0, 0, 1]);
    await releaseTomorrow(yard);
    const released = async () => (await results(reference)).body.rights.find(({ right }) => right === 'HO');
    expect(await released()).toMatchObject({ answersSoFar: 9, released: null });
    crowd.push(...(await rateTogether(yard, reference, 'HO', [2])));
    expect((await released())?.released).toBeNull();
    await releaseTomorrow(yard);
    expect((await released())?.released).toMatchObject({
      n: 10,
      histogram: [0, 0, 0, 3, 3, 4, 0],
      sign: null,
      dontKnowShare: 0,
      median: 1,
      line: 'shared',
    });
    for (const one of crowd.slice(0, 9)) await rate(reference, one, { right: 'HO', score: -1 });
    await releaseTomorrow(yard);
    expect((await released())?.released?.histogram).toEqual([0, 0, 0, 3, 3, 4, 0]);
    await rate(reference, crowd[9], { right: 'HO', score: 0 });
    await runJob(yard, 'release-ratings');
    expect((await released())?.released?.histogram).toEqual([0, 0, 0, 3, 3, 4, 0]);
    await releaseTomorrow(yard);
    expect((await released())?.released?.histogram).toEqual([0, 0, 9, 1, 0, 0, 0]);
  });

  it('is held back where what was told before would leave one person alone', async () => {
    const reference = await addPublished(yard);
    const stays = await rateTogether(yard, reference, 'HO', Array<number>(10).fill(1).concat(0));
    const moves = await rateTogether(yard, reference, 'HO', Array<number>(10).fill(1));
    const histogram = async () => (await results(reference)).body.rights[0]?.released?.histogram;
    await releaseTomorrow(yard);
    expect(await histogram()).toEqual([0, 0, 0, 1, 20, 0, 0]);
    for (const one of moves) await rate(reference, one, { right: 'HO', score: -1 });
    await releaseTomorrow(yard);
    expect(await histogram()).toEqual([0, 0, 10, 1, 10, 0, 0]);
    // Nine go back to what they said first, and one goes on: beside the first release, the third would be about that one alone.
    for (const one of moves.slice(0, 9)) await rate(reference, one, { right: 'HO', score: 1 });
    await rate(reference, moves[9], { right: 'HO', score: 0 });
    await releaseTomorrow(yard);
    expect(await histogram()).toEqual([0, 0, 10, 1, 10, 0, 0]);
    expect(stays).toHaveLength(11);
    await rateTogether(yard, reference, 'HO', [2, 2, 2, 2, 2, 2, 2, 2, 2, 0]);
    await releaseTomorrow(yard);
    expect(await histogram()).toEqual([0, 0, 0, 3, 19, 9, 0]);
  });

  it('cannot be renewed by one person who changes their mind ten times', async () => {
    const reference = await addPublished(yard);
    const [one] = await rateTogether(yard, reference, 'HO', [1, 1, 1, 1, 1, 1, 1, 1, 1, 0]);
    await releaseTomorrow(yard);
    for (let time = 0; time < 11; time += 1) await rate(reference, one, { right: 'HO', score: time % 2 === 0 ? -1 : 2 });
    await releaseTomorrow(yard);
    expect((await results(reference)).body.rights[0]?.released?.histogram).toEqual([0, 0, 0, 1, 9, 0, 0]);
  });

  it('stands apart for those whom it touches, where both sides are enough people', async () => {
    const reference = await addPublished(yard);
    const sides = [
      ['me', [-1, -1, -1, -1, -1, -1, -1, -1, -1, 0]],
      ['not-me', [2, 2, 2, 2, 2, 2, 2, 2, 2, 1]],
    ] as const;
    for (const [selfLink, scores] of sides)
      for (const score of scores) await rate(reference, await yard.person(), { right: 'HO', score, selfLink });
    await releaseTomorrow(yard);
    const { released } = (await results(reference)).body.rights[0]!;
    expect(released).toMatchObject({ n: 20, affected: { n: 10, histogram: [0, 0, 9, 1, 0, 0, 0], gap: -2.8 } });
    await rateTogether(yard, reference, 'ED', [1, 1, 1, 1, 1, 1, 1, 1, 1, 0]);
    await releaseTomorrow(yard);
    const education = (await results(reference)).body.rights.find(({ right }) => right === 'ED');
    expect(education?.released).toMatchObject({ n: 10, affected: null });
  });

  it('says which answers were given to an earlier wording, until they are given again', async () => {
    const reference = await addPublished(yard);
    const rater = await yard.person();
    const answer = { right: 'HO', score: 1 };
    const mine = async () => (await yard.get<OwnRatingsView>(`/proposals/${reference}/ratings/mine`, { as: rater })).body.ratings[0];
    await rate(reference, rater, answer);
    expect(await mine()).toMatchObject({ score: 1, earlierWording: false });
    await yard.db.query('update proposal set version = version + 1 where city_id = $1 and year || $2 || number = $3', [
      yard.cityId,
      '-',
      reference,
    ]);
    expect(await mine()).toMatchObject({ score: 1, earlierWording: true });
    await rate(reference, rater, answer);
    expect(await mine()).toMatchObject({ score: 1, earlierWording: false });
    const { id } = await proposalOf(yard, reference);
    expect(await yard.db.query('select changes from rating_tally where proposal_id = $1', [id])).toEqual([{ changes: 1 }]);
  });

  it('tells only the sign when all chose the same', async () => {
    const reference = await addPublished(yard);
    await rateTogether(yard, reference, 'ED', Array<number>(10).fill(2));
    await releaseTomorrow(yard);
    expect((await results(reference)).body.rights[0]?.released).toMatchObject({ histogram: null, sign: 1, median: null });
  });

  it('stands right by right, the worst first, and is never added up', async () => {
    const reference = await addPublished(yard);
    await rateTogether(yard, reference, 'CU', [1, 1, 1, 1, 1, 1, 1, 1, 1, 0]);
    await rateTogether(yard, reference, 'WS', [-1, -1, -1, -1, -1, -1, -1, -1, -1, 0]);
    await releaseTomorrow(yard);
    const { body } = await results(reference);
    expect(body.rights.map(({ right }) => right)).toEqual(['WS', 'CU']);
    expect(Object.keys(body)).toEqual(['leastAnswers', 'rights']);
  });
});

describe('reasons', () => {
  it('are read without names by those who prepare the answer, once ten people have rated', async () => {
    const reference = await addPublished(yard);
    const staff = await yard.person('staff');
    const read = async () => (await yard.get<RatingReasonsView>(`/proposals/${reference}/ratings/reasons`, { as: staff })).body.items;
    await rate(reference, await yard.person(), { right: 'HO', score: 3, reason: 'Families could stay', language: 'en' });
    expect(await read()).toEqual([]);
    await rateTogether(yard, reference, 'HO', [1, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(await read()).toEqual([{ right: 'HO', score: 3, reason: 'Families could stay', language: 'en' }]);
    expect(refusalOf(await yard.get(`/proposals/${reference}/ratings/reasons`, { as: await yard.person() }))).toEqual([
      403,
      'access/not-allowed',
    ]);
  });
});

describe('flagged harm', () => {
  it('opens the door to an answer by itself, once, and no later rating takes it down', async () => {
    const reference = await addPublished(yard);
    const { id } = await proposalOf(yard, reference);
    const crowd = await rateTogether(yard, reference, 'HO', [-3, -2, -2, -3, -2, 1, 1, 1, 1]);
    expect((await proposalOf(yard, reference)).state).toBe('published');
    crowd.push(...(await rateTogether(yard, reference, 'HO', [2])));
    await eventually(async () => (await proposalOf(yard, reference)).state === 'threshold_met');
    for (const one of crowd.slice(0, 5)) await rate(reference, one, { right: 'HO', score: 2 });
    const [right] = (await results(reference)).body.rights;
    expect(right?.harmFlaggedAt).not.toBeNull();
    const { body } = await yard.get<TimelineView>(`/proposals/${reference}/timeline`);
    expect(body.items.filter(({ name }) => name === 'rating.harm-flagged').map(({ role, by, facts }) => ({ role, by, facts }))).toEqual([
      { role: 'system', by: null, facts: { right: 'HO', because: ['share-of-harm'] } },
    ]);
    const doors = await yard.db.query<unknown[]>(`select payload from outbox where subject_id = $1 and name = 'proposal.threshold-met'`, [
      id,
    ]);
    expect(doors).toEqual([{ payload: { door: 'harm' } }]);
  });

  it('is judged right by right: benefit to many does not cover harm to one right', async () => {
    const reference = await addPublished(yard, policy);
    await rateTogether(yard, reference, 'CU', Array<number>(12).fill(2));
    await rateTogether(yard, reference, 'MO', [-2, -2, -2, -2, -2, 0, 0, 0, 0, 0]);
    await eventually(async () => (await proposalOf(yard, reference)).state === 'threshold_met');
    const { body } = await results(reference);
    expect(body.rights.map(({ right, harmFlaggedAt }) => [right, harmFlaggedAt !== null])).toEqual([
      ['MO', true],
      ['CU', false],
    ]);
  });

  it('is noticed when ten send at the same moment', async () => {
    const reference = await addPublished(yard);
    const { id } = await proposalOf(yard, reference);
    await rateTogether(yard, reference, 'SA', [-2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2], { atOnce: true });
    const flags = await yard.db.query<unknown[]>('select right_code from harm_flag where proposal_id = $1', [id]);
    expect(flags).toEqual([{ right_code: 'SA' }]);
  });
});
