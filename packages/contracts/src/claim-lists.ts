import './metadata.js';
import { claimFindings, claimStates, type ClaimFinding, type ClaimOwner, type ClaimState } from '@madang/accountability';
import { rightCodes, type RightCode } from '@madang/rights';
import { IsBoolean, IsIn, IsString, IsUUID } from 'class-validator';
import { claimOwners, claimSubjects, type ClaimSubject } from './claim-subjects.js';
import { PageOf } from './paging.js';
import { IsDay, Nested, NestedList, OrNull } from './wire.js';

export class ClaimSubjectView {
  @IsIn(claimSubjects)
  readonly kind: ClaimSubject;

  @IsString()
  readonly key: string;

  @IsString()
  readonly name: string;

  @OrNull()
  @IsString()
  readonly language: string | null;
}

/** A claim without a word of it. */
export class ClaimCardView {
  @IsUUID()
  readonly id: string;

  @IsBoolean()
  readonly confidential: boolean;

  @IsIn(claimSubjects)
  readonly about: ClaimSubject;

  @IsIn(rightCodes)
  readonly right: RightCode;

  @IsIn(claimStates)
  readonly state: ClaimState;

  /** Whose turn it is; null at the end. */
  @OrNull()
  @IsIn(claimOwners)
  readonly owner: ClaimOwner | null;

  @OrNull()
  @IsDay()
  readonly dueOn: string | null;

  @IsDay()
  readonly findBy: string;

  @OrNull()
  @IsIn(claimFindings)
  readonly finding: ClaimFinding | null;

  @IsDay()
  readonly filedOn: string;
}

export class OpenClaimCardView extends ClaimCardView {
  @Nested(() => ClaimSubjectView)
  readonly subject: ClaimSubjectView;
}

export class ClaimPage extends PageOf(() => OpenClaimCardView) {}

export class OwnClaimCardView extends ClaimCardView {
  @OrNull()
  @Nested(() => ClaimSubjectView)
  readonly subject: ClaimSubjectView | null;

  /** Something happened since the claimant looked. */
  @IsBoolean()
  readonly news: boolean;
}

export class OwnClaimsView {
  @NestedList(() => OwnClaimCardView)
  readonly items: OwnClaimCardView[];
}

export class ClaimDeskView {
  /** Today in the city. */
  @IsDay()
  readonly on: string;

  @NestedList(() => ClaimCardView)
  readonly items: ClaimCardView[];
}
