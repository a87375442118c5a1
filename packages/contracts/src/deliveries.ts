import './metadata.js';
import { IsBoolean, IsIn, IsInt, IsOptional, IsRFC3339, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { AttachmentView, AttachmentWordsBody } from './attachments.js';
import { AuthorView } from './proposal-names.js';
import { Trimmed } from './trimmed.js';
import { IsDay, languages, Nested, NestedList, OrNull, WireMoney, type Language } from './wire.js';

/** What staff can say of a promise: that it has a plan, that it is under way, that it stands still, that it is done. */
export const deliveryStates = ['planned', 'in_progress', 'stalled', 'completed'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

export const checkVerdicts = ['done', 'not_done'] as const;
export type CheckVerdict = (typeof checkVerdicts)[number];

export class DeliveryReportBody {
  @IsIn(deliveryStates)
  state: DeliveryState;

  @IsIn(languages)
  language: Language;

  @Trimmed()
  @IsString()
  @Length(1, 4000)
  note: string;

  /** All that has been spent so far, not only since the last report. */
  @IsOptional()
  @Nested(() => WireMoney)
  spent?: WireMoney;

  /** What the city sets aside for it; with the plan. */
  @IsOptional()
  @Nested(() => WireMoney)
  promised?: WireMoney;

  /** The day by which it is to be done; with the plan. */
  @IsOptional()
  @IsDay()
  promisedOn?: string;

  /** The day on which what is reported happened, or could be seen; never one that has not come. */
  @IsOptional()
  @IsDay()
  happenedOn?: string;

  /** Where residents can see it, in words. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(300)
  place?: string;
}

export class DeliveryCheckBody {
  @IsIn(checkVerdicts)
  verdict: CheckVerdict;

  @IsIn(languages)
  language: Language;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(1000)
  note?: string;
}

/** What a picture shows or a document is, and of which day and place. The file itself stands behind these fields. */
export class EvidenceBody extends AttachmentWordsBody {
  @IsIn(languages)
  language: Language;

  /** Never one that has not come. */
  @IsDay()
  seenOn: string;

  @Trimmed()
  @IsString()
  @Length(1, 300)
  place: string;
}

/** Why evidence is taken back. The file goes; what it was said to show and this stay. */
export class EvidenceTakenBackBody {
  @Trimmed()
  @IsString()
  @Length(1, 1000)
  reason: string;

  @IsIn(languages)
  language: Language;
}

export class EvidenceTakenBackView {
  @IsRFC3339()
  readonly at: string;

  @IsString()
  readonly reason: string;

  @IsIn(languages)
  readonly language: Language;
}

/** A picture or a document that shows whether a promise is kept. Its bytes are at `…/attachments/:id/:width` of the proposal. */
export class EvidenceView extends AttachmentView {
  /** Of its words and its place. */
  @IsIn(languages)
  readonly language: Language;

  @IsDay()
  readonly seenOn: string;

  /** Empty where it is covered. */
  @IsString()
  readonly place: string;

  /** Then its file is gone, and no width is left. */
  @OrNull()
  @Nested(() => EvidenceTakenBackView)
  readonly takenBack: EvidenceTakenBackView | null;

  /** Whether this reader showed it, or shows things for the city. */
  @IsBoolean()
  readonly mayTakeBack: boolean;
}

export class DeliveryReportView {
  @IsUUID()
  readonly id: string;

  @IsRFC3339()
  readonly at: string;

  @IsIn(deliveryStates)
  readonly state: DeliveryState;

  @IsIn(languages)
  readonly language: Language;

  @IsString()
  readonly note: string;

  @OrNull()
  @Nested(() => WireMoney)
  readonly spent: WireMoney | null;

  @OrNull()
  @Nested(() => WireMoney)
  readonly promised: WireMoney | null;

  @OrNull()
  @IsDay()
  readonly promisedOn: string | null;

  /** When it happened and where it can be seen; null where the city does not say. */
  @OrNull()
  @IsDay()
  readonly happenedOn: string | null;

  @OrNull()
  @IsString()
  readonly place: string | null;

  /** What the city showed with it. */
  @NestedList(() => EvidenceView)
  readonly evidence: EvidenceView[];
}

export class DeliveryCheckView {
  /** By which its note can be reported. */
  @IsUUID()
  readonly id: string;

  @Nested(() => AuthorView)
  readonly by: AuthorView;

  @IsRFC3339()
  readonly at: string;

  @IsIn(checkVerdicts)
  readonly verdict: CheckVerdict;

  @OrNull()
  @IsString()
  readonly note: string | null;

  @IsIn(languages)
  readonly language: Language;

  /** What this resident showed. */
  @NestedList(() => EvidenceView)
  readonly evidence: EvidenceView[];
}

/** How a promise is kept: what the city reports, and what residents found when they looked. */
export class DeliveryView {
  /** Newest first. */
  @NestedList(() => DeliveryReportView)
  readonly reports: DeliveryReportView[];

  /** What the plan promised, and what was spent by the last report; null where the city did not say. */
  @OrNull()
  @Nested(() => WireMoney)
  readonly promised: WireMoney | null;

  @OrNull()
  @IsDay()
  readonly promisedOn: string | null;

  @OrNull()
  @Nested(() => WireMoney)
  readonly spent: WireMoney | null;

  /** Of the last time the city said that it was done. */
  @NestedList(() => DeliveryCheckView)
  readonly checks: DeliveryCheckView[];

  @IsInt()
  readonly done: number;

  @IsInt()
  readonly notDone: number;

  /** How many residents must have looked before their word decides. */
  @IsInt()
  readonly checksNeeded: number;

  @OrNull()
  @IsIn(checkVerdicts)
  readonly mine: CheckVerdict | null;
}
