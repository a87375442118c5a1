import './metadata.js';
import { IsBoolean, IsIn, IsInt, IsOptional, IsRFC3339, IsString, MaxLength } from 'class-validator';
import { AwayView } from './absences.js';
import { ColleagueView } from './feasibility.js';
import { responseActs, type ResponseActName } from './response-acts.js';
import { TrackedProposalView } from './tracked-proposals.js';
import { IsDay, Nested, NestedList, OrNull } from './wire.js';

export const draftReadings = ['waits', 'approved', 'returned'] as const;

/** For staff: what waits to be done, with the act that it waits for. */
export class DueItemView extends TrackedProposalView {
  @OrNull()
  @IsIn(responseActs)
  readonly act: ResponseActName | null;

  /** When a draft of the answer was saved last; null where nobody has begun. */
  @OrNull()
  @IsRFC3339()
  readonly draftChangedAt: string | null;

  /** Of the text as it stands: waiting for a second pair of eyes, approved, or sent back; null where nobody was asked to read it. */
  @OrNull()
  @IsIn(draftReadings)
  readonly reading: (typeof draftReadings)[number] | null;

  /** Who of the office deals with it; null where it is in nobody's hands. */
  @OrNull()
  @Nested(() => ColleagueView)
  readonly assignee: ColleagueView | null;

  /** Whether whoever has it is away today, and who stands in. */
  @OrNull()
  @Nested(() => AwayView)
  readonly away: AwayView | null;

  /** Whether it is in this reader's hands, or they stand in for whoever has it. */
  @IsBoolean()
  readonly mine: boolean;
}

export const dueWhose = ['mine', 'nobodys'] as const;
export type DueWhose = (typeof dueWhose)[number];

/** Late, owed within seven days, or later; what has no date is later. */
export const dueWhen = ['overdue', 'week', 'later'] as const;
export type DueWhen = (typeof dueWhen)[number];

export class DueFilter {
  @IsOptional()
  @IsIn(dueWhose)
  whose?: DueWhose;

  @IsOptional()
  @IsIn(dueWhen)
  when?: DueWhen;

  /** The office's name as the city gave it; an empty one finds what no office has taken up yet. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  office?: string;
}

/** How many each choice would show beside the other choices as they are. */
export class DueCountsView {
  @IsInt()
  readonly anybodys: number;

  @IsInt()
  readonly mine: number;

  @IsInt()
  readonly nobodys: number;

  @IsInt()
  readonly anyDay: number;

  @IsInt()
  readonly overdue: number;

  @IsInt()
  readonly week: number;

  @IsInt()
  readonly later: number;
}

/** Late ones first, then by promised date. */
export class DueListView {
  @IsDay()
  readonly on: string;

  @NestedList(() => DueItemView)
  readonly items: DueItemView[];

  @Nested(() => DueCountsView)
  readonly counts: DueCountsView;

  /** Offices that have taken something up, to choose from. */
  @IsString({ each: true })
  readonly offices: string[];
}
