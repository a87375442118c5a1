import './metadata.js';
import { explanationLength, joiningStates, type JoiningState } from '@madang/participation';
import { IsBoolean, IsIn, IsInt, IsOptional, IsRFC3339, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { OneOfTwoView } from './mergings.js';
import { proposalNamePattern } from './proposal-names.js';
import { Trimmed } from './trimmed.js';
import { languages, Nested, NestedList, OrNull, type Language } from './wire.js';

/** The city asks the authors of two proposals whether it may answer one by joining it with the other. */
export class JoiningBody {
  /** The one that goes on, by its reference or id. */
  @Trimmed()
  @IsString()
  @Matches(proposalNamePattern)
  other: string;

  @Trimmed()
  @IsString()
  @Length(explanationLength.least, explanationLength.most)
  why: string;

  @IsIn(languages)
  language: Language;
}

export class JoiningWordBody {
  @IsBoolean()
  agrees: boolean;

  /** Needed for a no; read by the authors and the city. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(explanationLength.most)
  reason?: string;
}

export class JoiningView {
  @IsUUID()
  readonly id: string;

  /** The one that would be answered so. */
  @Nested(() => OneOfTwoView)
  readonly proposal: OneOfTwoView;

  @Nested(() => OneOfTwoView)
  readonly other: OneOfTwoView;

  @IsString()
  readonly why: string;

  @IsIn(languages)
  readonly language: Language;

  @IsIn(joiningStates)
  readonly state: JoiningState;

  @IsRFC3339()
  readonly at: string;

  /** Until when authors may speak; silence is no yes. */
  @IsRFC3339()
  readonly closesAt: string;

  @OrNull()
  @IsRFC3339()
  readonly closedAt: string | null;

  /** How many authors the two have, and how many of them have agreed so far. */
  @IsInt()
  readonly authors: number;

  @IsInt()
  readonly agreed: number;

  /** Why somebody said no; for the authors of both and for the city. */
  @OrNull()
  @IsString()
  readonly reason: string | null;

  /** Null where this reader has said nothing. */
  @OrNull()
  @IsBoolean()
  readonly myWord: boolean | null;

  @IsBoolean()
  readonly mayAnswer: boolean;

  @IsBoolean()
  readonly mayTakeBack: boolean;
}

/** What the city has asked about a proposal, the newest first. */
export class JoiningsView {
  @NestedList(() => JoiningView)
  readonly items: JoiningView[];

  /** Whether this reader may ask now. */
  @IsBoolean()
  readonly mayAsk: boolean;
}
