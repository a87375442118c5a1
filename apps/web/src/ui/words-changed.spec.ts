import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsChanged } from './words-changed.js';

const read = (runs: ReturnType<typeof wordsChanged>, without: 'in' | 'out') =>
  runs
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

describe('wordsChanged', () => {
  it('shows a word that was put in place of another, and leaves the rest alone', () =>
    expect(wordsChanged('Paint a crossing.', 'Build a crossing.')).toEqual([
      { kind: 'out', text: 'Paint' },
      { kind: 'in', text: 'Build' },
      { kind: 'same', text: ' a crossing.' },
    ]));
  it('takes whole words in Korean and in Arabic', () => {
    expect(wordsChanged('횡단보도를 그려 주세요', '횡단보도를 놓아 주세요').map(({ text }) => text)).toEqual([
      '횡단보도를 ',
      '그려',
      '놓아',
      ' 주세요',
    ]);
    expect(wordsChanged('نريد معبرًا آمنًا', 'نريد جسرًا آمنًا').map(({ text }) => text)).toEqual(['نريد ', 'معبرًا', 'جسرًا', ' آمنًا']);
  });
  it('loses nothing of either text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const runs = wordsChanged(before, after);
        expect(read(runs, 'in')).toBe(before);
        expect(read(runs, 'out')).toBe(after);
      }),
    ));
});
