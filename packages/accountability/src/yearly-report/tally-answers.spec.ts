import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerDecisions, tallyAnswers, tallyByPart, type AnswerRecord } from '../index.js';

const unanswered: AnswerRecord = { daysToAnswer: null, lateDays: null, overdue: false, decision: null };
const late: AnswerRecord = { ...unanswered, overdue: true };
const refused: AnswerRecord = { daysToAnswer: 40, lateDays: 0, overdue: false, decision: 'rejected' };
const accepted: AnswerRecord = { daysToAnswer: 70, lateDays: 10, overdue: false, decision: 'accepted_in_part' };

describe('the tally of a year', () => {
  it('counts a refusal as an answer, and a late one not as in time', () =>
    expect(tallyAnswers([unanswered, late, refused, accepted])).toEqual({
      owed: 4,
      answered: 2,
      answeredInTime: 1,
      overdue: 1,
      medianDays: null,
      days: [40, 70],
      decisions: { rejected: 1, accepted_in_part: 1 },
    }));

  it('is the middle from ten answers up', () =>
    expect(tallyAnswers(Array.from({ length: 10 }, () => refused))).toMatchObject({ medianDays: 40, days: [] }));
});

describe('the parts of a year', () => {
  const year = { north: [refused, accepted], south: [late, accepted], east: [refused, refused], west: [unanswered, accepted] };
  const inParts = Object.entries(year).flatMap(([part, records]) => records.map((record) => ({ ...record, part })));

  it('stand with those first to whom most is overdue, then those who got fewest answers, then those to whom least was accepted', () =>
    expect(tallyByPart(inParts, ({ part }) => [part]).map(({ key }) => key)).toEqual(['south', 'west', 'east', 'north']));

  const record = fc.record({
    daysToAnswer: fc.option(fc.nat(400)),
    lateDays: fc.option(fc.nat(9)),
    overdue: fc.boolean(),
    decision: fc.option(fc.constantFrom(...answerDecisions)),
    parts: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')),
  });

  it('hold each demand once in every part that it belongs to, in one order however they come', () =>
    fc.assert(
      fc.property(fc.array(record), (records) => {
        const tallied = tallyByPart(records, ({ parts }) => parts);
        for (const { key, tally } of tallied)
          expect(tally).toEqual(tallyAnswers(records.filter(({ parts }) => parts.some((part) => part === key))));
        expect(tallied.length).toBe(new Set(records.flatMap(({ parts }) => parts)).size);
        expect(tallyByPart(records.toReversed(), ({ parts }) => parts)).toEqual(tallied);
      }),
    ));
});
