/** What stands between square brackets on one line. Linear in the length of the text: nothing inside can open another bracket. */
const bracketed = /\[([^[\]\n]+)\]/gu;
const letter = /\p{L}/u;

/**
 * The gaps that a template leaves in a text, such as `[what happens next]`: their names in the order in which they stand, each once.
 * Brackets without a letter, such as `[…]` or `[3]`, are no gap: texts quote and count with them.
 */
export function namedGapsIn(text: string): readonly string[] {
  const names = [...text.matchAll(bracketed)].map(([, name = '']) => name.trim().replaceAll(/\s+/g, ' '));
  return [...new Set(names.filter((name) => letter.test(name)))];
}
