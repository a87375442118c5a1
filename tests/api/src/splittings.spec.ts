import type { LineageView } from '@madang/contracts/lineage';
import type { SplittingsView } from '@madang/contracts/splittings';
import type { TimelineView } from '@madang/contracts/proposal-timeline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCycle, addPublished, addWithEnoughSupport, proposalOf, reallocation, runJob, support } from './fixtures/proposals.js';
import { addSmallBudget, move, rent, roads, schools } from './fixtures/small-budget.js';
import { eventually, Yard, type Person } from './yard.js';

let yard: Yard;
let facilitator: Person;
beforeAll(async () => {
  yard = await Yard.open();
  await addSmallBudget(yard);
  await addCycle(yard);
  facilitator = await yard.person('facilitator');
});
afterAll(() => yard.close());

const whole = { ...reallocation, moves: [move(roads, -150), move(rent, 100), move(schools, 50)] };
const change = 'This part alone can be decided on, and sooner than the rest of it.';
const forRent = { title: 'Help with the rent', change, moves: [move(roads, -100), move(rent, 100)] };
const forSchools = { title: 'More for schools', change, moves: [move(roads, -50), move(schools, 50)] };
const body = { parts: [forRent, forSchools], why: 'They are two things, and each could go alone.' };

type Refused = { readonly code?: string; readonly id: string };

async function split(reference: string, as: Person, of: object = body): Promise<string> {
  const answer = await yard.post<Refused>(`/proposals/${reference}/splittings`, { as, body: of });
  if (answer.status !== 201) throw new Error(`It was refused: ${answer.text}`);
  return answer.body.id;
}

async function refusal(reference: string, as: Person | undefined, of: object = body) {
  const answer = await yard.post<Refused>(`/proposals/${reference}/splittings`, { ...(as && { as }), body: of });
  return [answer.status, answer.body.code];
}

async function choose(id: string, as: Person, parts: number[]) {
  const answer = await yard.call<Refused | undefined>('PUT', `/splittings/${id}/voice`, { as, body: { parts } });
  return [answer.status, answer.body?.code];
}

const splittingsOf = async (reference: string, as?: Person) =>
  (await yard.get<SplittingsView>(`/proposals/${reference}/splittings`, as ? { as } : {})).body;
const lineageOf = async (reference: string, as?: Person) =>
  (await yard.get<LineageView>(`/proposals/${reference}/lineage`, as ? { as } : {})).body;

async function letTheDaysGoBy(id: string): Promise<void> {
  await yard.db.query(
    `update splitting set asked_at = asked_at - interval '9 days', closes_at = closes_at - interval '9 days' where id = $1`,
    [id],
  );
  await yard.db.query(
    `update support set given_at = given_at - interval '9 days' where proposal_id = (select proposal_id from splitting where id = $1)`,
    [id],
  );
  await runJob(yard, 'let-time-pass');
}

const publish = (reference: string) => yard.post(`/proposals/${reference}/screening`, { as: facilitator, body: { verdict: 'publish' } });

