import type { RebasingsView } from '@madang/contracts/rebasings';
import type { TimelineView } from '@madang/contracts/proposal-timeline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCycle, addDraft, addPublished, euros, policy, proposalOf, reallocation } from './fixtures/proposals.js';
import { addSmallBudget, announceBudget, move, rent, roads, schools, smallBudget } from './fixtures/small-budget.js';
import { eventually, Yard, type Person } from './yard.js';

let yard: Yard;
let author: Person;
let after = 0;
beforeAll(async () => {
  yard = await Yard.open();
  await addSmallBudget(yard);
  await addCycle(yard);
  author = await yard.person();
});
afterAll(() => yard.close());

const moving = (...moves: object[]) => ({ ...reallocation, moves });
const holding = (voted: Readonly<Record<string, number>>) =>
  smallBudget.map((line) => ({ ...line, voted: voted[line.code] ?? line.voted }));
const rebasingsOf = async (reference: string, as?: Person) =>
  (await yard.get<RebasingsView>(`/proposals/${reference}/rebasings`, as ? { as } : {})).body.items;
const settled = (reference: string, times = 1) =>
  eventually(async () => {
    const items = await rebasingsOf(reference);
    return items.length === times && items;
  });

/** A version later than all before it, told to the house. */
async function publishNewer(lines = smallBudget): Promise<string> {
  after += 1;
  const id = await addSmallBudget(yard, { lines, publishedAt: new Date(Date.now() + after * 1000) });
  await announceBudget(yard, id);
  return id;
}

describe('a newer budget', () => {
  it('takes along a proposal whose amounts all still stand, and says so in public', async () => {
    const reference = await addPublished(yard, moving(move(roads, -100), move(rent, 100)), author);
    await publishNewer(holding({ [roads]: 200 }));
    const [rebasing] = await settled(reference);
    expect(rebasing).toMatchObject({ outcome: 'followed', fromYear: 2026, toYear: 2026, offer: null, mayChoose: false });
    expect(
      rebasing!.moves.map(({ line, obstacle, before, after: now }) => [line, obstacle, before?.appropriation, now?.appropriation]),
    ).toEqual([
      [roads, null, euros(10_000), euros(200)],
      [rent, null, expect.anything(), expect.anything()],
    ]);
    const { moves } = await proposalOf(yard, reference);
    expect(moves.map(({ delta }) => delta)).toEqual([euros(-100), euros(100)]);
    const { items } = (await yard.get<TimelineView>(`/proposals/${reference}/timeline`)).body;
    expect(items.find(({ name }) => name === 'proposal.rebased')).toMatchObject({ role: 'system', facts: { outcome: 'followed' } });
  });

  it('asks the author where a line holds less than is asked, and changes nothing until then', async () => {
    const body = moving(move(roads, -150), move(schools, -50), move(rent, 200));
    const reference = await addPublished(yard, body, author);
    await publishNewer(holding({ [roads]: 60 }));
    const [rebasing] = await settled(reference);
    expect(rebasing).toMatchObject({ outcome: 'asked', mayChoose: false });
    expect(rebasing!.moves.map(({ line, obstacle }) => [line, obstacle])).toEqual([
      [roads, 'holds-too-little'],
      [schools, null],
      [rent, null],
    ]);
    expect(rebasing!.offer!.map(({ line, delta }) => [line, delta])).toEqual([
      [roads, euros(-60)],
      [schools, euros(-50)],
      [rent, euros(110)],
    ]);
    expect((await proposalOf(yard, reference)).moves.map(({ delta }) => delta)).toEqual([euros(-150), euros(-50), euros(200)]);
    expect((await rebasingsOf(reference, author))[0]!.mayChoose).toBe(true);
  });

  it('that takes a line away names it as gone, by the name that it had', async () => {
    const reference = await addPublished(yard, moving(move(roads, -10), move(rent, 10)), author);
    await publishNewer(smallBudget.filter(({ code }) => code !== rent));
    const [rebasing] = await settled(reference);
    const gone = rebasing!.moves.find(({ line }) => line === rent)!;
    expect(gone).toMatchObject({ obstacle: 'line-gone', after: null });
    expect(gone.name).not.toBeNull();
    expect(rebasing!.offer).toBeNull();
    expect(await choose(reference, 'fit')).toEqual([409, 'proposal/nothing-fits']);
    expect(await choose(reference, 'keep')).toEqual([204, undefined]);
    expect((await rebasingsOf(reference))[0]).toMatchObject({ outcome: 'kept', chosenAt: expect.any(String) as string });
    await publishNewer();
  });

  it('leaves drafts and texts without money alone', async () => {
    const draft = await addDraft(yard, author, moving(move(roads, -10), move(rent, 10)));
    const words = await addPublished(yard, policy, author);
    const money = await addPublished(yard, moving(move(roads, -10), move(rent, 10)), author);
    await publishNewer();
    await settled(money);
    expect(await rebasingsOf(draft, author)).toEqual([]);
    expect(await rebasingsOf(words)).toEqual([]);
  });

  it('of an earlier year moves nobody, and one told twice acts once', async () => {
    const reference = await addPublished(yard, moving(move(roads, -10), move(rent, 10)), author);
    const older = await addSmallBudget(yard, { year: 2024, publishedAt: new Date(Date.now() + 90_000) });
    await announceBudget(yard, older, 2024);
    const newer = await publishNewer();
    await announceBudget(yard, newer);
    await settled(reference);
    const { items } = (await yard.get<TimelineView>(`/proposals/${reference}/timeline`)).body;
    expect(items.filter(({ name }) => name === 'proposal.rebased')).toHaveLength(1);
  });
});

