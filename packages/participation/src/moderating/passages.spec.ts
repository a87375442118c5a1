import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverPassage, freeMark, hasPassage, markOf, uncoverPassage, wholeOf, type CoveredPassage } from '../index.js';

/** Texts in which passages come back, and in which somebody types what looks like a mark. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '1', '2', '[', '…', ']', '가', '$'), maxLength: 60 });

/** Covers some words of the text as it stands; null where they cannot be covered. */
function cover(texts: readonly string[], words: string, from: number): { texts: string[]; passage: CoveredPassage; number: number } | null {
  if (!hasPassage(texts, words)) return null;
  const number = freeMark(texts, from);
  const passage = { mark: markOf(number), words };
  return { texts: texts.map((one) => coverPassage(one, passage)), passage, number };
}

describe('covering a passage', () => {
  it('leaves the mark in its place, every time it stands there', () => {
    const passage = { mark: markOf(1), words: 'Ms Doe' };
    expect(coverPassage('Ask Ms Doe. Ms Doe knows.', passage)).toBe('Ask […1]. […1] knows.');
    expect(uncoverPassage('Ask […1]. […1] knows.', passage)).toBe('Ask Ms Doe. Ms Doe knows.');
  });

  it('takes words as they are, whatever signs they hold', () => {
    const passage = { mark: markOf(1), words: '$& (.*)' };
    expect(uncoverPassage(coverPassage('say $& (.*) twice', passage), passage)).toBe('say $& (.*) twice');
  });

  it('finds no words inside a mark, and none that are not there', () => {
    expect(hasPassage(['before […1] after'], '1')).toBe(false);
    expect(hasPassage(['before […1] after'], 'before […1]')).toBe(false);
    expect(hasPassage(['some words'], ' ')).toBe(false);
    expect(coverPassage('1 […1] 1', { mark: markOf(2), words: '1' })).toBe('[…2] […1] […2]');
  });

  it('of the whole leaves marks alone, passage by passage', () => {
    expect(wholeOf(['Lamps', 'Lamps for […1] at night', ' '])).toEqual(['Lamps for ', ' at night', 'Lamps']);
  });

  it('never takes a mark that somebody typed', () => expect(freeMark(['typed […1] and […2]'])).toBe(3));

  it('can be undone: each text is what it was, in whatever order covers are lifted', () =>
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 3 }),
        fc.array(fc.tuple(fc.nat(2), fc.nat(50), fc.integer({ min: 1, max: 9 })), { maxLength: 4 }),
        fc.infiniteStream(fc.nat()),
        (before, cuts, order) => {
          let texts: readonly string[] = before;
          const passages: CoveredPassage[] = [];
          let next = 1;
          for (const [which, from, length] of cuts) {
            const covered = cover(texts, (texts[which % texts.length] ?? '').slice(from, from + length), next);
            if (!covered) continue;
            ({ texts } = covered);
            passages.push(covered.passage);
            next = covered.number + 1;
          }
          for (const { words } of passages) expect(passages.some(({ mark }) => words.includes(mark))).toBe(false);
          while (passages.length > 0) {
            const [lifted] = passages.splice(order.next().value! % passages.length, 1);
            texts = texts.map((one) => uncoverPassage(one, lifted!));
          }
          expect(texts).toEqual(before);
        },
      ),
      { numRuns: 500 },
    ));
});
