import './metadata.js';
import type { DueRuleCode } from '@madang/accountability';
import {
  contentWarnings,
  proposalActs,
  proposalKinds,
  textLimits,
  type ContentWarning,
  type ProposalAct,
  type ProposalKind,
} from '@madang/participation';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { AttachmentView } from './attachments.js';
import { OriginView } from './imported-proposals.js';
import { MoveBody, MoveView } from './moves.js';
import { ProposalCardView } from './proposal-lists.js';
import { AuthorView } from './proposal-names.js';
import { SentBackView } from './proposal-screening.js';
import { Trimmed } from './trimmed.js';
import { IsDay, IsTextMap, languages, Nested, NestedList, OrNull, type Language } from './wire.js';

/** A place on the earth, in degrees (WGS 84). */
export class PointBody {
  @IsNumber()
  @Min(-180)
  @Max(180)
  longitude: number;

  @IsNumber()
  @Min(-90)
  @Max(90)
  latitude: number;
}

/** A draft may be unfinished: lengths are asked for when it is submitted, limits hold from the first word. */
export class ProposalBody {
  @IsIn(proposalKinds)
  kind: ProposalKind;

  @IsString()
  @MaxLength(textLimits.title.most)
  title: string;

  @IsString()
  @MaxLength(textLimits.problem.most)
  problem: string;

  @IsString()
  @MaxLength(textLimits.change.most)
  change: string;

  @IsOptional()
  @IsString()
  @MaxLength(textLimits.whoIsAffected.most)
  whoIsAffected?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(textLimits.howOneWouldKnow.most)
  howOneWouldKnow?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(textLimits.pastWrong.most)
  pastWrong?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  whoWouldLose?: string | null;

  @IsIn(languages)
  language: Language;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  districtCode?: string | null;

  /** Where it is about, in words. */
  @IsOptional()
  @IsString()
  @MaxLength(300)
  place?: string | null;

  @IsOptional()
  @Nested(() => PointBody)
  point?: PointBody | null;

  /** What people may not want to meet unprepared. */
  @IsOptional()
  @IsIn(contentWarnings)
  warning?: ContentWarning | null;

  /** The priority groups that it is about, by their codes. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(40)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  groups?: string[];

  @IsArray()
  @ArrayMaxSize(40)
  @NestedList(() => MoveBody)
  moves: MoveBody[];
}

/** A proposal whose time for support ran out comes back once, in a changed form. */
export class ReopeningBody {
  @Trimmed()
  @IsString()
  @Length(textLimits.change.least, textLimits.change.most)
  change: string;
}

export class ActionRefusal {
  @IsIn(proposalActs)
  readonly action: ProposalAct;

  @IsString()
  readonly code: string;

  @IsString()
  readonly title: string;
}

const dueRuleCodes = [
  'limit',
  'decision_from_threshold',
  'decision_after_report',
  'decision_on_reentry',
  'deferred_until',
] as const satisfies readonly DueRuleCode[];

/** How a promised date came about: so many days from a day. */
export class DueRuleView {
  @IsIn(dueRuleCodes)
  readonly code: DueRuleCode;

  @IsDay()
  readonly from: string;

  @IsInt()
  readonly days: number;

  /** The day on which it would have ended, had the city's offices not been closed on it. */
  @IsOptional()
  @IsDay()
  readonly movedFrom?: string;
}

/** The way from the city's duty to answer to a public debate. */
export class ProposalDebateView {
  /** The debate on it, if there is or was one. */
  @OrNull()
  @IsUUID()
  readonly id: string | null;

  /** How many must back it so that it is debated. */
  @IsInt()
  readonly threshold: number;

  /** The last day on which more people can back it for this, once the first bar is reached; null where nobody can any more. */
  @OrNull()
  @IsDay()
  readonly supportUntil: string | null;
}

export class ConcernedGroupView {
  @IsString()
  readonly code: string;

  /** By language; at least the city's own. */
  @IsTextMap()
  readonly names: Readonly<Record<string, string>>;
}

export class ProposalView extends ProposalCardView {
  @Nested(() => ProposalDebateView)
  readonly debate: ProposalDebateView;

  @Nested(() => AuthorView)
  readonly author: AuthorView;

  /** Those who write along with the author who leads. */
  @NestedList(() => AuthorView)
  readonly coAuthors: AuthorView[];

  /** The cycle's slug; null for what was brought in from an older process. */
  @OrNull()
  @IsString()
  readonly cycle: string | null;

  @OrNull()
  @Nested(() => OriginView)
  readonly origin: OriginView | null;

  /** Of the budget that the moves are bound to. */
  @OrNull()
  @IsInt()
  readonly budgetYear: number | null;

  @IsString()
  readonly problem: string;

  @IsString()
  readonly change: string;

  @OrNull()
  @IsString()
  readonly whoIsAffected: string | null;

  @OrNull()
  @IsString()
  readonly howOneWouldKnow: string | null;

  @OrNull()
  @IsString()
  readonly pastWrong: string | null;

  /** Where it is about, in words, and where somebody pointed at on the map. */
  @OrNull()
  @IsString()
  readonly place: string | null;

  @OrNull()
  @Nested(() => PointBody)
  readonly point: PointBody | null;

  /** What its authors warn of: readers open it themselves. */
  @OrNull()
  @IsIn(contentWarnings)
  readonly warning: ContentWarning | null;

  /** The priority groups that it is about. */
  @NestedList(() => ConcernedGroupView)
  readonly groups: ConcernedGroupView[];

  /** Who would lose, and what protects them. */
  @OrNull()
  @IsString()
  readonly whoWouldLose: string | null;

  /** Pictures and documents, in the order in which they were added. */
  @NestedList(() => AttachmentView)
  readonly attachments: AttachmentView[];

  @NestedList(() => MoveView)
  readonly moves: MoveView[];

  @OrNull()
  @Nested(() => DueRuleView)
  readonly dueRule: DueRuleView | null;

  /** For its author, while it is a draft again. */
  @OrNull()
  @Nested(() => SentBackView)
  readonly sentBack: SentBackView | null;

  @IsBoolean()
  readonly iSupport: boolean;

  @IsBoolean()
  readonly mine: boolean;

  /** Counts up with every change of the text; sent back as `If-Match`. */
  @IsInt()
  readonly revision: number;

  /** What this reader may do now. */
  @IsIn(proposalActs, { each: true })
  readonly allowedActions: ProposalAct[];

  /** What this reader could do, but not in this state, and why. */
  @NestedList(() => ActionRefusal)
  readonly refusals: ActionRefusal[];
}
