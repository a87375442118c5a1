import { wordsOf } from '../search-text.js';

const most = 24;

/**
 * How the telling words of a text begin, as patterns of PostgreSQL: `\\mlibra` finds library and libraries. Endings differ by
 * grammar in every language of the city, beginnings hardly; short words (of, la, 및) tell nothing.
 */
export function wordBeginnings(text: string): string[] {
  const beginnings = wordsOf(text).flatMap(beginningOf);
  return [...new Set(beginnings)].slice(0, most);
}

function beginningOf(word: string): string[] {
  const signs = Array.from(word);
  if (/\p{Script=Hangul}/u.test(word)) return signs.length < 2 ? [] : [`\\m${signs.slice(0, 2).join('')}`];
  if (/\p{Script=Arabic}/u.test(word)) return signs.length < 4 ? [] : [signs.slice(-4).join('')];
  return signs.length < 4 ? [] : [`\\m${signs.slice(0, 5).join('')}`];
}
