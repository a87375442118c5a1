import './metadata.js';
import {
  attachmentKinds,
  contentWarnings,
  coverReasonCodes,
  explanationLength,
  reportReasons,
  thingKinds,
  type AttachmentKind,
  type ContentWarning,
  type CoverReason,
  type ReportReason,
  type ThingKind,
} from '@madang/participation';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsRFC3339,
  IsString,
  IsUUID,
  Length,
  MaxLength,
} from 'class-validator';
import { CoverView } from './moderation-covers.js';
import { ThingView } from './moderation-reports.js';
import { PlaceView, thingVerdicts, type ThingVerdictCode } from './moderation.js';
import { PageOf } from './paging.js';
import { Trimmed } from './trimmed.js';
import { Nested, NestedList, OrNull } from './wire.js';

export class ThingDecisionBody {
  @IsIn(thingVerdicts)
  verdict: ThingVerdictCode;

  /** Needed to cover. */
  @IsOptional()
  @IsIn(coverReasonCodes)
  reason?: CoverReason;

  /** To cover these passages alone, each word by word; without any, the whole is covered. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(5000, { each: true })
  passages?: string[];

  /** Needed to warn. */
  @IsOptional()
  @IsIn(contentWarnings)
  warning?: ContentWarning;

  /** For whoever wrote it, and for those who reported it. */
  @Trimmed()
  @IsString()
  @Length(explanationLength.least, explanationLength.most)
  explanation: string;
}

export class ReportedView {
  @IsIn(reportReasons)
  readonly reason: ReportReason;

  @OrNull()
  @IsString()
  readonly note: string | null;

  @IsRFC3339()
  readonly at: string;

  /** The house itself asks to look: several accounts say the same words. */
  @IsBoolean()
  readonly bySystem: boolean;
}

/** A reported picture or document: its copies are where those of every attachment are, at the proposal that is its place. */
export class ThingFileView {
  @IsIn(attachmentKinds)
  readonly kind: AttachmentKind;

  @OrNull()
  @IsInt()
  readonly width: number | null;

  @OrNull()
  @IsInt()
  readonly height: number | null;

  @IsInt({ each: true })
  readonly widths: number[];
}

/** A reported thing at the desk: its words, and what was said about them, without who said it. */
export class QueuedThingView extends ThingView {
  @OrNull()
  @Nested(() => ThingFileView)
  readonly file: ThingFileView | null;

  @NestedList(() => ReportedView)
  readonly reports: ReportedView[];

  @NestedList(() => CoverView)
  readonly covers: CoverView[];

  /** False for a facilitator who is a party to it. */
  @IsBoolean()
  readonly mayDecide: boolean;
}

export class QueueItemView {
  @IsIn(thingKinds)
  readonly kind: ThingKind;

  @IsUUID()
  readonly thing: string;

  @Nested(() => PlaceView)
  readonly place: PlaceView;

  @IsInt()
  readonly reports: number;

  @IsIn(reportReasons, { each: true })
  readonly reasons: ReportReason[];

  @IsRFC3339()
  readonly oldestAt: string;

  @IsRFC3339()
  readonly dueAt: string;

  @IsBoolean()
  readonly late: boolean;
}

/** The longest waiting first. */
export class QueuePage extends PageOf(() => QueueItemView) {}

export class AppealQueueItemView {
  /** Of the decision that is objected to. */
  @IsUUID()
  readonly id: string;

  @IsIn(thingKinds)
  readonly kind: ThingKind;

  @Nested(() => PlaceView)
  readonly place: PlaceView;

  @IsRFC3339()
  readonly at: string;

  @IsRFC3339()
  readonly dueAt: string;

  /** False for whoever took the decision, and for parties. */
  @IsBoolean()
  readonly mayDecide: boolean;
}

/** The one that lifts itself next comes first. */
export class AppealQueueView {
  @NestedList(() => AppealQueueItemView)
  readonly items: AppealQueueItemView[];
}