const choose = async (reference: string, choice: string, as: Person | null = author) => {
  const answer = await yard.post<{ code?: string } | undefined>(`/proposals/${reference}/rebasings/choice`, {
    ...(as && { as }),
    body: { choice },
  });
  return [answer.status, answer.body?.code];
};

describe('the author’s choice', () => {
  async function asked(): Promise<string> {
    const reference = await addPublished(yard, moving(move(roads, -150), move(rent, 150)), author);
    await publishNewer(holding({ [roads]: 60 }));
    await settled(reference);
    return reference;
  }

  it('to ask for what there is changes amounts and budget together, once', async () => {
    const reference = await asked();
    expect(await choose(reference, 'fit')).toEqual([204, undefined]);
    expect((await proposalOf(yard, reference)).moves.map(({ line, delta }) => [line, delta])).toEqual([
      [roads, euros(-60)],
      [rent, euros(60)],
    ]);
    const [rebasing] = await rebasingsOf(reference, author);
    expect(rebasing).toMatchObject({ outcome: 'fitted', mayChoose: false });
    expect(rebasing!.moves.map(({ delta }) => delta)).toEqual([euros(-150), euros(150)]);
    expect(await choose(reference, 'fit')).toEqual([409, 'proposal/no-rebasing-asked']);
    await publishNewer();
  });

  it('is nobody else’s', async () => {
    const reference = await asked();
    expect(await choose(reference, 'keep', null)).toEqual([401, 'access/sign-in-needed']);
    for (const role of ['resident', 'staff', 'facilitator', 'administrator'] as const)
      expect((await choose(reference, 'keep', await yard.person(role)))[0]).toBe(403);
    expect((await choose(reference, 'shout'))[0]).toBe(400);
    expect((await rebasingsOf(reference))[0]).toMatchObject({ outcome: 'asked' });
    await publishNewer();
  });

  it('made twice at once counts once', async () => {
    const reference = await asked();
    const answers = await Promise.all([choose(reference, 'fit'), choose(reference, 'keep')]);
    expect(new Set(answers.map(([status]) => status))).toEqual(new Set([204, 409]));
    await publishNewer();
  });
});
