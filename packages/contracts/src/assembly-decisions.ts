import './metadata.js';
import { responseStateCodes, type ResponseState } from '@madang/accountability';
import { decisionKinds } from '@madang/participation';
import type { DecisionKind } from '@madang/participation';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import { Trimmed } from './trimmed.js';
import { IsDay, languages, Nested, OrNull, type Language } from './wire.js';
import { mostPeople } from './assembly-attendance.js';

export class DecisionBody {
  @IsIn(decisionKinds)
  kind: DecisionKind;

  @Trimmed()
  @IsString()
  @Length(1, 2000)
  text: string;

  @IsIn(languages)
  language: Language;

  @IsInt()
  @Min(0)
  @Max(mostPeople)
  inFavour: number;

  @IsInt()
  @Min(0)
  @Max(mostPeople)
  against: number;

  @IsInt()
  @Min(0)
  @Max(mostPeople)
  abstained: number;

  @IsInt()
  @Min(0)
  @Max(mostPeople)
  present: number;

  /** The reference of the proposal that it carries, such as `2026-142`. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(40)
  proposal?: string | null;

  /** The view of those who lost, from a fifth of the votes up. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(2000)
  minorityStatement?: string | null;
}

/** A proposal that a decision carries, and where it stands now. */
export class CarriedProposalView {
  @IsString()
  readonly reference: string;

  @IsString()
  readonly title: string;

  @IsIn(languages)
  readonly language: Language;

  @IsIn(responseStateCodes)
  readonly state: ResponseState;

  @OrNull()
  @IsDay()
  readonly dueOn: string | null;

  @IsInt()
  readonly daysLate: number;
}

/** What became of a decision: it waits for the signature; it opened the door; the door stood open already; or it could not. */
export const doorOutcomes = ['waiting', 'opened', 'already_open', 'not_opened'] as const;
export type DoorOutcome = (typeof doorOutcomes)[number];

export class DecisionView {
  @IsUUID()
  readonly id: string;

  @IsInt()
  readonly number: number;

  @IsIn(decisionKinds)
  readonly kind: DecisionKind;

  @IsString()
  readonly text: string;

  @IsIn(languages)
  readonly language: Language;

  @IsInt()
  readonly inFavour: number;

  @IsInt()
  readonly against: number;

  @IsInt()
  readonly abstained: number;

  @IsInt()
  readonly present: number;

  @IsBoolean()
  readonly carried: boolean;

  @OrNull()
  @IsString()
  readonly minorityStatement: string | null;

  @OrNull()
  @Nested(() => CarriedProposalView)
  readonly proposal: CarriedProposalView | null;

  @IsIn(doorOutcomes)
  readonly door: DoorOutcome;

  /** Why the door did not open, in the reader's language. */
  @OrNull()
  @IsString()
  readonly doorRefusal: string | null;
}
