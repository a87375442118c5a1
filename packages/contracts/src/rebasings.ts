import './metadata.js';
import type { RebaseObstacle } from '@madang/budget';
import { IsBoolean, IsIn, IsInt, IsRFC3339 } from 'class-validator';
import { FreeAmountView } from './budget-lines.js';
import { MoveView } from './moves.js';
import { Nested, NestedList, OrNull } from './wire.js';

const obstacles = ['line-gone', 'line-not-spending', 'other-currency', 'holds-too-little'] as const satisfies readonly RebaseObstacle[];

/** `keep` the amounts on the budget they were written for, or ask for what the newest one can `fit`. */
export const rebaseChoices = ['keep', 'fit'] as const;

export type RebaseChoice = (typeof rebaseChoices)[number];

/**
 * What became of a proposal when a newer budget came: it `followed`, since every amount still stands; its author is `asked`;
 * or the author `kept` the amounts, or had them `fitted`.
 */
export const rebaseOutcomes = ['followed', 'asked', 'kept', 'fitted'] as const;

export type RebaseOutcome = (typeof rebaseOutcomes)[number];

export class RebaseChoiceBody {
  @IsIn(rebaseChoices)
  choice: RebaseChoice;
}

export class RebasedMoveView extends MoveView {
  /** The line in the budget that the proposal stood on. */
  @OrNull()
  @Nested(() => FreeAmountView)
  readonly before: FreeAmountView | null;

  /** The line in the newer budget; null where it has none. */
  @OrNull()
  @Nested(() => FreeAmountView)
  readonly after: FreeAmountView | null;

  @OrNull()
  @IsIn(obstacles)
  readonly obstacle: RebaseObstacle | null;
}

export class RebasingView {
  @IsInt()
  readonly fromYear: number;

  @IsInt()
  readonly toYear: number;

  @IsRFC3339()
  readonly at: string;

  @IsIn(rebaseOutcomes)
  readonly outcome: RebaseOutcome;

  @OrNull()
  @IsRFC3339()
  readonly chosenAt: string | null;

  @NestedList(() => RebasedMoveView)
  readonly moves: RebasedMoveView[];

  /** While the author is asked: what the newer budget could bear; null where nothing fits. */
  @OrNull()
  @NestedList(() => MoveView)
  readonly offer: MoveView[] | null;

  /** Whether this reader is the one to choose, and still may. */
  @IsBoolean()
  readonly mayChoose: boolean;
}

/** The newest first. */
export class RebasingsView {
  @NestedList(() => RebasingView)
  readonly items: RebasingView[];
}
