/**
 * Words as a search compares them: small letters, without accents, vowel points or the many ways of writing one sign.
 * Korean syllables are taken apart and put together again, and stay themselves.
 */
export function searchText(...texts: readonly string[]): string {
  return texts.join('\n').normalize('NFKD').replaceAll(/\p{M}/gu, '').normalize('NFC').toLowerCase();
}

/** The words of a query as patterns for `like`; a few are enough to find a text. */
export function searchPatterns(query: string, most = 6): string[] {
  return wordsOf(query)
    .slice(0, most)
    .map((word) => `%${word.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`);
}

export function wordsOf(text: string): string[] {
  return searchText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
