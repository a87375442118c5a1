import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionsAsTheyStand, questionsIn } from './index.js';

const text = 'Who mends the lift of Mrs Quixaverd? We wait. And when?';
const asked = questionsIn([text]);

describe('questionsAsTheyStand', () => {
  it('are the questions themselves, for as long as nothing in their texts is covered', () =>
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^([A-Za-z ]{1,9}[.?] ?){0,4}$/)), (texts) => {
        const put = questionsIn(texts);
        expect(questionsAsTheyStand(put, texts)).toEqual(put);
      }),
    ));

  it('are covered where their texts are, and come back with them', () => {
    const covered = text.replace('Mrs Quixaverd', '▇▇1▇▇');
    expect(questionsAsTheyStand(asked, [covered])).toEqual(['Who mends the lift of ▇▇1▇▇?', 'And when?']);
    expect(questionsAsTheyStand(asked, [text])).toEqual(asked);
  });

  it('are not told where a whole passage is gone, or two became one', () => {
    expect(questionsAsTheyStand(asked, ['▇▇1▇▇ We wait. And when?'])).toEqual([null, 'And when?']);
    expect(questionsAsTheyStand(asked, ['Who mends ▇▇1▇▇ when?'])).toEqual([null, null]);
    expect(questionsAsTheyStand(asked, ['▇▇1▇▇'])).toEqual([null, null]);
  });

  it('are as many as were asked, and say nothing that is not in the texts', () =>
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-c?. ]{0,12}$/)), fc.array(fc.stringMatching(/^[a-c?. ]{0,12}$/)), (before, now) => {
        const shown = questionsAsTheyStand(questionsIn(before), now);
        expect(shown).toHaveLength(questionsIn(before).length);
        const said = now.join('\n').replaceAll(/\s+/g, ' ');
        expect(shown.filter((question) => question !== null && !said.includes(question))).toEqual([]);
      }),
    ));
});
