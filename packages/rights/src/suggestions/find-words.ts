import { plainText, type PlainText } from './plain-text.js';
import { arabicWords } from './words/arabic.js';
import { englishWords } from './words/english.js';
import { frenchWords } from './words/french.js';
import { germanWords } from './words/german.js';
import { japaneseWords } from './words/japanese.js';
import { koreanWords } from './words/korean.js';
import { portugueseWords } from './words/portuguese.js';
import { spanishWords } from './words/spanish.js';
import type { Telling, WordEntry } from './words/word-entry.js';

/** A word of the lists that stands in a text. */
export interface FoundWord {
  /** As the text writes it. */
  readonly word: string;
  readonly group: WordEntry[0];
  readonly telling: Telling;
}

interface Word {
  readonly plain: string;
  /** In scripts that part words by blanks: from the beginning of a word, and, unless it is a stem, to the end of one. */
  readonly bounded: boolean;
  readonly stem: boolean;
  readonly group: WordEntry[0];
  readonly telling: Telling;
}

const lists = [englishWords, spanishWords, koreanWords, japaneseWords, frenchWords, germanWords, portugueseWords, arabicWords];
const scriptsWithoutWordBounds = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}]/u;
const lettersInKey = 2;

export const wordCount: number = lists.flat().reduce((count, [, , words]) => count + words.split('|').length, 0);

/** Words by their first letters, the longest first. A word of one letter stands under that letter. */
const wordsByStart: ReadonlyMap<string, readonly Word[]> = byStart(lists.flat().flatMap(wordsOf));

/** The words of all lists in a text, from left to right. Where several fit, the longest counts, and its letters count once. */
export function findWords(text: string): FoundWord[] {
  const read = plainText(text);
  const found: FoundWord[] = [];
  for (let at = 0; at < read.plain.length;) {
    const here = wordsAt(read, at);
    const [first] = here;
    if (first) {
      const end = first.stem ? endOfWord(read.plain, at + first.plain.length) : at + first.plain.length;
      const word = read.written.slice(read.places[at], read.places[end]).trim();
      for (const { group, telling, plain } of here) if (plain === first.plain) found.push({ word, group, telling });
      at = end;
    } else at += 1;
  }
  return found;
}

function wordsAt({ plain }: PlainText, at: number): readonly Word[] {
  const candidates = [
    ...(wordsByStart.get(plain.slice(at, at + lettersInKey)) ?? []),
    ...(wordsByStart.get(plain.slice(at, at + 1)) ?? []),
  ];
  return candidates.filter((word) => standsAt(word, plain, at));
}

function standsAt({ plain: letters, bounded, stem }: Word, plain: string, at: number): boolean {
  if (!plain.startsWith(letters, at)) return false;
  if (!bounded) return true;
  const after = plain[at + letters.length];
  return (at === 0 || plain[at - 1] === ' ') && (stem || after === undefined || after === ' ');
}

function endOfWord(plain: string, from: number): number {
  const blank = plain.indexOf(' ', from);
  return blank === -1 ? plain.length : blank;
}

function wordsOf([group, telling, words]: WordEntry): Word[] {
  return words.split('|').map((written) => {
    const stem = written.trim().endsWith('*');
    const plain = plainText(written.trim()).plain.trim();
    return { plain, bounded: !scriptsWithoutWordBounds.test(plain), stem, group, telling };
  });
}

function byStart(words: readonly Word[]): ReadonlyMap<string, readonly Word[]> {
  const map = new Map<string, Word[]>();
  for (const word of words.toSorted((one, other) => other.plain.length - one.plain.length)) {
    const key = word.plain.slice(0, lettersInKey);
    map.set(key, [...(map.get(key) ?? []), word]);
  }
  return map;
}
