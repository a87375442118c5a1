import './metadata.js';
import { claimLimitCodes, type ClaimLimit, type ClaimOwner, type LimitStart } from '@madang/accountability';
import { IsIn, IsInt, IsString } from 'class-validator';
import { claimOwners } from './claim-subjects.js';
import { IsDay, Nested, NestedList, OrNull } from './wire.js';

export const limitStarts = ['filing', 'question', 'offer', 'recommendation', 'reply', 'report'] as const satisfies readonly LimitStart[];

export class ClaimCountView {
  @IsString()
  readonly code: string;

  /** Null: hidden, since it may point at somebody. */
  @OrNull()
  @IsInt()
  readonly count: number | null;
}

export class ClaimCountsView {
  @IsInt()
  readonly total: number;

  @OrNull()
  @IsInt()
  readonly medianDays: number | null;

  @NestedList(() => ClaimCountView)
  readonly byRight: ClaimCountView[];

  @NestedList(() => ClaimCountView)
  readonly byAbout: ClaimCountView[];

  @NestedList(() => ClaimCountView)
  readonly byFinding: ClaimCountView[];
}

export class ReleasedCountsView extends ClaimCountsView {
  @IsDay()
  readonly releasedOn: string;
}

export class ClaimLimitView {
  @IsIn(claimLimitCodes)
  readonly limit: ClaimLimit;

  @IsInt()
  readonly days: number;

  @IsIn(limitStarts)
  readonly from: LimitStart;

  @IsIn(claimOwners)
  readonly owner: ClaimOwner;
}

/** Claims that have come to an end, and what became of recommendations. */
export class ClaimFiguresView {
  @NestedList(() => ClaimLimitView)
  readonly limits: ClaimLimitView[];

  /** Open claims, counted as they stand. */
  @Nested(() => ClaimCountsView)
  readonly open: ClaimCountsView;

  @IsInt()
  readonly openAtWork: number;

  /** Confidential ones, told by the quarter; null until there are enough. */
  @OrNull()
  @Nested(() => ReleasedCountsView)
  readonly confidential: ReleasedCountsView | null;

  @IsInt()
  readonly fewest: number;

  @NestedList(() => ClaimCountView)
  readonly recommendations: ClaimCountView[];
}
