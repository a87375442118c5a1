import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { describe, expect, it } from 'vitest';
import { ResponseDraftBody } from './response-drafts.js';

const texts = (entries: number, characters: number) =>
  Object.fromEntries(Array.from({ length: entries }, (_, index) => [`L-${index}`, 'x'.repeat(characters)]));

/** Which of the two maps of a draft are refused. */
const refused = (changes: object) =>
  validateSync(plainToInstance(ResponseDraftBody, { evidence: {}, ...changes }))
    .map(({ property }) => property)
    .filter((property) => property === 'evidence' || property === 'lineReasons');

describe.each(['evidence', 'lineReasons'])("the texts of a draft's %s", (field) => {
  it('may be forty of four thousand characters each', () => {
    expect(refused({ [field]: texts(40, 4000) })).toEqual([]);
  });

  it.each([
    ['one more', texts(41, 1)],
    ['a longer one', texts(1, 4001)],
    ['a longer name', { ['x'.repeat(4001)]: '' }],
    ['what is no text', { 'L-1': 1 }],
    ['a list', ['x']],
    ['nothing', null],
  ])('are refused with %s', (_, value) => {
    // A draft may leave out the reasons of lines, but not what the answer rests on.
    expect(refused({ [field]: value })).toEqual(value === null && field === 'lineReasons' ? [] : [field]);
  });
});
