import './metadata.js';
import { IsIn, IsString, IsUUID } from 'class-validator';
import { RecommendationView } from './recommendations.js';
import { IsDay, NestedList, OrNull, languages, type Language } from './wire.js';

export class ClaimInquiryView {
  @IsUUID()
  readonly id: string;

  @IsString()
  readonly office: string;

  @IsString()
  readonly text: string;

  @IsIn(languages)
  readonly language: Language;

  @IsDay()
  readonly askedOn: string;

  @IsDay()
  readonly dueOn: string;

  @OrNull()
  @IsString()
  readonly answer: string | null;

  @OrNull()
  @IsIn(languages)
  readonly answerLanguage: Language | null;

  @OrNull()
  @IsDay()
  readonly answeredOn: string | null;
}

export class OfficeInquiryView extends ClaimInquiryView {
  /** The claim, where it is open. */
  @OrNull()
  @IsUUID()
  readonly claim: string | null;
}

/** What the ombudsperson asks of the city: questions and recommendations. */
export class OfficeClaimsView {
  @IsDay()
  readonly on: string;

  @NestedList(() => OfficeInquiryView)
  readonly inquiries: OfficeInquiryView[];

  @NestedList(() => RecommendationView)
  readonly recommendations: RecommendationView[];
}
