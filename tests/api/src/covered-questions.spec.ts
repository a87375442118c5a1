import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, hearingsOf, said } from './fixtures/hearings.js';
import { copyOf, settle, verified } from './fixtures/log.js';
import { appeal, decide, decideAppeal, type ThingName } from './fixtures/moderation.js';
import { addWithEnoughSupport, policy, proposalOf } from './fixtures/proposals.js';
import { acknowledge, completeDraft, publishAnswer, responseTo, saveDraft } from './fixtures/responses.js';
import { openTown } from './fixtures/town.js';
import type { Person, Yard } from './yard.js';

const neighbour = 'Doctor Quixaverd of Mill Lane';
const inProposal = `Why may ${neighbour} park there?`;
const inAnswer = `Who told ${neighbour} so?`;

let yard: Yard;
let staff: Person;
let author: Person;
let facilitator: Person;
beforeAll(async () => {
  ({ yard, staff } = await openTown());
  [author, facilitator] = [await yard.person(), await yard.person('facilitator')];
});
afterAll(() => yard.close());

/** A proposal that asks something, whose author asks more when the city asks back; each question has its reply. */
async function addReplied(): Promise<string> {
  const reference = await addWithEnoughSupport(yard, { ...policy, change: `A bench every hundred metres. ${inProposal}` }, author);
  await acknowledge(yard, reference);
  await act(yard, reference, 'author-question', staff);
  await act(yard, reference, 'author-question/answer', author, { ...said, text: `On the north side. ${inAnswer}` });
  expect((await yard.post(`/proposals/${reference}/review`, { as: staff })).status).toBe(204);
  const replies = [
    { question: inProposal, reply: 'By a permit of 2019.' },
    { question: inAnswer, reply: 'Nobody did.' },
  ];
  await saveDraft(yard, reference, completeDraft({ replies }), staff);
  expect((await publishAnswer(yard, reference, staff, 1)).status).toBe(201);
  return reference;
}

const shown = async (reference: string) => (await responseTo(yard, reference)).answers[0]!.replies.map(({ question }) => question);

async function cover(thing: ThingName, more: object = {}): Promise<string> {
  const covered = await decide(yard, facilitator, thing, { verdict: 'cover', reason: 'personal_data', ...more });
  expect(covered.status, covered.text).toBe(201);
  return covered.body.id!;
}

describe('a question that an answer quotes', () => {
  it('is covered in the answer with the text that it is from, and comes back with it; the replies stay', async () => {
    const reference = await addReplied();
    expect(await shown(reference)).toEqual([inProposal, inAnswer]);
    const thing = { kind: 'proposal', thing: (await proposalOf(yard, reference)).id } as const;
    const first = await cover(thing, { passages: [neighbour] });
    const [one, other] = await shown(reference);
    expect(one).toMatch(/^Why may .+ park there\?$/);
    expect([one!.includes('Quixaverd'), other]).toEqual([false, inAnswer]);
    const { id } = (await hearingsOf(yard, reference)).authorQuestion!;
    await cover({ kind: 'author_answer', thing: id });
    expect((await shown(reference))[1]).toBeNull();
    for (const page of ['response', 'hearings', 'timeline', 'commitment'])
      expect((await yard.get(`/proposals/${reference}/${page}`)).text).not.toContain('Quixaverd');
    expect((await responseTo(yard, reference)).answers[0]!.replies.map(({ reply }) => reply)).toEqual([
      'By a permit of 2019.',
      'Nobody did.',
    ]);
    expect((await appeal(yard, author, first)).status).toBe(204);
    expect((await decideAppeal(yard, await yard.person('facilitator'), first, 'lift')).status).toBe(204);
    expect(await shown(reference)).toEqual([inProposal, null]);
  });

  it('is no word of the city: the log says nothing of it, and holds before and after', async () => {
    const reference = await addReplied();
    await settle(yard);
    const before = await copyOf(yard);
    expect(before).toContain('By a permit of 2019.');
    expect(before).not.toContain('Quixaverd');
    await cover({ kind: 'proposal', thing: (await proposalOf(yard, reference)).id }, { passages: [neighbour] });
    await settle(yard);
    expect(verified(await copyOf(yard)).faults).toEqual([]);
    await yard.db.query(
      `update official_response set replies = '[{"reply": "By no permit."}, {"reply": "Nobody did."}]' where city_id = $1`,
      [yard.cityId],
    );
    expect(verified(await copyOf(yard)).faults.length).toBeGreaterThan(0);
  });

  it('of an answer from before questions were parted from replies is shown and covered all the same', async () => {
    const reference = await addReplied();
    await yard.db.query(
      `update official_response r set asked = '[]', replies = (
         select jsonb_agg(one || jsonb_build_object('question', r.asked -> (place - 1)::int)) from jsonb_array_elements(r.replies)
           with ordinality as t (one, place))
        where city_id = $1 and proposal_id = (select id from proposal where year || '-' || number = $2)`,
      [yard.cityId, reference],
    );
    expect(await shown(reference)).toEqual([inProposal, inAnswer]);
    await cover({ kind: 'proposal', thing: (await proposalOf(yard, reference)).id }, { passages: [neighbour] });
    expect((await shown(reference))[0]).not.toContain('Quixaverd');
  });
});
