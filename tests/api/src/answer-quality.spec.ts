import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policy, reallocation } from './fixtures/proposals.js';
import { addAwaitingAnswer, completeDraft, draftOf, partlyAccepted, publishAnswer, responseTo, saveDraft } from './fixtures/responses.js';
import { rent, roads } from './fixtures/small-budget.js';
import { openTown } from './fixtures/town.js';
import type { Person, Yard } from './yard.js';

let yard: Yard;
let staff: Person;
beforeAll(async () => void ({ yard, staff } = await openTown()));
afterAll(() => yard.close());

const euros = (amount: number) => ({ minor: String(amount * 100), currency: 'EUR' });

describe('an answer to what was asked', () => {
  it('is refused while a line that gets less than was asked has no word of its own, and then shows asked beside accepted', async () => {
    const reference = await addAwaitingAnswer(yard, reallocation);
    const acceptedMoves = [
      { line: roads, delta: euros(-40) },
      { line: rent, delta: euros(40) },
    ];
    await saveDraft(yard, reference, partlyAccepted({ acceptedMoves, lineReasons: { [rent]: 'More is not free this year.' } }), staff);
    expect((await draftOf(yard, reference, staff)).gaps).toEqual([{ pointer: `#/lineReasons/${roads}`, code: 'response/line-unanswered' }]);
    const refused = await publishAnswer(yard, reference, staff, 1);
    expect([refused.status, refused.body.code]).toEqual([400, 'response/incomplete']);
    expect(refused.body.errors).toEqual([expect.objectContaining({ pointer: `#/lineReasons/${roads}`, code: 'lineUnanswered' })]);

    const lineReasons = { [roads]: 'The rest is bound by a contract.', [rent]: 'More is not free this year.', other: 'Nobody asked.' };
    await saveDraft(yard, reference, partlyAccepted({ acceptedMoves, lineReasons }), staff, 1);
    expect((await publishAnswer(yard, reference, staff, 2)).status).toBe(201);
    const [answer] = (await responseTo(yard, reference)).answers;
    expect(answer?.lines).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ line: roads, asked: euros(-100), accepted: euros(-40), why: lineReasons[roads] }),
        expect.objectContaining({ line: rent, asked: euros(100), accepted: euros(40), why: lineReasons[rent] }),
      ]),
    );
    expect(answer?.lines).toHaveLength(2);
  });

  it('shows that a refusal gives nothing of what was asked', async () => {
    const reference = await addAwaitingAnswer(yard, reallocation);
    await saveDraft(yard, reference, completeDraft(), staff);
    expect((await publishAnswer(yard, reference, staff, 1)).status).toBe(201);
    const [answer] = (await responseTo(yard, reference)).answers;
    expect(answer?.lines.map(({ accepted, why }) => [accepted.minor, why])).toEqual([
      ['0', null],
      ['0', null],
    ]);
  });

  it('replies to every question that its author put, in their words, or says why not', async () => {
    const change = 'Place a bench every hundred metres. Who decides where they stand? And when are they there?';
    const reference = await addAwaitingAnswer(yard, { ...policy, change });
    const reply = (question: string, words: string) => ({ question, reply: words });
    const first = reply('Who decides where they stand?', 'The residents of the street, at a meeting in May.');
    const strange = reply('Was this ever asked?', 'No.');
    await saveDraft(yard, reference, completeDraft({ replies: [first, strange] }), staff);
    const draft = await draftOf(yard, reference, staff);
    expect(draft.replies).toEqual([first, reply('And when are they there?', '')]);
    expect(draft.gaps).toEqual([{ pointer: '#/replies/1', code: 'response/question-unanswered' }]);
    const refused = await publishAnswer(yard, reference, staff, 1);
    expect(refused.body.errors).toEqual([expect.objectContaining({ pointer: '#/replies/1', code: 'questionUnanswered' })]);

    const second = reply('And when are they there?', 'We cannot say before the plan of the street is drawn.');
    await saveDraft(yard, reference, completeDraft({ replies: [second, first] }), staff, 1);
    expect((await publishAnswer(yard, reference, staff, 2)).status).toBe(201);
    expect((await responseTo(yard, reference)).answers[0]?.replies).toEqual([first, second]);
  });
});
