import type { AnswerBatchesView } from '@madang/contracts/answer-batches';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { batchOf, beginTogether, completeOwn, publishTogether, sharedWords } from './fixtures/answers-together.js';
import { addCycle } from './fixtures/proposals.js';
import { addAwaitingAnswer, completeDraft, draftOf, publishAnswer, responseTo, saveDraft } from './fixtures/responses.js';
import { Yard, type Person } from './yard.js';

let yard: Yard;
let staff: Person;
const waiting: string[] = [];
beforeAll(async () => {
  yard = await Yard.open();
  await addCycle(yard);
  staff = await yard.person('staff');
  for (let one = 0; one < 7; one += 1) waiting.push(await addAwaitingAnswer(yard));
});
afterAll(() => yard.close());

const next = (count: number) => waiting.splice(0, count);

const make = (proposals: readonly string[], words: object = {}) => beginTogether(yard, staff, proposals, words);
const publish = (id: string, answers: readonly object[]) => publishTogether(yard, staff, id, answers);
const complete = (reference: string, ownWords: string) => completeOwn(yard, staff, reference, ownWords);

describe('answers that are begun together', () => {
  it('get the same words, a draft each, and nothing of their own yet', async () => {
    const [one, other] = next(2) as [string, string];
    const { status, body } = await make([one, other]);
    expect([status, body.left]).toEqual([201, []]);
    const draft = await draftOf(yard, one, staff);
    expect(draft).toMatchObject({ batch: body.id, revision: 1, content: { ...sharedWords(), office: 'Parks department', ownWords: '' } });
    expect(draft.gaps.map(({ pointer }) => pointer)).toEqual(['#/ownWords', '#/figures']);
    const { answers, open, published } = await batchOf(yard, staff, body.id);
    expect([open, published, answers.map(({ reference, gaps }) => [reference, gaps.length])]).toEqual([
      2,
      0,
      [
        [one, 2],
        [other, 2],
      ],
    ]);
    const { batches } = (await yard.get<AnswerBatchesView>('/responses/batches', { as: staff })).body;
    expect(batches[0]).toMatchObject({ id: body.id, decision: 'rejected', reasonCode: 'policy_choice', open: 2 });
  });

  it('leave what somebody has begun as it is, and what is not owed so, and say which', async () => {
    const [begun, free] = next(2) as [string, string];
    await saveDraft(yard, begun, completeDraft({ explanation: 'A colleague’s own words.' }), await yard.person('staff'));
    const { body } = await make([begun, free]);
    expect(body.left).toEqual([expect.objectContaining({ proposal: begun, code: 'response/draft-begun' })]);
    expect(await draftOf(yard, begun, staff)).toMatchObject({
      batch: null,
      revision: 1,
      content: { explanation: 'A colleague’s own words.' },
    });
    const none = await make([begun, free], { decision: 'merged' });
    expect([none.status, (none.body as unknown as { code: string }).code]).toEqual([409, 'response/none-left-to-answer']);
    for (const open of [{ decision: null }, { reasonCode: null }, { explanation: ' ' }])
      expect((await make([begun, free], open)).status).toBe(400);
    expect((await make([free])).status).toBe(400);
  });

  it('are published one by one: each an ordinary answer with its own words, and none held back by another', async () => {
    const [one, other, third] = next(3) as [string, string, string];
    const { id } = (await make([one, other, third])).body;
    const revision = await complete(one, 'Your street is the first.');
    await complete(other, 'Your  street is the FIRST.');
    expect((await draftOf(yard, one, staff)).gaps).toEqual([{ pointer: '#/ownWords', code: 'response/words-alike', names: [other] }]);
    const alike = await publishAnswer(yard, one, staff, revision);
    expect(alike.body.errors).toContainEqual(
      expect.objectContaining({ pointer: '#/ownWords', code: 'wordsAlike', facts: { names: [other] } }),
    );

    const later = await complete(other, 'Your street comes next year.');
    const { body } = await publish(id, [
      { proposal: one, revision },
      { proposal: third, revision: 1 },
      { proposal: other, revision: later },
      { proposal: '2026-99999', revision: 1 },
    ]);
    expect(body.published).toEqual([one, other]);
    expect(body.left.map(({ proposal, code }) => [proposal, code])).toEqual([
      [third, 'response/incomplete'],
      ['2026-99999', 'request/not-found'],
    ]);
    const [answer] = (await responseTo(yard, one)).answers;
    expect(answer?.explanation).toBe(`${String(sharedWords().explanation)}\n\nYour street is the first.`);
    expect(answer).not.toHaveProperty('ownWords');
    expect((await batchOf(yard, staff, id)).answers.map(({ published, revision: kept }) => [published, kept])).toEqual([
      [true, null],
      [true, null],
      [false, 1],
    ]);
    const copied = await complete(third, 'Your street is the first.');
    expect((await publishAnswer(yard, third, staff, copied)).body.errors).toContainEqual(
      expect.objectContaining({ facts: { names: [one] } }),
    );
  });
});
