import './metadata.js';
import { answerDecisions, reasonCodes, responseStateCodes } from '@madang/accountability';
import type { AnswerDecision, ReasonCode, ResponseState } from '@madang/accountability';
import { rightCodes, type RightCode } from '@madang/rights';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, Min } from 'class-validator';
import { ClaimsInYearView } from './claims-in-year.js';
import { AmountsOfSideView } from './commitments.js';
import { IsDay, IsTextMap, languages, Nested, NestedList, OrNull, type Language } from './wire.js';

const reasons = Object.keys(reasonCodes) as ReasonCode[];

export class YearlyReportFilter {
  /** Without it, the newest year of which there is a report. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1900)
  @Max(2200)
  year?: number;
}

export class DecidedCountView {
  @IsIn(answerDecisions)
  readonly decision: AnswerDecision;

  @IsInt()
  readonly count: number;
}

export class AnswerTallyView {
  /** Proposals to which an answer became owed in the year. */
  @IsInt()
  readonly owed: number;

  @IsInt()
  readonly answered: number;

  @IsInt()
  readonly answeredInTime: number;

  /** Something is owed today whose date has passed. */
  @IsInt()
  readonly overdue: number;

  /** Days from the door to the first answer; only from ten answers up. */
  @OrNull()
  @IsInt()
  readonly medianDays: number | null;

  /** Below ten answers, the days of each one instead. */
  @IsInt({ each: true })
  readonly days: number[];

  @NestedList(() => DecidedCountView)
  readonly decisions: DecidedCountView[];
}

export class OfficePartView {
  /** Null for what no office has taken up. */
  @OrNull()
  @IsString()
  readonly office: string | null;

  @Nested(() => AnswerTallyView)
  readonly tally: AnswerTallyView;
}

export class RightPartView {
  @IsIn(rightCodes)
  readonly right: RightCode;

  @Nested(() => AnswerTallyView)
  readonly tally: AnswerTallyView;
}

export class DistrictPartView {
  @IsString()
  readonly code: string;

  @IsString()
  readonly name: string;

  @Nested(() => AnswerTallyView)
  readonly tally: AnswerTallyView;
}

export class GroupPartView {
  @IsString()
  readonly code: string;

  @IsTextMap()
  readonly names: Readonly<Record<string, string>>;

  @Nested(() => AnswerTallyView)
  readonly tally: AnswerTallyView;
}

/** How often an answer in force gives this reason for not doing all that was asked. */
export class ReasonCountView {
  @IsIn(reasons)
  readonly reason: ReasonCode;

  @IsInt()
  readonly count: number;
}

/** How often proposals of the year have come to a state that silence or doubt leads to. */
export class StepCountView {
  @IsIn(responseStateCodes)
  readonly state: ResponseState;

  @IsInt()
  readonly count: number;
}

export class ReportedProposalView {
  @IsUUID()
  readonly id: string;

  @IsString()
  readonly reference: string;

  @IsString()
  readonly title: string;

  @IsIn(languages)
  readonly language: Language;

  @IsBoolean()
  readonly demo: boolean;

  @IsIn(responseStateCodes)
  readonly state: ResponseState;

  @OrNull()
  @IsString()
  readonly office: string | null;
}

/** What the city owes and has not done. Nobody can take it out of the report. */
export class SilentProposalView extends ReportedProposalView {
  @OrNull()
  @IsDay()
  readonly owedOn: string | null;

  @IsInt()
  readonly daysLate: number;
}

/** A promise in money, line by line never netted: what is given, and what is taken for it. */
export class ReportedPromiseView extends ReportedProposalView {
  @Nested(() => AmountsOfSideView)
  readonly more: AmountsOfSideView;

  @Nested(() => AmountsOfSideView)
  readonly less: AmountsOfSideView;

  @IsInt()
  readonly milestones: number;

  @IsInt()
  readonly reached: number;

  /** Milestones that were reached late, or are late today. */
  @IsInt()
  readonly late: number;
}

/** How a city kept to its word with what became owed in one year, as it stands today. Of published data alone. */
export class YearlyReportView {
  @IsInt()
  readonly year: number;

  /** Years of which there is a report, the newest first. */
  @IsInt({ each: true })
  readonly years: number[];

  @IsDay()
  readonly on: string;

  @Nested(() => AnswerTallyView)
  readonly whole: AnswerTallyView;

  // Each list begins with those treated worst.
  @NestedList(() => GroupPartView)
  readonly groups: GroupPartView[];

  @NestedList(() => DistrictPartView)
  readonly districts: DistrictPartView[];

  @NestedList(() => RightPartView)
  readonly rights: RightPartView[];

  @NestedList(() => OfficePartView)
  readonly offices: OfficePartView[];

  @NestedList(() => ReasonCountView)
  readonly reasons: ReasonCountView[];

  @NestedList(() => StepCountView)
  readonly steps: StepCountView[];

  /** The longest overdue first. */
  @NestedList(() => SilentProposalView)
  readonly silent: SilentProposalView[];

  @NestedList(() => ReportedPromiseView)
  readonly promises: ReportedPromiseView[];

  @Nested(() => ClaimsInYearView)
  readonly claims: ClaimsInYearView;
}
