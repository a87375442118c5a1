import './metadata.js';
import { claimStates, responseStateCodes, type ClaimState, type ResponseState } from '@madang/accountability';
import { IsBoolean, IsIn, IsObject, IsRFC3339, IsString } from 'class-validator';
import { claimSubjects, type ClaimSubject } from './claim-subjects.js';
import { claimWordKinds, type ClaimWordKind } from './claims.js';
import { languages, Nested, NestedList, OrNull, type Language } from './wire.js';

export class OwnAccountView {
  @IsString()
  readonly penName: string;

  @OrNull()
  @IsString()
  readonly email: string | null;

  @IsString({ each: true })
  readonly roles: string[];

  @IsIn(languages)
  readonly language: Language;

  @OrNull()
  @IsString()
  readonly districtCode: string | null;

  @IsRFC3339()
  readonly since: string;
}

export class OwnProposalView {
  @OrNull()
  @IsString()
  readonly reference: string | null;

  @IsIn(responseStateCodes)
  readonly state: ResponseState;

  @IsString()
  readonly title: string;

  @IsString()
  readonly problem: string;

  @IsString()
  readonly change: string;

  @IsRFC3339()
  readonly createdAt: string;
}

export class OwnArgumentView {
  @OrNull()
  @IsString()
  readonly proposal: string | null;

  @IsString()
  readonly text: string;

  @IsRFC3339()
  readonly createdAt: string;
}

export class OwnSupportView {
  @OrNull()
  @IsString()
  readonly proposal: string | null;

  @IsRFC3339()
  readonly givenAt: string;
}

export class OwnClaimWordView {
  @IsIn(claimWordKinds)
  readonly kind: ClaimWordKind;

  @IsRFC3339()
  readonly at: string;

  @IsString()
  readonly text: string;
}

/** A claim as its claimant reads it. What was erased has no words any more. */
export class OwnClaimRecordView {
  @IsIn(claimSubjects)
  readonly about: ClaimSubject;

  /** The reference of the proposal, or the code of the line. */
  @OrNull()
  @IsString()
  readonly key: string | null;

  @IsString()
  readonly right: string;

  @IsBoolean()
  readonly confidential: boolean;

  @IsIn(claimStates)
  readonly state: ClaimState;

  @IsRFC3339()
  readonly filedAt: string;

  @OrNull()
  @IsString()
  readonly asked: string | null;

  /** What was written about the consent of whoever is claimed for. */
  @OrNull()
  @IsString()
  readonly consent: string | null;

  @NestedList(() => OwnClaimWordView)
  readonly words: OwnClaimWordView[];
}

/** Rows of one kind, as they are kept. */
export class OwnRecordsView {
  @IsString()
  readonly table: string;

  @IsObject({ each: true })
  readonly rows: Readonly<Record<string, unknown>>[];
}

/** What is kept under somebody's name, and what they said for themselves alone. Ballots and ratings stand under no name. */
export class OwnDataView {
  @Nested(() => OwnAccountView)
  readonly account: OwnAccountView;

  /** The priority groups that they say they belong to. */
  @IsString({ each: true })
  readonly groups: string[];

  @NestedList(() => OwnProposalView)
  readonly proposals: OwnProposalView[];

  @NestedList(() => OwnArgumentView)
  readonly arguments: OwnArgumentView[];

  @NestedList(() => OwnSupportView)
  readonly supports: OwnSupportView[];

  /** Confidential ones as well: this file is for whoever claimed. */
  @NestedList(() => OwnClaimRecordView)
  readonly claims: OwnClaimRecordView[];

  /** Everything else that they made: suggestions, questions, statements, follows, reports and more. */
  @NestedList(() => OwnRecordsView)
  readonly records: OwnRecordsView[];
}
