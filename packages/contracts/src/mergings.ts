import './metadata.js';
import { mergingStates, supportChoices, textLimits, type MergingState, type SupportChoice } from '@madang/participation';
import { IsBoolean, IsIn, IsInt, IsOptional, IsRFC3339, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { MoneyChangeView, TextChangeView } from './amendments.js';
import { MoveView } from './moves.js';
import { AuthorView } from './proposal-names.js';
import { languages, Nested, NestedList, OrNull, textLanguagePattern, type Language } from './wire.js';

const reference = /^\d{4}-\d{1,6}$/;

/** The words that the proposal which takes the other in is to have; what is left out stays, an empty text takes a passage out. */
class JoinedText {
  @IsOptional()
  @IsString()
  @MaxLength(textLimits.title.most)
  title?: string;

  @IsOptional()
  @IsString()
  @MaxLength(textLimits.problem.most)
  problem?: string;

  @IsOptional()
  @IsString()
  @MaxLength(textLimits.change.most)
  change?: string;

  @IsOptional()
  @IsString()
  @MaxLength(textLimits.whoIsAffected.most)
  whoIsAffected?: string;

  @IsOptional()
  @IsString()
  @MaxLength(textLimits.howOneWouldKnow.most)
  howOneWouldKnow?: string;

  @IsOptional()
  @IsString()
  @MaxLength(textLimits.pastWrong.most)
  pastWrong?: string;

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  whoWouldLose?: string;
}

/** An offer that one proposal goes into another; their moves are added up line by line. */
export class MergingBody extends JoinedText {
  /** The reference of the one that goes in. */
  @Matches(reference)
  from: string;

  /** The reference of the one that takes it in. */
  @Matches(reference)
  into: string;

  @IsString()
  @Length(10, 1000)
  why: string;

  @IsIn(languages)
  language: Language;
}

export class MergingAnswerBody {
  @IsIn(['agree', 'refuse'])
  verdict: 'agree' | 'refuse';

  /** Needed to refuse; everybody can read it. */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string;
}

/** What a supporter says: of the one that goes in, what is to become of the support; of the other, whether it may change like this. */
export class MergingVoiceBody {
  @IsOptional()
  @IsIn(supportChoices)
  support?: SupportChoice;

  @IsOptional()
  @IsBoolean()
  inFavour?: boolean;
}

export class MergingFilter {
  @Matches(reference)
  from: string;

  @Matches(reference)
  into: string;
}

export class OneOfTwoView {
  @IsString()
  readonly reference: string;

  @IsString()
  readonly title: string;

  @Matches(textLanguagePattern)
  readonly language: string;
}

/** What would become of two proposals as they stand. */
export class MergingPreviewView {
  @Nested(() => OneOfTwoView)
  readonly from: OneOfTwoView;

  @Nested(() => OneOfTwoView)
  readonly into: OneOfTwoView;

  /** Why they cannot merge; null if they can. */
  @OrNull()
  @IsString()
  readonly refusal: string | null;

  @OrNull()
  @Nested(() => MoneyChangeView)
  readonly money: MoneyChangeView | null;

  /** Whether this reader may offer it. */
  @IsBoolean()
  readonly mayOffer: boolean;
}

export class MergingView {
  @IsUUID()
  readonly id: string;

  @IsRFC3339()
  readonly at: string;

  @Nested(() => OneOfTwoView)
  readonly from: OneOfTwoView;

  @Nested(() => OneOfTwoView)
  readonly into: OneOfTwoView;

  @Nested(() => AuthorView)
  readonly by: AuthorView;

  /** Suggested to both by a facilitator, and not by the author of one of them. */
  @IsBoolean()
  readonly byFacilitator: boolean;

  @IsString()
  readonly why: string;

  @IsIn(languages)
  readonly language: Language;

  /** What would read otherwise in the one that takes the other in. */
  @NestedList(() => TextChangeView)
  readonly text: TextChangeView[];

  /** What it asks for now, and what it would ask for. */
  @OrNull()
  @Nested(() => MoneyChangeView)
  readonly money: MoneyChangeView | null;

  /** What the one that goes in asks for. */
  @NestedList(() => MoveView)
  readonly fromMoves: MoveView[];

  @IsIn(mergingStates)
  readonly state: MergingState;

  @OrNull()
  @IsString()
  readonly reason: string | null;

  @IsBoolean()
  readonly fromAgreed: boolean;

  @IsBoolean()
  readonly intoAgreed: boolean;

  /** While it waits: until when. */
  @OrNull()
  @IsRFC3339()
  readonly closesAt: string | null;

  @OrNull()
  @IsRFC3339()
  readonly closedAt: string | null;

  /** What those said who back the one that takes the other in; null until it is closed, so that nobody follows the crowd. */
  @OrNull()
  @IsInt()
  readonly inFavour: number | null;

  @OrNull()
  @IsInt()
  readonly against: number | null;

  /** How many supporters went along, and how many stayed with the one that went in. */
  @OrNull()
  @IsInt()
  readonly moved: number | null;

  @OrNull()
  @IsInt()
  readonly stayed: number | null;

  /** Whether this reader is asked what is to become of their support, and what they said. */
  @IsBoolean()
  readonly asksSupport: boolean;

  @OrNull()
  @IsIn(supportChoices)
  readonly mySupport: SupportChoice | null;

  /** Whether this reader is asked if what they back may change like this, and what they said. */
  @IsBoolean()
  readonly asksWord: boolean;

  @OrNull()
  @IsBoolean()
  readonly myWord: boolean | null;

  /** Whether this reader leads one of the two and has not said anything. */
  @IsBoolean()
  readonly mayAnswer: boolean;

  @IsBoolean()
  readonly mayTakeBack: boolean;
}

/** The newest first. */
export class MergingsView {
  @NestedList(() => MergingView)
  readonly items: MergingView[];

  /** Whether the proposal may still merge with another. */
  @IsBoolean()
  readonly open: boolean;

  /** Whether this reader may offer that. */
  @IsBoolean()
  readonly mayOffer: boolean;
}
