import './metadata.js';
import { argumentLength, argumentSides, coverReasonCodes, type ArgumentSide, type CoverReason } from '@madang/participation';
import { IsBoolean, IsIn, IsInt, IsRFC3339, IsString, IsUUID, Length } from 'class-validator';
import { PageFilter, PageOf } from './paging.js';
import { AuthorView } from './proposal-names.js';
import { languages, Nested, NestedList, OrNull, type Language } from './wire.js';

export class ReplyBody {
  @IsString()
  @Length(argumentLength.least, argumentLength.most)
  text: string;

  @IsIn(languages)
  language: Language;
}

export class ArgumentBody extends ReplyBody {
  @IsIn(argumentSides)
  side: ArgumentSide;
}

export class ArgumentFilter extends PageFilter {
  @IsIn(argumentSides)
  side: ArgumentSide;
}

/** Who speaks: whoever wrote the proposal, an office of the city, or any resident. */
export const argumentVoices = ['author', 'office', 'resident'] as const;

export type ArgumentVoice = (typeof argumentVoices)[number];

export class ReplyView {
  @IsUUID()
  readonly id: string;

  @IsRFC3339()
  readonly at: string;

  @Nested(() => AuthorView)
  readonly by: AuthorView;

  @IsIn(argumentVoices)
  readonly voice: ArgumentVoice;

  /** Null where its writer took it back, or a facilitator covered it: then what happened is said in its place. */
  @OrNull()
  @IsString()
  readonly text: string | null;

  @IsIn(languages)
  readonly language: Language;

  @OrNull()
  @IsRFC3339()
  readonly takenBackAt: string | null;

  @OrNull()
  @IsRFC3339()
  readonly coveredAt: string | null;

  @OrNull()
  @IsIn(coverReasonCodes)
  readonly coveredFor: CoverReason | null;

  /** How many found it helpful; whoever wrote it is not counted. */
  @IsInt()
  readonly helpful: number;

  @IsBoolean()
  readonly helpsMe: boolean;

  @IsBoolean()
  readonly mine: boolean;
}

export class ArgumentView extends ReplyView {
  @IsIn(argumentSides)
  readonly side: ArgumentSide;

  /** The first few, the oldest first: a reply is read after what it answers. */
  @NestedList(() => ReplyView)
  readonly replies: ReplyView[];

  /** How many there are. */
  @IsInt()
  readonly replyCount: number;
}

/** What was answered to one argument, the oldest first. */
export class ReplyPage extends PageOf(() => ReplyView) {
  @Nested(() => ArgumentView)
  readonly argument: ArgumentView;

  /** Whether more can be said. */
  @IsBoolean()
  readonly open: boolean;
}

/** The most helpful first. */
export class ArgumentPage extends PageOf(() => ArgumentView) {
  /** Arguments of this side that can be read. */
  @IsInt()
  readonly count: number;

  /** Whether more can be said. */
  @IsBoolean()
  readonly open: boolean;
}
