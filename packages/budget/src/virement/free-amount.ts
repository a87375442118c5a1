import { add, subtract, zero, type Money } from '@madang/money';
import { appropriationOf, type BudgetLine } from '../budget-line.js';

/** What of a line is still free to move, with the parts that are not. */
export interface FreeAmount {
  /** As last adjusted, or as voted where nothing was adjusted. */
  readonly appropriation: Money;
  readonly committed: Money;
  readonly earmarked: Money;
  /** The rest, never below zero: a line may be committed beyond its appropriation, since credits bind at a higher level. */
  readonly free: Money;
}

/** A line that does not say what is committed or earmarked is taken at its word: nothing is. */
export function freeAmount(line: Pick<BudgetLine, 'initial' | 'final' | 'committed' | 'earmarked'>): FreeAmount {
  const appropriation = appropriationOf(line);
  const none = zero(appropriation.currency);
  const committed = line.committed ?? none;
  const earmarked = line.earmarked ?? none;
  const rest = subtract(appropriation, add(committed, earmarked));
  return { appropriation, committed, earmarked, free: rest.minor > 0n ? rest : none };
}
