import { createRequire } from 'node:module';
import type * as BidiModule from 'bidi-js';
import type { Typeface } from './typefaces.js';

export type Direction = 'ltr' | 'rtl';

/** Letters that stand together: one face, one direction. */
export interface Run {
  readonly text: string;
  readonly face: Typeface;
  readonly direction: Direction;
}

// Its types promise a module with a default; what it exports is the function itself.
/** The direction of a text as its first letter has it: a Spanish name in an Arabic card reads from left to right. */
export function directionOf(text: string, otherwise: Direction): Direction {
  const [letter] = /\p{L}/u.exec(text) ?? [];
  if (letter === undefined) return otherwise;
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter) ? 'rtl' : 'ltr';
}

const bidi = (createRequire(import.meta.url)('bidi-js') as typeof BidiModule.default.default)();
const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * A line cut into runs, from left to right as they are drawn: the Unicode Bidirectional Algorithm says their order, the faces what
 * each can draw. A sign that no face has is left out; an empty box would say less.
 */
export function runsOf(line: string, base: Direction, faces: readonly Typeface[]): Run[] {
  const { levels } = bidi.getEmbeddingLevels(line, base);
  const runs: (Run & { readonly level: number })[] = [];
  for (const { segment, index } of signs.segment(line)) {
    const level = levels[index] ?? 0;
    const last = runs.at(-1);
    const face = faceFor(segment, last?.face, faces);
    if (!face) continue;
    const direction: Direction = level % 2 === 1 ? 'rtl' : 'ltr';
    if (last && last.face === face && last.level === level) runs[runs.length - 1] = { ...last, text: last.text + segment };
    else runs.push({ text: segment, face, direction, level });
  }
  return inOrder(runs);
}

/** The face of the letter before where it has this one, too: a comma goes with its word. */
function faceFor(sign: string, before: Typeface | undefined, faces: readonly Typeface[]): Typeface | undefined {
  const has = ({ letters }: Typeface) => [...sign].every((letter) => letters.has(letter.codePointAt(0)!) || isUnseen(letter));
  return before && has(before) ? before : faces.find(has);
}

const isUnseen = (letter: string) => /\p{Default_Ignorable_Code_Point}/u.test(letter);

/** Rule L2: from the highest level down to the lowest odd one, whatever stands at that level or above is turned round. */
function inOrder<Levelled extends { readonly level: number }>(runs: readonly Levelled[]): Levelled[] {
  const levels = runs.map(({ level }) => level);
  const lowestOdd = Math.min(...levels.filter((level) => level % 2 === 1));
  const ordered = [...runs];
  for (let level = Math.max(0, ...levels); level >= lowestOdd; level -= 1) {
    for (let at = 0; at < ordered.length; at += 1) {
      let end = at;
      while (end < ordered.length && ordered[end]!.level >= level) end += 1;
      if (end > at) ordered.splice(at, end - at, ...ordered.slice(at, end).toReversed());
      at = end;
    }
  }
  return ordered;
}
