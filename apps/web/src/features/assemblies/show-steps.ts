import type { AssemblyView } from '@madang/contracts/assemblies';
import type { DecisionView } from '@madang/contracts/assembly-decisions';
import type { StatementCountsBody, StatementView } from '@madang/contracts/assembly-statements';

export type ShowStep =
  | { readonly kind: 'question' }
  | { readonly kind: 'statement'; readonly statement: StatementView; readonly counts: StatementCountsBody }
  | { readonly kind: 'decision'; readonly decision: DecisionView }
  | { readonly kind: 'promise' };

/** One thing at a time for the whole room: the question, each counted statement, each decision, and what the city promised. */
export function showSteps({ statementList, decisionList }: Pick<AssemblyView, 'statementList' | 'decisionList'>): readonly ShowStep[] {
  return [
    { kind: 'question' },
    ...statementList.flatMap((statement) =>
      statement.counts && statement.supersededBy === null ? [{ kind: 'statement', statement, counts: statement.counts } as const] : [],
    ),
    ...decisionList.map((decision) => ({ kind: 'decision', decision }) as const),
    { kind: 'promise' },
  ];
}

/** The step that an address names, counted from 1; the first where it names none that there is. */
export function stepNumber(given: string | null, steps: number): number {
  const number = Number(given);
  return Number.isInteger(number) && number >= 1 && number <= steps ? number : 1;
}

/** Where a key leads: clickers send page keys, and arrows follow the direction of reading. */
export function keyStep(key: string, rightToLeft: boolean): -1 | 0 | 1 {
  if (key === 'PageDown' || key === (rightToLeft ? 'ArrowLeft' : 'ArrowRight')) return 1;
  if (key === 'PageUp' || key === (rightToLeft ? 'ArrowRight' : 'ArrowLeft')) return -1;
  return 0;
}
