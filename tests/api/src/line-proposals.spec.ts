import type { LineProposalsView } from '@madang/contracts/line-proposals';
import type { ProposalPage } from '@madang/contracts/proposal-lists';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addCycle,
  addDraft,
  addPublished,
  addSubmitted,
  addWithEnoughSupport,
  euros,
  reallocation,
  support,
} from './fixtures/proposals.js';
import { addSmallBudget, rent, roads, schools } from './fixtures/small-budget.js';
import { Yard } from './yard.js';

describe('what residents ask of a line', () => {
  let yard: Yard;
  let before: LineProposalsView;
  beforeAll(async () => {
    yard = await Yard.open();
    await addSmallBudget(yard);
    await addCycle(yard);
    const author = await yard.person();
    const moves = (from: string, to: string, amount: number) => [
      { line: from, delta: euros(-amount) },
      { line: to, delta: euros(amount) },
    ];
    await addWithEnoughSupport(yard, { ...reallocation, title: 'Rent first' });
    const backed = await addPublished(yard, { ...reallocation, title: 'Rent, a little', moves: moves(roads, rent, 40) }, author);
    await support(yard, backed);
    await addPublished(yard, { ...reallocation, title: 'Roads after all', moves: moves(rent, roads, 130) }, author);
    await addDraft(yard, author, { ...reallocation, title: 'Only a draft' });
    await addSubmitted(yard, author, { ...reallocation, title: 'Not checked yet' });
    const withdrawn = await addPublished(yard, { ...reallocation, title: 'Soon withdrawn', moves: moves(roads, rent, 7) }, author);
    before = await asked(rent);
    await yard.post(`/proposals/${withdrawn}/withdrawal`, { as: author });
  });
  afterAll(() => yard.close());

  const asked = async (line: string) => (await yard.get<LineProposalsView>(`/budget-lines/${line}/proposals`)).body;

  it('is shown as what is added, what is taken and what remains, of open proposals alone', async () => {
    expect(before.adds).toEqual({ count: 3, amount: euros(147) });
    const view = await asked(rent);
    expect(view).toMatchObject({
      line: rent,
      adds: { count: 2, amount: euros(140) },
      takes: { count: 1, amount: euros(130) },
      net: euros(10),
    });
    expect(view.states).toContain('published');
    expect(view.states).not.toContain('withdrawn');
  });

  it('turns the sign on the other side of the same moves', async () => {
    const [one, other] = [await asked(rent), await asked(roads)];
    expect([other.adds, other.takes]).toEqual([one.takes, one.adds]);
    expect(BigInt(other.net.minor)).toBe(-BigInt(one.net.minor));
  });

  it('names the proposals, the largest amount first, with what each does to this line', async () => {
    const { items } = await asked(rent);
    expect(items.map(({ title, delta, state, supporters }) => ({ title, delta, state, backed: supporters > 0 }))).toEqual([
      { title: 'Roads after all', delta: euros(-130), state: 'published', backed: false },
      { title: 'Rent first', delta: euros(100), state: 'threshold_met', backed: true },
      { title: 'Rent, a little', delta: euros(40), state: 'published', backed: true },
    ]);
  });

  it('has the same proposals in the list, side by side', async () => {
    const titles = async (side: string) =>
      (await yard.get<ProposalPage>(`/proposals?line=${rent}&stage=open&side=${side}`)).body.items.map(({ title }) => title);
    expect(await titles('takes')).toEqual(['Roads after all']);
    expect(await titles('adds')).toEqual(['Rent, a little', 'Rent first']);
    expect((await yard.get(`/proposals?line=${rent}&side=beside`)).status).toBe(400);
  });

  it('is nothing for a line that nobody touches, and no answer for one that never was', async () => {
    expect(await asked(schools)).toMatchObject({
      adds: { count: 0, amount: euros(0) },
      takes: { count: 0, amount: euros(0) },
      net: euros(0),
      items: [],
    });
    expect((await yard.get('/budget-lines/E-no-such/proposals')).status).toBe(404);
  });
});
