import './metadata.js';
import { rightCodes, type RightCode } from '@madang/rights';
import { IsIn, IsInt } from 'class-validator';
import { ReleasedCountsView } from './claim-figures.js';
import { Nested, NestedList, OrNull } from './wire.js';

export class ClaimTallyView {
  /** Open claims that were filed in the year. */
  @IsInt()
  readonly filed: number;

  /** Open claims with a finding of the year, or settled or withdrawn in it, whenever they were filed. */
  @IsInt()
  readonly concluded: number;

  /** Of these, those in which a right was found breached, at least in part. */
  @IsInt()
  readonly breaches: number;

  /** Recommendations of the year, whatever claim they come from: each stands in public. */
  @IsInt()
  readonly recommended: number;

  @IsInt()
  readonly accepted: number;

  @IsInt()
  readonly acceptedInPart: number;

  @IsInt()
  readonly refused: number;

  /** The city’s time to reply has passed, and no reply has come since. */
  @IsInt()
  readonly silent: number;
}

export class ClaimsOfRightView {
  @IsIn(rightCodes)
  readonly right: RightCode;

  @Nested(() => ClaimTallyView)
  readonly tally: ClaimTallyView;
}

/** Claims about rights in one year. */
export class ClaimsInYearView {
  @Nested(() => ClaimTallyView)
  readonly whole: ClaimTallyView;

  /** Those treated worst first; rights of which there is nothing to tell are left out. */
  @NestedList(() => ClaimsOfRightView)
  readonly rights: ClaimsOfRightView[];

  /** All confidential claims closed so far, as last released by the end of the year: never a year’s own number. */
  @OrNull()
  @Nested(() => ReleasedCountsView)
  readonly confidential: ReleasedCountsView | null;

  @IsInt()
  readonly fewest: number;
}
