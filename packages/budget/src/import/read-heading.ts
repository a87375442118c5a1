import {
  headingsOfCodes,
  headingWords,
  endingsForCode,
  endingsForName,
  plainHeading,
  wordsForCode,
  wordsForName,
} from './heading-words.js';
import type { HeadingConcept } from './heading-words.js';

/** What a heading alone says. */
export interface HeadingReading {
  readonly concept?: HeadingConcept | undefined;
  readonly kind?: 'code' | 'name' | undefined;
  /** The dictionary's word that was met, which also tells the level of nested codes. */
  readonly word?: string | undefined;
  /** The heading is that word and nothing besides. */
  readonly exact: boolean;
}

/** `Descripcion Centro` is the name of a body, `Cap._2` something about a chapter, `q` nothing. */
export function readHeading(text: string): HeadingReading {
  const plain = plainHeading(text);
  const whole = conceptOf(plain);
  if (whole?.exact) return { ...whole, kind: headingsOfCodes.includes(plain) ? 'code' : undefined };
  const { kind, rest } = withoutKind(plain);
  const concept = conceptOf(rest) ?? (kind ? undefined : whole);
  return { ...concept, kind, exact: concept?.exact ?? false };
}

function withoutKind(plain: string): { readonly kind: HeadingReading['kind']; readonly rest: string } {
  const tokens = plain.split(' ');
  const without = (words: readonly string[]) => tokens.filter((token) => !words.includes(token)).join(' ');
  if (tokens.some((token) => wordsForName.includes(token))) return { kind: 'name', rest: without(wordsForName) };
  if (tokens.some((token) => wordsForCode.includes(token))) return { kind: 'code', rest: without(wordsForCode) };
  for (const [kind, endings] of [
    ['name', endingsForName],
    ['code', endingsForCode],
  ] as const) {
    const ending = endings.find((one) => plain.endsWith(one));
    if (ending !== undefined) return { kind, rest: plain.slice(0, -ending.length).trim() };
  }
  return { kind: undefined, rest: plain };
}

/** The longest word of the dictionary that the heading is, or holds as whole words. */
function conceptOf(plain: string): Required<Pick<HeadingReading, 'concept' | 'word' | 'exact'>> | undefined {
  if (plain === '') return undefined;
  let best: { concept: HeadingConcept; word: string } | undefined;
  for (const [concept, word] of dictionary) {
    if (plain === word) return { concept, word, exact: true };
    if (` ${plain} `.includes(` ${word} `) && word.length > (best?.word.length ?? 0)) best = { concept, word };
  }
  return best && { ...best, exact: false };
}

const dictionary = (Object.entries(headingWords) as [HeadingConcept, readonly string[]][]).flatMap(([concept, words]) =>
  words.map((word) => [concept, word] as const),
);
