import './metadata.js';
import { partsOfASplit, splittingStates, textLimits, type SplittingState } from '@madang/participation';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsRFC3339,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { MoveBody, MoveView } from './moves.js';
import { VersionTextView } from './proposal-versions.js';
import { NestedList, OrNull } from './wire.js';

/** A part as a proposal of its own. What it does not say it takes over from the whole, apart from title, change and money. */
export class PartBody {
  @IsString()
  @MaxLength(textLimits.title.most)
  title: string;

  @IsOptional()
  @IsString()
  @MaxLength(textLimits.problem.most)
  problem?: string;

  @IsString()
  @MaxLength(textLimits.change.most)
  change: string;

  @ArrayMaxSize(40)
  @NestedList(() => MoveBody)
  moves: MoveBody[];
}

export class SplittingBody {
  @IsArray()
  @ArrayMaxSize(partsOfASplit.most)
  @NestedList(() => PartBody)
  parts: PartBody[];

  @IsString()
  @Length(10, 1000)
  why: string;
}

/** The parts that a supporter backs, counted from 0; an empty list leaves the support with the whole. */
export class SplittingVoiceBody {
  @IsArray()
  @ArrayMaxSize(partsOfASplit.most)
  @IsInt({ each: true })
  @Min(0, { each: true })
  @Max(partsOfASplit.most - 1, { each: true })
  parts: number[];
}

export class PartView {
  @NestedList(() => VersionTextView)
  readonly text: VersionTextView[];

  @NestedList(() => MoveView)
  readonly moves: MoveView[];
}

export class SplittingView {
  @IsUUID()
  readonly id: string;

  @IsRFC3339()
  readonly at: string;

  @IsString()
  readonly why: string;

  @NestedList(() => PartView)
  readonly parts: PartView[];

  @IsIn(splittingStates)
  readonly state: SplittingState;

  @OrNull()
  @IsRFC3339()
  readonly closesAt: string | null;

  @OrNull()
  @IsRFC3339()
  readonly closedAt: string | null;

  /** Whether this reader is one of the supporters who are asked, and which parts they chose; null while they have said nothing. */
  @IsBoolean()
  readonly asksMe: boolean;

  @OrNull()
  @IsInt({ each: true })
  readonly myParts: number[] | null;

  @IsBoolean()
  readonly mayTakeBack: boolean;
}

/** The newest first. */
export class SplittingsView {
  @NestedList(() => SplittingView)
  readonly items: SplittingView[];

  /** Whether this reader may split the proposal now. */
  @IsBoolean()
  readonly maySplit: boolean;
}
