import { cofogWords } from './cofog-words.js';
import type { CofogGroupCode } from './cofog.js';

/** A function that a name may mean, with the word that says so. */
export interface CofogSuggestion {
  readonly group: CofogGroupCode;
  readonly word: string;
}

/**
 * Functions that the names of a line hint at, the likeliest first: by the longest word that was found, since a longer one says
 * more. A hint is never an answer; a person decides. Empty where nothing is known.
 */
export function suggestCofog(...names: readonly string[]): CofogSuggestion[] {
  const text = names.map(folded).join(' · ');
  const found = (Object.entries(cofogWords) as [CofogGroupCode, readonly string[]][]).flatMap(([group, words]) => {
    const longest = words.filter((word) => stands(word, text)).toSorted((one, other) => weight(other) - weight(one))[0];
    return longest === undefined ? [] : [{ group, word: longest }];
  });
  return found.toSorted((one, other) => weight(other.word) - weight(one.word) || (one.group < other.group ? -1 : 1)).slice(0, most);
}

const most = 3;

/** A sign of an East Asian script says about as much as three letters. */
function weight(word: string): number {
  return [...word].reduce((sum, sign) => sum + (sign > '\u2e80' ? 3 : 1), 0);
}

function stands(word: string, text: string): boolean {
  return word > '\u2e80' ? text.includes(word) : ` ${text}`.includes(` ${word}`);
}

function folded(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
}
