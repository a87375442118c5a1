import { nestedLevels, type HeadingConcept } from './heading-words.js';
import { classificationConcepts } from './line-field.js';
import type { ClassificationConcept, CodeField, NameField } from './line-field.js';
import type { ColumnUnderGuess, FieldGuess } from './mapping-guess.js';

/** A column that another guess has taken still stands between its neighbours. */
type Candidate = ColumnUnderGuess & { readonly taken?: boolean };

/** Which columns hold codes and names of what the money is for. */
export function guessClassification(columns: readonly Candidate[]): FieldGuess[] {
  const described = withNeighboursConcept(withTwins(columns));
  const guesses = [...classificationConcepts.flatMap((concept) => guessesOf(concept, described)), ...chapterOfNested(described)];
  const isPlaced = guesses.some(({ field }) => field !== 'fundCode' && field !== 'fundName');
  return [...guesses, ...(isPlaced ? bareName(described, guesses) : fromPlaceAlone(described))];
}

/** A bare `Descripcion` or `Name` describes the classification to its left, and a bare `Code` the one to its right. */
function withNeighboursConcept(columns: readonly Candidate[]): Candidate[] {
  let left: HeadingConcept | undefined;
  const fromLeft = columns.map((one): Candidate => {
    const inherits = one.concept === undefined && one.isBare === true && one.kind === 'name' && left !== undefined && one.taken !== true;
    const concept = one.concept ?? (inherits ? left : undefined);
    // What is a name already has no other name beside it.
    left = one.kind === 'name' ? undefined : concept;
    return inherits ? { ...one, concept, inherited: true } : one;
  });
  return fromLeft.map((one, at) => {
    const right = fromLeft[at + 1];
    const isBareCode =
      one.concept === undefined && one.isBare === true && one.kind === 'code' && one.taken !== true && right?.concept !== undefined;
    return isBareCode && right.kind !== 'code' && !right.content.isNumeric ? { ...one, concept: right.concept, inherited: true } : one;
  });
}

/** `Account`, `Account`: of two columns with one heading the one with codes is the code. */
function withTwins(columns: readonly Candidate[]): Candidate[] {
  return columns.map((one) => {
    if (one.kind !== undefined || one.concept === undefined) return one;
    return { ...one, kind: one.content.isCodeLike ? 'code' : 'name' };
  });
}

function guessesOf(concept: ClassificationConcept, columns: readonly Candidate[]): FieldGuess[] {
  const own = columns.filter((one) => one.concept === concept && !one.content.isBlank && !isSameEverywhere(concept, one));
  const nested =
    nestedLevels[concept]?.flatMap((level) => own.filter((one) => one.word === level && one.kind === 'code').slice(0, 1)) ?? [];
  const codes = nested.length > 1 ? nested : finest(own.filter((one) => one.kind === 'code'));
  const names = own.filter((one) => one.kind === 'name');
  const name = nested.length > 1 ? names.find((one) => one.word === nested.at(-1)!.word) : nameFor(codes[0], names);
  return [...codes.map((one) => guessOf(`${concept}Code`, one, 'code')), ...(name ? [guessOf(`${concept}Name`, name, 'name')] : [])];
}

/** One district in all rows is the city itself; it tells no line from another. */
function isSameEverywhere(concept: ClassificationConcept, { content }: Candidate): boolean {
  return concept === 'district' && content.distinct === 1 && content.filled > 1;
}

/**
 * Of several levels the one that tells most lines apart, and headings of their own before inherited ones. Among equals the
 * rightmost, as levels descend to the right; of one word twice the leftmost.
 */
function finest(columns: readonly Candidate[]): Candidate[] {
  const rank = (one: Candidate) => (one.inherited === true ? 0 : 1_000_000) + one.content.distinct;
  const deeper = (a: Candidate, b: Candidate) => (a.word === b.word ? a.column - b.column : b.column - a.column);
  return columns.toSorted((a, b) => rank(b) - rank(a) || deeper(a, b)).slice(0, 1);
}

/** The name beside the code, or of the same word; without a code, the finest. */
function nameFor(code: Candidate | undefined, names: readonly Candidate[]): Candidate | undefined {
  if (!code) return finest(names)[0];
  return (
    names.find((one) => one.column === code.column + 1) ??
    names.find((one) => one.word === code.word && one.word !== undefined) ??
    names.find((one) => one.column === code.column - 1) ??
    finest(names)[0]
  );
}

/** Where the economic code is nested and no chapter is named, its first level is the chapter. */
function chapterOfNested(columns: readonly Candidate[]): FieldGuess[] {
  const top = nestedLevels.economic?.[0];
  if (columns.some((one) => one.concept === 'chapter')) return [];
  const own = columns.filter((one) => one.word === top && !one.content.isBlank && one.taken !== true);
  return own.map((one) => (one.kind === 'code' ? guessOf('chapterCode', one, 'code') : guessOf('chapterName', one, 'name')));
}

/** A name of nothing that is known, where the economic item or the programme has none: that is what it names. */
function bareName(columns: readonly Candidate[], guesses: readonly FieldGuess[]): FieldGuess[] {
  const bare = columns.find(
    (one) =>
      one.concept === undefined &&
      one.isBare === true &&
      one.kind === 'name' &&
      one.taken !== true &&
      !one.content.isNumeric &&
      !one.content.isBlank,
  );
  const field = (['economicName', 'programmeName'] as const).find((name) => !guesses.some((one) => one.field === name));
  return bare && field ? [{ field, column: bare.column, confidence: 'low' }] : [];
}

/** Where no heading says what the money is for, the first code and the first words do. */
function fromPlaceAlone(columns: readonly Candidate[]): FieldGuess[] {
  const free = columns.filter((one) => one.taken !== true && !one.content.isBlank && !one.content.isIndex && one.concept === undefined);
  const code = free.find((one) => one.kind === 'code' || (one.content.isCodeLike && !one.content.isMoneyLike && one.kind === undefined));
  const name = free.find((one) => one !== code && !one.content.isNumeric && !one.content.isCodeLike);
  const guesses: FieldGuess[] = [];
  if (code) guesses.push({ field: 'economicCode', column: code.column, confidence: 'low' });
  if (name) guesses.push({ field: 'economicName', column: name.column, confidence: 'low' });
  return guesses;
}

function guessOf(field: CodeField | NameField, one: Candidate, kind: 'code' | 'name'): FieldGuess {
  const cellsAgree = one.content.isCodeLike === (kind === 'code');
  const confidence = one.word === undefined ? 'low' : one.exact && cellsAgree ? 'high' : 'medium';
  return { field, column: one.column, confidence };
}
