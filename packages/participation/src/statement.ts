import type { Refusal } from '@madang/basics';

/** Characters that one idea gets. Whether it is one idea, people must judge. */
export const longestStatement = 280;

export type StatementRefusal =
  | Refusal<'statement/empty'>
  | (Refusal<'statement/too-long'> & { readonly length: number; readonly limit: number });

/** How a room answered a statement. */
export interface StatementCounts {
  readonly agree: number;
  readonly disagree: number;
  readonly pass: number;
}

/** `shared` by more than half, a `minority` view that is kept, or `not_kept`; always shown with the number who answered. */
export type StatementStanding = 'shared' | 'minority' | 'not_kept';

/** What is wrong with the text of a statement; empty if it may be put to the room. */
export function checkStatement(text: string): readonly StatementRefusal[] {
  const length = Array.from(text.trim()).length;
  if (length === 0) return [{ code: 'statement/empty' }];
  return length > longestStatement ? [{ code: 'statement/too-long', length, limit: longestStatement }] : [];
}

/** How many answered, passes included: who passes has been asked, too. */
export function answersTo({ agree, disagree, pass }: StatementCounts): number {
  return agree + disagree + pass;
}

/**
 * Whether a statement is shared, or kept as a minority view: from a fifth of those who answered, or with any support at all
 * if harm to a right is flagged. Exact, in whole numbers.
 */
export function statementStanding(counts: StatementCounts, harmFlagged: boolean): StatementStanding {
  const answers = answersTo(counts);
  if (counts.agree * 2 > answers) return 'shared';
  return counts.agree > 0 && (harmFlagged || counts.agree * 5 >= answers) ? 'minority' : 'not_kept';
}
