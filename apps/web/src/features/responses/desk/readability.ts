export interface Readability {
  readonly characters: number;
  readonly words: number;
  readonly sentences: number;
  /** Words of the longest sentence. */
  readonly longest: number;
}

/** More words than this in one sentence are hard to follow. */
export const easySentence = 20;

/**
 * How long the sentences of a text are. No score: length is what holds in every language. Characters are counted as a reader sees
 * them, runs of blanks as one, as the rule does that asks for enough of an explanation.
 */
export function readability(text: string, language: string): Readability {
  const plain = text.trim().replaceAll(/\s+/g, ' ');
  const sentences = segments(plain, language, 'sentence');
  const lengths = sentences.map((sentence) => segments(sentence, language, 'word').length);
  return {
    characters: Array.from(plain).length,
    words: lengths.reduce((sum, length) => sum + length, 0),
    sentences: lengths.filter((length) => length > 0).length,
    longest: Math.max(0, ...lengths),
  };
}

function segments(text: string, language: string, granularity: 'sentence' | 'word'): string[] {
  const parts = [...new Intl.Segmenter(language, { granularity }).segment(text)];
  // Between words stand blanks and marks, which are no words.
  return parts.filter(({ isWordLike }) => granularity === 'sentence' || isWordLike === true).map(({ segment }) => segment);
}
