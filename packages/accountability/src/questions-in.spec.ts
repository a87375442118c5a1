import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostQuestionsAsked, questionsIn } from './index.js';

describe('questionsIn', () => {
  it('finds every sentence that asks, in the order of the texts', () =>
    expect(questionsIn(['The lift is broken. Who mends it? We wait since 1.5 years.', 'And when? Soon!'])).toEqual([
      'Who mends it?',
      'And when?',
    ]));

  it('knows the question marks of the four languages', () =>
    expect(questionsIn(['¿Quién lo repara? Gracias.', '누가 고치나요? 기다립니다.', 'من يصلحه؟ ننتظر.', '誰？'])).toEqual([
      '¿Quién lo repara?',
      '누가 고치나요?',
      'من يصلحه؟',
      '誰？',
    ]));

  it('names a question that is put twice once', () => expect(questionsIn(['Why?', 'Why?  \nWhy?'])).toEqual(['Why?']));

  it('finds no question where none has a mark', () =>
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(questionsIn([text.replaceAll(/[?？؟]/gu, '')])).toEqual([]);
      }),
    ));

  it('never finds more than an office can reply to, and none twice', () =>
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        const found = questionsIn(texts);
        expect(found.length).toBeLessThanOrEqual(mostQuestionsAsked);
        expect(new Set(found).size).toBe(found.length);
      }),
    ));
});
