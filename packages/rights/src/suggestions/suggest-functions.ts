import { cofogGroups, type CofogGroupCode } from '../catalogue/cofog.js';
import { findWords, type FoundWord } from './find-words.js';
import type { Telling } from './words/word-entry.js';

/** Where a name of a line stands; `function` is what a file itself says that its money is for. */
export const nameSteps = ['programme', 'function', 'department', 'body', 'economic', 'chapter'] as const;
export type NameStep = (typeof nameSteps)[number];

/** What the files call a line, step by step; what has no name is absent or empty. */
export type LineNames = Readonly<Partial<Record<NameStep, string | null | undefined>>>;

export interface FunctionSuggestion {
  readonly cofog: CofogGroupCode;
  /** Only to be compared with those beside it. */
  readonly points: number;
  /** The words that speak for it, as the line writes them; the strongest first. */
  readonly because: readonly { readonly word: string; readonly in: NameStep }[];
}

const tellingPoints: Readonly<Record<Telling, number>> = { decides: 30, says: 3, hints: 1 };

/** A programme says what money is for; a department what its people mostly do. */
const stepPoints: Readonly<Record<NameStep, number>> = { programme: 3, function: 2, department: 2, body: 1, economic: 1, chapter: 1 };

interface Reason {
  readonly group: FoundWord['group'];
  readonly word: string;
  readonly in: NameStep;
  readonly points: number;
}

/**
 * What a line's money may be spent for, judged by its names alone: COFOG groups, the likeliest first, each with its reasons.
 * Points of its words are added up; equals stand in the order of the catalogue. Nothing where no word of the lists stands in
 * the names, or where they speak of a reserve, whose purpose is known when it is used. It proposes; a person decides.
 */
export function suggestFunctions(names: LineNames): FunctionSuggestion[] {
  const reasons = nameSteps.flatMap((step) => reasonsIn(names, step));
  const of = (group: FoundWord['group']) => reasons.filter((reason) => reason.group === group);
  const pointsOf = (group: FoundWord['group']) => of(group).reduce((sum, { points }) => sum + points, 0);
  const reserve = pointsOf('none');
  const suggestions = cofogGroups.flatMap(({ code }) => {
    const points = pointsOf(code);
    const because = of(code).toSorted((one, other) => other.points - one.points);
    return points > 0 ? [{ cofog: code, points, because: because.map((reason) => ({ word: reason.word, in: reason.in })) }] : [];
  });
  const ranked = suggestions.toSorted((one, other) => other.points - one.points);
  return reserve > (ranked[0]?.points ?? 0) ? [] : ranked;
}

/** The kind of a purchase does not say what it serves: a library buys electricity too. It counts where it is all there is, or decides. */
function reasonsIn(names: LineNames, step: NameStep): Reason[] {
  const kind = step === 'economic' || step === 'chapter';
  const onlyDeciding = kind && Boolean(names.programme || names.function || names.department);
  const found = new Map(findWords(names[step] ?? '').map((one) => [`${one.group} ${one.word.toLowerCase()}`, one]));
  return [...found.values()]
    .filter(({ telling }) => !onlyDeciding || telling === 'decides')
    .map(({ word, group, telling }) => ({ word, group, in: step, points: tellingPoints[telling] * stepPoints[step] }));
}
