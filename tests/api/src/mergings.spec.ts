import type { LineageView } from '@madang/contracts/lineage';
import type { MergingPreviewView } from '@madang/contracts/mergings';
import type { ProposalVersionPage } from '@madang/contracts/proposal-versions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MergingTown, offerBody, said, toRent, toSchools, why } from './fixtures/mergings.js';
import {
  addPublished,
  addWithEnoughSupport,
  euros,
  policy,
  proposalOf,
  reallocation,
  strangerIn,
  timelineOf,
} from './fixtures/proposals.js';
import { move, rent, roads, schools } from './fixtures/small-budget.js';
import { addCity, Yard, type Person } from './yard.js';

let town: MergingTown;
let yard: Yard;
beforeAll(async () => {
  town = await MergingTown.open();
  ({ yard } = town);
});
afterAll(() => town.close());

const lineageOf = async (reference: string) => (await yard.get<LineageView>(`/proposals/${reference}/lineage`)).body;

describe('an offer to merge', () => {
  it('is there for all to read on both pages, with the sum of the money', async () => {
    const pair = await town.two();
    const preview = await yard.get<MergingPreviewView>(`/mergings/preview?from=${pair.from}&into=${pair.into}`, { as: pair.fromAuthor });
    expect(preview.body).toMatchObject({ refusal: null, mayOffer: true });
    const id = await town.offer(pair);
    for (const reference of [pair.from, pair.into]) {
      const { items } = await town.mergingsOf(reference);
      expect(items).toMatchObject([{ id, state: 'offered', fromAgreed: true, intoAgreed: false, mayAnswer: false }]);
      expect(items[0]!.money!.after.map(({ line, delta }) => [line, delta])).toEqual([
        [roads, euros(-150)],
        [schools, euros(50)],
        [rent, euros(100)],
      ]);
      expect((await timelineOf(yard, reference)).at(-1)).toMatchObject({ name: 'merging.told', facts: { state: 'offered' } });
    }
    expect((await town.mergingsOf(pair.into, pair.intoAuthor)).items[0]!.mayAnswer).toBe(true);
    expect(await town.amounts(pair.into)).toEqual({ [roads]: -50, [schools]: 50 });
  });

  it('that nobody backs is done as soon as both authors agree: one text, the sum of the money, both authors', async () => {
    const pair = await town.two();
    const id = await town.offer(pair, pair.fromAuthor, { title: 'One road for rent and schools' });
    expect(await town.agree(id, pair.intoAuthor)).toEqual([204, undefined]);
    const into = await proposalOf(yard, pair.into, pair.fromAuthor);
    expect(into).toMatchObject({ title: 'One road for rent and schools', state: 'published', mine: true });
    expect(into.coAuthors).toHaveLength(1);
    expect(await town.amounts(pair.into)).toEqual({ [roads]: -150, [schools]: 50, [rent]: 100 });
    const from = await proposalOf(yard, pair.from);
    expect(from).toMatchObject({ reference: pair.from, state: 'withdrawn', title: reallocation.title });
    expect(await town.amounts(pair.from)).toEqual({ [roads]: -100, [rent]: 100 });
    expect(await lineageOf(pair.from)).toMatchObject({ cameFrom: [], wentInto: [{ reference: pair.into, cause: 'merged' }] });
    expect(await lineageOf(pair.into)).toMatchObject({ cameFrom: [{ reference: pair.from, cause: 'merged' }], wentInto: [] });
    const versions = (await yard.get<ProposalVersionPage>(`/proposals/${pair.into}/versions`)).body.items;
    expect(versions.map(({ cause }) => cause)).toEqual(['merged', null]);
    const moved = (await timelineOf(yard, pair.from)).find(({ facts }) => facts['to'] === 'withdrawn');
    expect(moved).toMatchObject({ name: 'proposal.moved', role: 'resident', facts: { into: [pair.into] } });
  });

  it('A03 is answered by the author of the other side, and by nobody else', async () => {
    const pair = await town.two();
    const id = await town.offer(pair);
    const before = await town.amounts(pair.into);
    expect(await town.agree(id, await yard.person())).toEqual([403, 'access/not-allowed']);
    expect((await town.agree(id, await yard.person('staff')))[0]).toBe(403);
    expect((await yard.post(`/mergings/${id}/answer`, { body: { verdict: 'agree' } })).status).toBe(401);
    expect((await town.agree(id, await strangerIn(yard, await addCity(yard.db, 'faraway'))))[0]).toBe(401);
    expect(await town.agree(id, pair.fromAuthor)).toEqual([409, 'merging/agreed-already']);
    expect(await town.amounts(pair.into)).toEqual(before);
    expect((await town.mergingsOf(pair.into)).items[0]!.state).toBe('offered');
    expect((await town.agree('00000000-0000-7000-8000-000000000000', pair.intoAuthor))[0]).toBe(404);
    expect((await town.agree('no-id', pair.intoAuthor))[0]).toBe(404);
  });

  it('A03 is made by the author of one side, or suggested by a facilitator, and by nobody else', async () => {
    const pair = await town.two();
    const make = (as?: Person) => said(yard.post('/mergings', { ...(as && { as }), body: offerBody(pair) }));
    expect(await make(await yard.person())).toEqual([403, 'access/not-allowed']);
    expect((await make(await yard.person('staff')))[0]).toBe(403);
    expect((await make())[0]).toBe(401);
    const id = await town.offer(pair, await yard.person('facilitator'));
    expect((await town.mergingsOf(pair.from)).items).toMatchObject([{ byFacilitator: true, fromAgreed: false, intoAgreed: false }]);
    expect(await town.agree(id, pair.fromAuthor)).toEqual([204, undefined]);
    expect((await proposalOf(yard, pair.from)).state).toBe('published');
    expect(await town.agree(id, pair.intoAuthor)).toEqual([204, undefined]);
    expect((await proposalOf(yard, pair.from)).state).toBe('withdrawn');
  });

  it('is refused with a reason, taken back by whoever made it, or falls away after two weeks', async () => {
    const pair = await town.two();
    const refused = await town.offer(pair);
    const refuse = (body: object) => said(yard.post(`/mergings/${refused}/answer`, { as: pair.intoAuthor, body }));
    expect(await refuse({ verdict: 'refuse' })).toEqual([400, 'merging/reason-missing']);
    expect(await refuse({ verdict: 'refuse', reason: 'Schools come first.' })).toEqual([204, undefined]);
    expect(await refuse({ verdict: 'agree' })).toEqual([409, 'merging/not-open']);
    const taken = await town.offer(pair);
    expect(await said(yard.post(`/mergings/${taken}/withdrawal`, { as: pair.intoAuthor }))).toEqual([403, 'access/not-allowed']);
    expect(await said(yard.post(`/mergings/${taken}/withdrawal`, { as: pair.fromAuthor }))).toEqual([204, undefined]);
    const late = await town.offer(pair);
    await town.letTheDaysGoBy(late);
    expect((await town.mergingsOf(pair.from)).items.map(({ state, reason }) => [state, reason])).toEqual([
      ['lapsed', null],
      ['taken_back', null],
      ['refused', 'Schools come first.'],
    ]);
    expect((await timelineOf(yard, pair.from)).at(-1)).toMatchObject({ role: 'timer', facts: { state: 'lapsed' } });
  });

  it('is refused where the two cannot become one', async () => {
    const pair = await town.two();
    const refusal = async (other: string, body = {}) =>
      said(yard.post('/mergings', { as: pair.fromAuthor, body: { from: pair.from, into: other, ...why, ...body } }));
    expect(await refusal(pair.from)).toEqual([400, 'merging/with-itself']);
    expect(await refusal(await addPublished(yard, policy))).toEqual([409, 'merging/other-kind']);
    expect(await refusal(await addPublished(yard, { ...toRent, moves: [move(rent, -100), move(roads, 100)] }))).toEqual([
      409,
      'merging/nothing-left',
    ]);
    expect(await refusal(await addWithEnoughSupport(yard, toSchools))).toEqual([409, 'proposal/not-open-to-merging']);
    expect(await refusal('2020-99')).toEqual([404, 'request/not-found']);
    expect(await refusal(pair.into, { title: '' })).toEqual([400, 'amendment/text-incomplete']);
    await town.offer(pair);
    expect(await refusal(pair.into)).toEqual([409, 'merging/offered-already']);
  });

  it('never asks for more than a line holds', async () => {
    const most = (of: object, to: string) => ({ ...of, moves: [move(roads, -6000), move(to, 6000)] });
    const pair = await town.two(most(toRent, rent), most(toSchools, schools));
    expect(await said(yard.post('/mergings', { as: pair.fromAuthor, body: offerBody(pair) }))).toEqual([
      400,
      'budget/reallocation-refused',
    ]);
    const preview = await yard.get<MergingPreviewView>(`/mergings/preview?from=${pair.from}&into=${pair.into}`);
    expect(preview.body.money!.after[0]!.delta).toEqual(euros(-12_000));
  });

  it('buries nobody: five of one person wait at most', async () => {
    const pair = await town.two();
    for (let count = 0; count < 5; count += 1) await town.offer({ ...pair, into: await addPublished(yard, toSchools) });
    expect(await said(yard.post('/mergings', { as: pair.fromAuthor, body: offerBody(pair) }))).toEqual([429, 'merging/too-many-open']);
  });
});
