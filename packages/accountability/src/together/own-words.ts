/** Of several answers that share their words: what one of them says to its own proposal. */
export interface OwnWords {
  readonly text: string;
  /** Other proposals of the same batch that are told exactly the same. */
  readonly sameAs: readonly string[];
}

/** What another answer of the batch says to its proposal, by the name of that proposal. */
export interface OthersWords {
  readonly proposal: string;
  readonly text: string;
}

/**
 * Whose words are these as well? Only words count: blanks, capitals, signs and the ways to write one letter in bytes make no
 * difference; who has written nothing yet has said nothing that could be the same.
 */
export function sameWords(text: string, others: readonly OthersWords[]): readonly string[] {
  const own = wordsIn(text);
  if (own === '') return [];
  return others.filter((other) => wordsIn(other.text) === own).map(({ proposal }) => proposal);
}

/** A text without a word in it, such as a dash, says nothing. */
export function saysNothing(text: string): boolean {
  return wordsIn(text) === '';
}

function wordsIn(text: string): string {
  const visible = text.normalize('NFKC').replaceAll(/\p{Cf}/gu, '');
  return (visible.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}
