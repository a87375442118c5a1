import type { LineageView } from '@madang/contracts/lineage';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withMail } from './fixtures/accounts.js';
import { mailsTo } from './fixtures/mails.js';
import { MergingTown, offerBody, said, toSchools, why } from './fixtures/mergings.js';
import { addPublished, proposalOf, support, timelineOf } from './fixtures/proposals.js';
import { rent, roads, schools } from './fixtures/small-budget.js';
import { eventually, Yard } from './yard.js';

let town: MergingTown;
let yard: Yard;
beforeAll(async () => {
  town = await MergingTown.open();
  ({ yard } = town);
});
afterAll(() => town.close());
const lineageOf = async (reference: string) => (await yard.get<LineageView>(`/proposals/${reference}/lineage`)).body;

describe('the supporters of two that merge', () => {
  it('are asked one by one: support moves by a word only, silence keeps it, and nobody counts twice', async () => {
    const pair = await town.two();
    const [moves, keeps, silent, leaves, both] = [
      await support(yard, pair.from),
      await support(yard, pair.from),
      await support(yard, pair.from),
      await support(yard, pair.from),
      await support(yard, pair.from),
    ];
    await yard.call('PUT', `/proposals/${pair.into}/support`, { as: both });
    const agrees = await support(yard, pair.into);
    const id = await town.offer(pair);
    expect(await town.say(id, moves, { support: 'move' })).toEqual([409, 'merging/nobody-is-asked']);
    expect(await town.agree(id, pair.intoAuthor)).toEqual([204, undefined]);
    expect((await proposalOf(yard, pair.from)).state).toBe('published');
    expect((await town.mergingsOf(pair.from, moves)).items[0]).toMatchObject({
      state: 'asked',
      asksSupport: true,
      asksWord: false,
      mySupport: null,
    });
    expect((await town.mergingsOf(pair.from, both)).items[0]).toMatchObject({ asksSupport: true, asksWord: true });
    const late = await support(yard, pair.from);
    expect(await town.say(id, late, { support: 'move' })).toEqual([403, 'merging/only-supporters']);
    expect(await town.say(id, pair.fromAuthor, { support: 'move' })).toEqual([403, 'merging/only-supporters']);
    expect(await town.say(id, moves, { inFavour: true })).toEqual([403, 'merging/only-supporters']);
    expect(await town.say(id, moves, { support: 'keep' })).toEqual([204, undefined]);
    expect(await town.say(id, moves, { support: 'move' })).toEqual([204, undefined]);
    expect(await town.say(id, keeps, { support: 'keep' })).toEqual([204, undefined]);
    expect(await town.say(id, leaves, { support: 'withdraw' })).toEqual([204, undefined]);
    expect(await town.say(id, both, { support: 'move' })).toEqual([204, undefined]);
    expect(await town.say(id, both, { inFavour: true })).toEqual([204, undefined]);
    expect(await town.say(id, agrees, { inFavour: true })).toEqual([204, undefined]);
    expect((await town.mergingsOf(pair.into, both)).items[0]).toMatchObject({ mySupport: 'move', myWord: true, inFavour: null });
    await town.letTheDaysGoBy(id);
    expect((await town.mergingsOf(pair.into)).items[0]).toMatchObject({ state: 'done', inFavour: 2, against: 0, moved: 2, stayed: 3 });
    // In the new one: its own two, of whom one backed both, and the one who moved. In the old one: who kept, who was silent, who came late.
    expect((await proposalOf(yard, pair.into)).supporters).toBe(3);
    expect((await proposalOf(yard, pair.from)).supporters).toBe(3);
    expect((await proposalOf(yard, pair.into, moves)).iSupport).toBe(true);
    expect((await proposalOf(yard, pair.from, silent)).iSupport).toBe(true);
    expect((await proposalOf(yard, pair.from, leaves)).iSupport).toBe(false);
    expect((await timelineOf(yard, pair.into)).at(-1)).toMatchObject({
      name: 'merging.told',
      role: 'timer',
      facts: { state: 'done', moved: 2, stayed: 3 },
    });
  });

  it('of the one that takes the other in decide about its money; a tie and silence leave both as they are', async () => {
    const pair = await town.two();
    const [yes, no] = [await support(yard, pair.into), await support(yard, pair.into)];
    const moves = await support(yard, pair.from);
    const id = await town.offer(pair, pair.intoAuthor);
    await town.agree(id, pair.fromAuthor);
    await town.say(id, yes, { inFavour: true });
    await town.say(id, no, { inFavour: false });
    await town.say(id, moves, { support: 'move' });
    await town.letTheDaysGoBy(id);
    expect((await town.mergingsOf(pair.into)).items[0]).toMatchObject({ state: 'refused', inFavour: 1, against: 1, moved: null });
    expect(await proposalOf(yard, pair.from)).toMatchObject({ state: 'published', supporters: 1 });
    expect(await town.amounts(pair.into)).toEqual({ [roads]: -50, [schools]: 50 });
  });

  it('who stay can adopt what was merged away', async () => {
    const pair = await town.two();
    const stays = await support(yard, pair.from);
    const id = await town.offer(pair);
    await town.agree(id, pair.intoAuthor);
    await town.letTheDaysGoBy(id);
    expect((await proposalOf(yard, pair.from)).state).toBe('withdrawn');
    expect((await yard.post(`/proposals/${pair.from}/adoption`, { as: stays })).status).toBe(204);
    expect(await proposalOf(yard, pair.from, stays)).toMatchObject({ state: 'published', mine: true });
    expect(await said(yard.post('/mergings', { as: stays, body: offerBody(pair) }))).toEqual([409, 'merging/done-before']);
  });

  it('open the door to an answer when enough of them move', async () => {
    const pair = await town.two();
    const { supportThreshold } = await proposalOf(yard, pair.from);
    for (let count = 0; count < supportThreshold - 1; count += 1) await support(yard, pair.into);
    const agrees = await support(yard, pair.from);
    const id = await town.offer(pair);
    await town.agree(id, pair.intoAuthor);
    await town.say(id, agrees, { support: 'move' });
    await yard.db.query(
      `insert into merging_voice (city_id, merging_id, person_id, in_favour)
      select s.city_id, $1, s.person_id, true from support s join merging m on m.city_id = s.city_id and m.into_id = s.proposal_id where m.id = $1`,
      [id],
    );
    await town.letTheDaysGoBy(id);
    expect((await proposalOf(yard, pair.into)).state).toBe('threshold_met');
  });

  it('hear of it by mail, each in their language, the question first and the outcome later', async () => {
    const pair = await town.two();
    const moves = await support(yard, pair.from);
    await withMail(yard, moves, 'moves@example.org', 'es');
    await withMail(yard, pair.intoAuthor, 'into@example.org', 'ko');
    const id = await town.offer(pair);
    await town.agree(id, pair.intoAuthor);
    const asked = await eventually(async () => mailsTo(town.folder, 'moves@example.org').find(({ text }) => text.includes('siete días')));
    expect(asked.text).toContain(`/proposals/${pair.from}/together`);
    expect(mailsTo(town.folder, 'into@example.org').filter(({ subject }) => subject.includes('하나로 합치기')).length).toBeGreaterThan(0);
    await town.letTheDaysGoBy(id);
    await eventually(async () => mailsTo(town.folder, 'moves@example.org').find(({ text }) => text.includes('pasó a')));
  });
});

