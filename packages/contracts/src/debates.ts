import './metadata.js';
import {
  coverReasonCodes,
  debateReportLength,
  debateTopicLength,
  longestStatement,
  stances,
  type CoverReason,
  type Stance,
  type StatementCounts,
  type StatementStanding,
} from '@madang/participation';
import { IsBoolean, IsIn, IsInt, IsOptional, IsRFC3339, IsString, IsUUID, Length, Matches } from 'class-validator';
import { PageFilter, PageOf } from './paging.js';
import { Trimmed } from './trimmed.js';
import { IsDay, languages, Nested, NestedList, OrNull, textLanguagePattern, type Language } from './wire.js';

/** A debate on a topic; one on a proposal opens by itself. */
export class DebateBody {
  @Trimmed()
  @IsString()
  @Length(debateTopicLength.least, debateTopicLength.most)
  topic: string;

  @Trimmed()
  @IsString()
  @Length(debateTopicLength.least, debateTopicLength.most)
  question: string;

  @IsIn(languages)
  language: Language;

  /** The last day. */
  @IsDay()
  closesOn: string;
}

export class DebateStatementBody {
  @Trimmed()
  @IsString()
  @Length(1, longestStatement)
  text: string;

  @IsIn(languages)
  language: Language;
}

export class StanceBody {
  @IsIn(stances)
  stance: Stance;
}

export class DebateReportBody {
  @Trimmed()
  @IsString()
  @Length(debateReportLength.least, debateReportLength.most)
  text: string;

  @IsIn(languages)
  language: Language;
}

export class DebateFilter extends PageFilter {
  /** Open ones, or those that are over; both without it. */
  @IsOptional()
  @IsIn(['open', 'closed'])
  state?: 'open' | 'closed';
}

export const statementOrders = ['agreed', 'newest'] as const;

export class DebateStatementFilter extends PageFilter {
  @IsOptional()
  @IsIn(statementOrders)
  order?: (typeof statementOrders)[number];
}

export class DebatedProposalView {
  @IsString()
  readonly reference: string;

  @IsString()
  readonly title: string;

  @Matches(textLanguagePattern)
  readonly language: string;
}

export class DebateCardView {
  @IsUUID()
  readonly id: string;

  /** What is debated: a proposal, or a topic with a question; one of the two. */
  @OrNull()
  @Nested(() => DebatedProposalView)
  readonly proposal: DebatedProposalView | null;

  @OrNull()
  @IsString()
  readonly topic: string | null;

  @OrNull()
  @IsString()
  readonly question: string | null;

  @Matches(textLanguagePattern)
  readonly language: string;

  @IsRFC3339()
  readonly openedAt: string;

  @IsDay()
  readonly closesOn: string;

  @IsBoolean()
  readonly open: boolean;

  /** Statements that can be read. */
  @IsInt()
  readonly statements: number;

  /** People who took a stance on at least one. */
  @IsInt()
  readonly people: number;

  @OrNull()
  @IsRFC3339()
  readonly reportedAt: string | null;
}

export class DebatePage extends PageOf(() => DebateCardView) {}

export class StanceCountsView implements StatementCounts {
  @IsInt()
  readonly agree: number;

  @IsInt()
  readonly disagree: number;

  @IsInt()
  readonly pass: number;
}

export class DebateStatementView {
  @IsUUID()
  readonly id: string;

  /** Its place in the debate, by which its address names it. */
  @IsInt()
  readonly number: number;

  /** Null where it was taken back or covered: then what happened is said in its place. */
  @OrNull()
  @IsString()
  readonly text: string | null;

  @IsIn(languages)
  readonly language: Language;

  @Nested(() => StanceCountsView)
  readonly counts: StanceCountsView;

  /** Null before anybody took a stance. */
  @OrNull()
  @IsIn(['shared', 'minority', 'not_kept'] as const satisfies readonly StatementStanding[])
  readonly standing: StatementStanding | null;

  @OrNull()
  @IsIn(stances)
  readonly myStance: Stance | null;

  @IsBoolean()
  readonly mine: boolean;

  @IsBoolean()
  readonly takenBack: boolean;

  @OrNull()
  @IsRFC3339()
  readonly coveredAt: string | null;

  @OrNull()
  @IsIn(coverReasonCodes)
  readonly coveredFor: CoverReason | null;
}

export class DebateStatementPage extends PageOf(() => DebateStatementView) {}

/** The place that something got. */
export class NumberedView {
  @IsInt()
  readonly number: number;
}

export class DebateReportView {
  @IsString()
  readonly text: string;

  @IsIn(languages)
  readonly language: Language;

  @IsRFC3339()
  readonly at: string;
}

/** Where one reader stands in it. */
export class MyDebateView {
  /** Statements on which they took a stance. */
  @IsInt()
  readonly answered: number;

  /** Statements that they may still add. */
  @IsInt()
  readonly statementsLeft: number;

  /** The statement to be shown next: one of those that fewest were shown so far. Null when there is none left. */
  @OrNull()
  @Nested(() => DebateStatementView)
  readonly next: DebateStatementView | null;
}

export const debateActs = ['join', 'report'] as const;

export class DebateView extends DebateCardView {
  @OrNull()
  @Nested(() => DebateReportView)
  readonly report: DebateReportView | null;

  /** Null for who may not take part. */
  @OrNull()
  @Nested(() => MyDebateView)
  readonly me: MyDebateView | null;

  @IsIn(debateActs, { each: true })
  readonly allowedActions: (typeof debateActs)[number][];
}

/** A statement as it is named in what groups hold. */
export class NamedStatementView {
  @IsInt()
  readonly number: number;

  /** Null where it can no longer be read. */
  @OrNull()
  @IsString()
  readonly text: string | null;

  @IsIn(languages)
  readonly language: Language;
}

export class GroupMarkView extends NamedStatementView {
  @IsIn(['agree', 'disagree'])
  readonly side: 'agree' | 'disagree';

  @Nested(() => StanceCountsView)
  readonly counts: StanceCountsView;
}

export class OpinionGroupView {
  @IsInt()
  readonly size: number;

  @NestedList(() => GroupMarkView)
  readonly marks: GroupMarkView[];
}

export class StatementByGroupView extends NamedStatementView {
  /** The side that every group takes; null where they part. */
  @OrNull()
  @IsIn(['agree', 'disagree'])
  readonly side: 'agree' | 'disagree' | null;

  /** In the order of the groups. */
  @NestedList(() => StanceCountsView)
  readonly byGroup: StanceCountsView[];
}

/** What people who answer alike hold, as of one day; counted anew once a day at most. */
export class OpinionGroupsView {
  /** Null as long as too few took part. */
  @OrNull()
  @IsDay()
  readonly countedOn: string | null;

  /** People who took a stance so far, and how many groups are looked for from. */
  @IsInt()
  readonly people: number;

  @IsInt()
  readonly peopleNeeded: number;

  @IsInt()
  readonly statementsNeeded: number;

  @NestedList(() => OpinionGroupView)
  readonly groups: OpinionGroupView[];

  @NestedList(() => StatementByGroupView)
  readonly bridging: StatementByGroupView[];

  @NestedList(() => StatementByGroupView)
  readonly dividing: StatementByGroupView[];
}