describe('splitting a proposal', () => {
  it('that nobody backs makes proposals of their own at once; the whole stays to be read and points at them', async () => {
    const author = await yard.person();
    const reference = await addPublished(yard, whole, author);
    await split(reference, author);
    const { wentInto } = await lineageOf(reference);
    expect(wentInto).toMatchObject([
      { cause: 'split', state: 'screening', title: null },
      { cause: 'split', state: 'screening', title: null },
    ]);
    expect(await proposalOf(yard, reference)).toMatchObject({ state: 'withdrawn', reference });
    const [first, second] = await Promise.all(wentInto.map((part) => proposalOf(yard, part.reference, author)));
    expect(first).toMatchObject({ title: forRent.title, problem: whole.problem, mine: true, state: 'screening' });
    expect(first!.moves.map(({ line, delta }) => [line, delta])).toEqual(forRent.moves.map(({ line, delta }) => [line, delta]));
    expect(second!.moves.map(({ line, delta }) => [line, delta])).toEqual(forSchools.moves.map(({ line, delta }) => [line, delta]));
    expect((await lineageOf(first!.reference!, author)).cameFrom).toMatchObject([{ reference, cause: 'split' }]);
    const moved = (await yard.get<TimelineView>(`/proposals/${reference}/timeline`)).body.items.find(
      ({ facts }) => facts['to'] === 'withdrawn',
    );
    expect(moved!.facts['into']).toEqual(wentInto.map((part) => part.reference));
  });

  it('asks the supporters which parts they back: any, all or none; they follow once a part is public', async () => {
    const author = await yard.person();
    const reference = await addPublished(yard, whole, author);
    const [one, all, none, silent] = [
      await support(yard, reference),
      await support(yard, reference),
      await support(yard, reference),
      await support(yard, reference),
    ];
    const id = await split(reference, author);
    expect((await splittingsOf(reference, one)).items).toMatchObject([{ state: 'asked', asksMe: true, myParts: null }]);
    expect(await choose(id, author, [0])).toEqual([403, 'merging/only-supporters']);
    expect(await choose(id, await yard.person(), [0])).toEqual([403, 'merging/only-supporters']);
    expect(await choose(id, one, [0])).toEqual([204, undefined]);
    expect(await choose(id, all, [1, 0, 1])).toEqual([204, undefined]);
    expect(await choose(id, none, [])).toEqual([204, undefined]);
    expect((await splittingsOf(reference, all)).items[0]!.myParts).toEqual([0, 1]);
    await letTheDaysGoBy(id);
    expect((await splittingsOf(reference)).items[0]!.state).toBe('done');
    expect((await proposalOf(yard, reference)).supporters).toBe(4);
    const [first, second] = (await lineageOf(reference)).wentInto.map((part) => part.reference);
    expect((await publish(first!)).status).toBe(204);
    await eventually(async () => (await proposalOf(yard, first!)).supporters === 2);
    expect((await proposalOf(yard, reference)).supporters).toBe(2);
    expect((await publish(second!)).status).toBe(204);
    await eventually(async () => (await proposalOf(yard, second!)).supporters === 1);
    expect((await proposalOf(yard, first!)).supporters).toBe(2);
    expect((await proposalOf(yard, reference, silent)).iSupport).toBe(true);
    expect((await proposalOf(yard, reference, none)).iSupport).toBe(true);
    expect((await proposalOf(yard, second!, all)).iSupport).toBe(true);
  });

  it('moves nobody to a part that was sent back and reads otherwise now', async () => {
    const author = await yard.person();
    const reference = await addPublished(yard, whole, author);
    const chooser = await support(yard, reference);
    const id = await split(reference, author);
    await choose(id, chooser, [0]);
    await letTheDaysGoBy(id);
    const [part] = (await lineageOf(reference)).wentInto.map((one) => one.reference);
    await yard.post(`/proposals/${part!}/screening`, {
      as: facilitator,
      body: { verdict: 'send_back', reason: 'unreadable', passage: forRent.title },
    });
    const changed = { ...whole, title: 'Quite another thing', moves: forRent.moves };
    expect((await yard.call('PUT', `/proposals/${part!}`, { as: author, body: changed })).status).toBe(204);
    expect((await yard.post(`/proposals/${part!}/submission`, { as: author })).status).toBe(204);
    expect((await publish(part!)).status).toBe(204);
    await eventually(async () => {
      const [row] = await yard.db.query<{ at: Date | null }[]>(
        `select l.supports_at as at from lineage l join proposal p on p.city_id = l.city_id and p.id = l.into_id
          where p.city_id = $1 and p.year || '-' || p.number = $2`,
        [yard.cityId, part],
      );
      return row!.at;
    });
    expect((await proposalOf(yard, part!)).supporters).toBe(0);
    expect((await proposalOf(yard, reference, chooser)).iSupport).toBe(true);
  });

  it('is refused where the parts do not balance, or are not exactly the money there was', async () => {
    const author = await yard.person();
    const reference = await addPublished(yard, whole, author);
    const parts = (...some: object[]) => refusal(reference, author, { ...body, parts: some });
    expect(await parts(forRent)).toEqual([400, 'splitting/parts-out-of-range']);
    expect(await parts({ ...forRent, moves: [move(roads, -100), move(rent, 90)] }, forSchools)).toEqual([400, 'splitting/part-unbalanced']);
    expect(await parts(forRent, { ...forSchools, moves: [move(roads, -40), move(schools, 40)] })).toEqual([400, 'splitting/other-money']);
    expect(await parts(forRent, { ...forSchools, moves: [] })).toEqual([400, 'splitting/part-without-money']);
    expect(await parts(forRent, { ...forSchools, title: '' })).toEqual([400, 'splitting/part-incomplete']);
    expect((await proposalOf(yard, reference)).state).toBe('published');
  });

  it('is for the author who leads alone, and only while it collects support', async () => {
    const author = await yard.person();
    const reference = await addPublished(yard, whole, author);
    expect((await refusal(reference, undefined))[0]).toBe(401);
    expect(await refusal(reference, await yard.person())).toEqual([403, 'access/not-allowed']);
    expect((await refusal(reference, facilitator))[0]).toBe(403);
    expect(await refusal(await addWithEnoughSupport(yard, whole, author), author)).toEqual([409, 'proposal/not-open-to-splitting']);
    expect((await splittingsOf(reference, author)).maySplit).toBe(true);
    expect((await splittingsOf(reference)).maySplit).toBe(false);
  });

  it('can be taken back while supporters are asked, and is one question at a time', async () => {
    const author = await yard.person();
    const reference = await addPublished(yard, whole, author);
    const supporter = await support(yard, reference);
    const id = await split(reference, author);
    expect(await refusal(reference, author)).toEqual([409, 'merging/one-is-asked']);
    expect((await yard.post(`/splittings/${id}/withdrawal`, { as: supporter })).status).toBe(403);
    expect((await yard.post(`/splittings/${id}/withdrawal`, { as: author })).status).toBe(204);
    expect((await yard.post(`/splittings/${id}/withdrawal`, { as: author })).status).toBe(409);
    expect(await choose(id, supporter, [0])).toEqual([409, 'merging/nobody-is-asked']);
    await letTheDaysGoBy(id);
    expect(await proposalOf(yard, reference)).toMatchObject({ state: 'published', supporters: 1 });
    expect((await choose('00000000-0000-7000-8000-000000000000', supporter, []))[0]).toBe(404);
  });

  it('lapses where the money changed under it', async () => {
    const author = await yard.person();
    const reference = await addPublished(yard, whole, author);
    await support(yard, reference);
    const id = await split(reference, author);
    await yard.db.query(
      `update move set delta_minor = delta_minor * 2 where proposal_id = (select proposal_id from splitting where id = $1)`,
      [id],
    );
    await letTheDaysGoBy(id);
    expect((await splittingsOf(reference)).items[0]!.state).toBe('lapsed');
    expect((await proposalOf(yard, reference)).state).toBe('published');
  });
});
