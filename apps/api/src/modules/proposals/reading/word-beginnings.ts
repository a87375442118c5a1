import { wordsOf } from '../search-text.js';

const most = 400;

/** Stands before the beginning of a word that is in the title as well: what a title says, it is about. */
export const inTitle = '^';

/**
 * How the words of a text begin, each once, and those of its title once more with a mark. Endings differ by grammar in every
 * language, beginnings hardly; the shortest words (of, la, 및) tell nothing. Numbers stay whole: they tell one school from the next.
 */
export function beginningsOf(title: string, ...texts: readonly string[]): string[] {
  const titled = wordsOf(title).flatMap(beginningOf);
  const all = [...titled, ...texts.flatMap(wordsOf).flatMap(beginningOf)];
  return [...new Set([...titled.map((word) => `${inTitle}${word}`), ...all])].slice(0, most);
}

function beginningOf(word: string): string[] {
  const signs = Array.from(word);
  if (/^\p{N}+$/u.test(word)) return signs.length < 2 ? [] : [word.slice(0, 12)];
  if (/\p{Script=Hangul}/u.test(word)) return signs.length < 2 ? [] : [signs.slice(0, 2).join('')];
  // The article that Arabic writes with its word stands in front, so the word is known by its end.
  if (/\p{Script=Arabic}/u.test(word)) return signs.length < 3 ? [] : [signs.slice(-4).join('')];
  return signs.length < 3 ? [] : [signs.slice(0, 5).join('')];
}
