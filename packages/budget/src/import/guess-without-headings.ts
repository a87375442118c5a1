import type { Direction } from '../budget-line.js';
import type { AmountField, ClassificationConcept, CodeField, NameField } from './line-field.js';
import type { ColumnUnderGuess, FieldGuess } from './mapping-guess.js';

interface Pair {
  readonly code: ColumnUnderGuess;
  readonly name: ColumnUnderGuess | undefined;
}

/** The order in which budgets name what a line belongs to, before the chapter. */
const stepsBeforeChapter: Readonly<Record<Direction, readonly ClassificationConcept[]>> = {
  expenditure: ['body', 'department', 'programme'],
  revenue: ['body', 'department'],
};

/**
 * What a table without headings holds, from its cells alone: pairs of code and name, of which the economic code begins with
 * the chapter's digit, and then amounts. Every guess is of low confidence.
 */
export function guessWithoutHeadings(
  all: readonly ColumnUnderGuess[],
  rows: readonly (readonly string[])[],
  direction: Direction,
): FieldGuess[] {
  const columns = all.filter(({ content, column }) => column > 0 || !content.isIndex);
  const lastText = columns.findLast((one) => !one.content.isBlank && !one.content.isNumeric)?.column ?? -1;
  const pairs = pairsOf(columns.filter((one) => one.column <= lastText));
  const amounts = columns.filter((one) => one.column > lastText && one.content.isNumeric);
  return [...classificationGuesses(pairs, rows, direction), ...amountGuesses(amounts)];
}

function pairsOf(columns: readonly ColumnUnderGuess[]): Pair[] {
  return columns.flatMap((code, at) => {
    if (!code.content.isCodeLike) return [];
    const next = columns[at + 1];
    return [{ code, name: next && !next.content.isCodeLike ? next : undefined }];
  });
}

function classificationGuesses(pairs: readonly Pair[], rows: readonly (readonly string[])[], direction: Direction): FieldGuess[] {
  const chapter = pairs.findIndex((pair, at) => isChapterOf(pair, pairs[at + 1], rows));
  const before = chapter < 0 ? pairs : pairs.slice(0, chapter);
  const steps = stepsBeforeChapter[direction];
  const named = before.slice(0, steps.length).map((pair, at) => [steps[at]!, pair] as const);
  const economic =
    chapter < 0
      ? []
      : ([
          ['chapter', pairs[chapter]!],
          ['economic', pairs[chapter + 1]!],
        ] as const);
  return [...named, ...economic].flatMap(([concept, pair]) => guessesOf(concept, pair));
}

function isChapterOf(pair: Pair, next: Pair | undefined, rows: readonly (readonly string[])[]): boolean {
  if (!next) return false;
  return rows.every((row) => {
    const [chapter, economic] = [row[pair.code.column]?.trim() ?? '', row[next.code.column]?.trim() ?? ''];
    return /^\d$/u.test(chapter) && economic.length > 1 && economic.startsWith(chapter);
  });
}

function guessesOf(concept: ClassificationConcept, { code, name }: Pair): FieldGuess[] {
  const codeField: CodeField = `${concept}Code`;
  const nameField: NameField = `${concept}Name`;
  const codeGuess: FieldGuess = { field: codeField, column: code.column, confidence: 'low' };
  return name ? [codeGuess, { field: nameField, column: name.column, confidence: 'low' }] : [codeGuess];
}

/** Alone it is the voted amount; of three or more the first are what was voted, the changes and what came of them. */
function amountGuesses(amounts: readonly ColumnUnderGuess[]): FieldGuess[] {
  const fields: readonly AmountField[] = amounts.length < 3 ? ['initial'] : ['initial', 'modification', 'final'];
  return fields.flatMap((field, at) => (amounts[at] ? [{ field, column: amounts[at].column, confidence: 'low' as const }] : []));
}
