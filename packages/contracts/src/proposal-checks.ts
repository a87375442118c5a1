import './metadata.js';
import { levels, rightCodes, type Level, type RightCode } from '@madang/rights';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsNumber, IsString } from 'class-validator';
import { FreeAmountView } from './budget-lines.js';
import { MoveBody } from './moves.js';
import { Nested, NestedList, OrNull, WireMoney } from './wire.js';

const levelCodes = levels.map(({ code }) => code);

/** Moves that somebody is thinking about; nothing is kept of them. */
export class ChecksBody {
  @IsArray()
  @ArrayMaxSize(40)
  @NestedList(() => MoveBody)
  moves: MoveBody[];
}

/** Something that keeps the moves from being a reallocation, such as `budget/not-balanced`. */
export class MovesFlawView {
  @IsString()
  readonly code: string;

  @OrNull()
  @IsString()
  readonly line: string | null;
}

/** A line that money is taken from, with what of it is free. */
export class SourceLineView extends FreeAmountView {
  @IsString()
  readonly line: string;

  @IsString()
  readonly name: string;

  @Nested(() => WireMoney)
  readonly asked: WireMoney;

  /** By how much more is asked than is free; zero when it is enough. */
  @Nested(() => WireMoney)
  readonly short: WireMoney;
}

/** Check C15: does it add up, and may the money be taken where it lies? */
export class BalanceView {
  @IsIn(levelCodes)
  readonly level: Level;

  @Nested(() => WireMoney)
  readonly taken: WireMoney;

  @Nested(() => WireMoney)
  readonly given: WireMoney;

  /** What is given less what is taken: above zero, money is short. */
  @Nested(() => WireMoney)
  readonly difference: WireMoney;

  @NestedList(() => SourceLineView)
  readonly sources: SourceLineView[];
}

/** An input that nobody has supplied, by its name in the check: `a0` to `d1` of C01. */
export class MissingInputView {
  @IsString()
  readonly name: string;

  @OrNull()
  @IsInt()
  readonly year: number | null;
}

/** Check C01 for one right as it would stand with the money moved. */
export class AfterMoveView {
  @IsIn(levelCodes)
  readonly level: Level;

  /** Change per resident with prices taken out: -0.05 is a cut of 5%. Null when it cannot be computed. */
  @OrNull()
  @IsNumber()
  readonly change: number | null;

  @OrNull()
  @IsNumber()
  readonly nominalChange: number | null;

  @NestedList(() => MissingInputView)
  readonly missing: MissingInputView[];
}

export class RightEffectView {
  @IsIn(rightCodes)
  readonly right: RightCode;

  @Nested(() => WireMoney)
  readonly net: WireMoney;

  /** Only for a right that loses. */
  @OrNull()
  @Nested(() => AfterMoveView)
  readonly afterMove: AfterMoveView | null;
}

/** Check C14: which rights get less? Rights are never added up. */
export class EffectView {
  @IsIn(levelCodes)
  readonly level: Level;

  /** The greatest loss first. */
  @NestedList(() => RightEffectView)
  readonly byRight: RightEffectView[];

  /** Money that serves no right in particular. */
  @Nested(() => WireMoney)
  readonly notAttributed: WireMoney;

  /** A right falls below last year in real terms: the author must say who would lose, and what protects them. */
  @IsBoolean()
  readonly asksWhoWouldLose: boolean;
}

export class MovesChecksView {
  @IsInt()
  readonly budgetYear: number;

  @NestedList(() => MovesFlawView)
  readonly flaws: MovesFlawView[];

  /** Lines that this budget does not have. */
  @IsString({ each: true })
  readonly unknownLines: string[];

  @Nested(() => BalanceView)
  readonly balance: BalanceView;

  /** Null while no line that is known gives or gets anything. */
  @OrNull()
  @Nested(() => EffectView)
  readonly effect: EffectView | null;
}

/** The checks of a proposal on the budget it was written for, and on the newest one where that is another. */
export class ProposalChecksView {
  @OrNull()
  @Nested(() => MovesChecksView)
  readonly bound: MovesChecksView | null;

  @OrNull()
  @Nested(() => MovesChecksView)
  readonly newest: MovesChecksView | null;
}