describe('a merging', () => {
  it('lapses where one of the two moved on while supporters were asked', async () => {
    const pair = await town.two();
    await support(yard, pair.from);
    const id = await town.offer(pair);
    await town.agree(id, pair.intoAuthor);
    await yard.post(`/proposals/${pair.into}/withdrawal`, { as: pair.intoAuthor });
    await town.letTheDaysGoBy(id);
    expect((await town.mergingsOf(pair.from)).items[0]).toMatchObject({ state: 'lapsed' });
    expect(await proposalOf(yard, pair.from)).toMatchObject({ state: 'published', supporters: 1 });
  });

  it('lapses where the time of one ran out before the question closed, whoever looked when', async () => {
    const pair = await town.two();
    await support(yard, pair.from);
    const id = await town.offer(pair);
    await town.agree(id, pair.intoAuthor);
    await yard.db.query(
      `update proposal set entered_at = entered_at - interval '50 days', due_on = due_on - 50 where city_id = $1 and year || '-' || number = $2`,
      [yard.cityId, pair.from],
    );
    await town.letTheDaysGoBy(id);
    expect((await town.mergingsOf(pair.from)).items[0]).toMatchObject({ state: 'lapsed' });
    expect((await proposalOf(yard, pair.from)).state).toBe('expired');
  });

  it('agreed to by both at the same moment, in two processes, is carried out once', async () => {
    const pair = await town.two();
    const id = await town.offer(pair, await yard.person('facilitator'));
    const neighbour = await yard.neighbour();
    const path = `/api/v1/cities/town/mergings/${id}/answer`;
    const body = { verdict: 'agree' };
    const answers = await Promise.all([
      yard.call('POST', path, { as: pair.fromAuthor, body }),
      yard.call('POST', path, { as: pair.intoAuthor, body }, neighbour),
      yard.call('POST', path, { as: pair.intoAuthor, body }),
    ]);
    await neighbour.close();
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(2);
    expect(await town.amounts(pair.into)).toEqual({ [roads]: -150, [schools]: 50, [rent]: 100 });
    expect((await lineageOf(pair.into)).cameFrom).toHaveLength(1);
  });

  it('two that want the same two the other way round do not wait for each other for ever', async () => {
    const pair = await town.two();
    const back = { ...pair, from: pair.into, into: pair.from };
    const [one, other] = [await town.offer(pair), await town.offer(back, pair.fromAuthor)];
    const statuses = await Promise.all([town.agree(one, pair.intoAuthor), town.agree(other, pair.intoAuthor)]);
    expect(statuses.filter(([status]) => status === 204)).toHaveLength(1);
  });

  it('waits while supporters of one of the two are asked about something else', async () => {
    const pair = await town.two();
    await support(yard, pair.from);
    const id = await town.offer(pair);
    await town.agree(id, pair.intoAuthor);
    const third = await addPublished(yard, toSchools);
    expect(await said(yard.post('/mergings', { as: pair.fromAuthor, body: { from: pair.from, into: third, ...why } }))).toEqual([
      409,
      'merging/one-is-asked',
    ]);
  });
});
