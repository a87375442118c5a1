import './metadata.js';
import { ombudsFindings, type OmbudsFinding } from '@madang/accountability';
import { rightCodes, type RightCode } from '@madang/rights';
import { ArrayMaxSize, IsBoolean, IsIn, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { claimSubjects, type ClaimSubject } from './claim-subjects.js';
import { PageFilter } from './paging.js';
import { RecommendationBody } from './recommendations.js';
import { Trimmed } from './trimmed.js';
import { NestedList, languages, type Language } from './wire.js';

/** Why the ombudsperson opens a file. The claimant reads it. */
export const readingReasons = ['acknowledge', 'examine', 'find', 'follow_up', 'claimant_asked', 'handing_over'] as const;
export type ReadingReason = (typeof readingReasons)[number];

const keyPattern = /^[\p{L}\p{N}._/-]{1,120}$/u;

export const claimTextLength = { least: 20, most: 5000 } as const;

export class ClaimBody {
  @IsIn(claimSubjects)
  about: ClaimSubject;

  /** A proposal by its reference, or a line by its code. */
  @IsString()
  @Matches(keyPattern)
  key: string;

  @IsIn(rightCodes)
  right: RightCode;

  @Trimmed()
  @IsString()
  @Length(claimTextLength.least, claimTextLength.most)
  happened: string;

  @Trimmed()
  @IsString()
  @Length(5, 2000)
  asked: string;

  @IsIn(languages)
  language: Language;

  /** For somebody else, who agreed to it. */
  @IsBoolean()
  forAnother: boolean;

  /** Who that is and how they agreed: read by the ombudsperson alone, in open claims as well. */
  @Trimmed()
  @IsString()
  @MaxLength(1000)
  consent: string;

  @IsBoolean()
  confidential: boolean;

  /** A mail that says no more than that something new is there. */
  @IsBoolean()
  mail: boolean;
}

export class ClaimWordsBody {
  @Trimmed()
  @IsString()
  @Length(2, claimTextLength.most)
  text: string;

  @IsIn(languages)
  language: Language;
}

/** What the ombudsperson asks an office, in words of their own: the office reads these, and nothing else of a confidential claim. */
export class ClaimInquiryBody {
  @Trimmed()
  @IsString()
  @Length(2, 200)
  office: string;

  @Trimmed()
  @IsString()
  @Length(10, claimTextLength.most)
  text: string;

  @IsIn(languages)
  language: Language;
}

export class SettlementAnswerBody {
  @IsBoolean()
  agrees: boolean;
}

export class ClaimFindingBody {
  @IsIn(ombudsFindings)
  finding: OmbudsFinding;

  /** For the claimant; public where the claim is open. */
  @Trimmed()
  @IsString()
  @Length(20, claimTextLength.most)
  reasons: string;

  @IsIn(languages)
  language: Language;

  @NestedList(() => RecommendationBody)
  @ArrayMaxSize(5)
  recommendations: RecommendationBody[];
}

export class ClaimFilter extends PageFilter {
  @IsOptional()
  @IsIn(claimSubjects)
  about?: ClaimSubject;

  @IsOptional()
  @IsString()
  @Matches(keyPattern)
  key?: string;
}

/** What somebody is about to claim about, as the address of the page names it. */
export class ClaimSubjectFilter {
  @IsIn(claimSubjects)
  about: ClaimSubject;

  @IsString()
  @Matches(keyPattern)
  key: string;
}

export class ClaimFileFilter {
  @IsIn(readingReasons)
  why: ReadingReason;
}
