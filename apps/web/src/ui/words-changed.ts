import { diffArrays } from 'diff';

export interface Run {
  readonly kind: 'same' | 'out' | 'in';
  readonly text: string;
}

/**
 * What went out of a text and what came in, word by word. Words are runs of letters and figures of any script, so that Arabic
 * letters stay joined and the server and every browser cut alike.
 */
export function wordsChanged(before: string, after: string): readonly Run[] {
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }) => ({
    kind: added ? 'in' : removed ? 'out' : 'same',
    text: value.join(''),
  }));
}

function wordsOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}
