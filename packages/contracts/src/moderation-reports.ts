import './metadata.js';
import { explanationLength, reportReasons, thingKinds, type ReportReason, type ThingKind } from '@madang/participation';
import { IsBoolean, IsIn, IsOptional, IsRFC3339, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { CoverPageView } from './moderation-covers.js';
import { PlaceView } from './moderation.js';
import { Nested, NestedList, OrNull, textLanguagePattern } from './wire.js';

/** What somebody says about words that should be looked at. Who says so is never shown to anybody. */
export class ReportBody {
  @IsIn(thingKinds)
  kind: ThingKind;

  @IsUUID()
  thing: string;

  @IsIn(reportReasons)
  reason: ReportReason;

  /** Needed where nobody could check the reason otherwise; facilitators alone read it. */
  @IsOptional()
  @IsString()
  @MaxLength(explanationLength.most)
  note?: string;
}

/** Words as this reader may see them, to be reported or decided on. */
export class ThingView {
  @IsIn(thingKinds)
  readonly kind: ThingKind;

  @IsUUID()
  readonly id: string;

  @Nested(() => PlaceView)
  readonly place: PlaceView;

  @Matches(textLanguagePattern)
  readonly language: string;

  /** Passage by passage; none where nobody can read it any more. */
  @IsString({ each: true })
  readonly texts: string[];

  @IsBoolean()
  readonly mine: boolean;

  /** Whether this reader has reported it and nobody has decided yet. */
  @IsBoolean()
  readonly reportedByMe: boolean;
}

export const reportStandings = ['open', 'keep', 'warn', 'cover'] as const;

export class MyReportView {
  @IsUUID()
  readonly id: string;

  @IsIn(thingKinds)
  readonly kind: ThingKind;

  @Nested(() => PlaceView)
  readonly place: PlaceView;

  @IsIn(reportReasons)
  readonly reason: ReportReason;

  @IsRFC3339()
  readonly at: string;

  @IsRFC3339()
  readonly dueAt: string;

  @IsIn(reportStandings)
  readonly standing: (typeof reportStandings)[number];

  @OrNull()
  @IsRFC3339()
  readonly decidedAt: string | null;

  @OrNull()
  @IsString()
  readonly explanation: string | null;
}

/** What this reader reported, and decisions about what they wrote. */
export class MyModerationView {
  @NestedList(() => MyReportView)
  readonly reports: MyReportView[];

  @NestedList(() => CoverPageView)
  readonly covers: CoverPageView[];
}
