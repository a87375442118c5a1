/** Words that were taken out of a text, and the mark that stands in their place. */
export interface CoveredPassage {
  readonly mark: string;
  readonly words: string;
}

const wholeMark = /^\[…\d+\]$/u;

/** The mark of the nth cover of a thing: read out as what it is in every language, and a number to find its reason by. */
export function markOf(number: number): string {
  return `[…${number}]`;
}

/** The least number, from `from` on, whose mark none of the texts contains: somebody may have typed one. */
export function freeMark(texts: readonly string[], from = 1): number {
  return texts.some((text) => text.includes(markOf(from))) ? freeMark(texts, from + 1) : from;
}

/** Whether words can be covered in one of the texts: they stand there word by word, outside of what is covered already. */
export function hasPassage(texts: readonly string[], words: string): boolean {
  return words.trim() !== '' && texts.some((text) => pieces(text).some((piece) => !isMark(piece) && piece.includes(words)));
}

/** Everything that can be read, passage by passage, the longest first: what a cover of the whole covers. */
export function wholeOf(texts: readonly string[]): string[] {
  const readable = texts.flatMap(pieces).filter((piece) => !isMark(piece) && piece.trim() !== '');
  return [...new Set(readable)].toSorted((one, other) => other.length - one.length);
}

/** Puts the mark in the place of the words, everywhere but inside another mark. */
export function coverPassage(text: string, { mark, words }: CoveredPassage): string {
  if (words === '') return text;
  return pieces(text)
    .map((piece) => (isMark(piece) ? piece : piece.replaceAll(words, () => mark)))
    .join('');
}

/** Puts the words back where their mark stands. */
export function uncoverPassage(text: string, { mark, words }: CoveredPassage): string {
  return text.replaceAll(mark, () => words);
}

/** A text cut at its marks, with the marks. */
function pieces(text: string): string[] {
  return text.split(/(\[…\d+\])/u);
}

function isMark(piece: string): boolean {
  return wholeMark.test(piece);
}
