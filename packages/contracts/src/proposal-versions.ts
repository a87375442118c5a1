import './metadata.js';
import { amendableFields, type AmendableField } from '@madang/participation';
import { IsIn, IsInt, IsRFC3339, IsString, IsUUID } from 'class-validator';
import { MoveView } from './moves.js';
import { PageOf } from './paging.js';
import { Nested, NestedList, OrNull } from './wire.js';

/** Why a proposal reads otherwise than before: an amendment was accepted, its amounts were fitted to a newer budget, or another went into it. */
export const versionCauses = ['amended', 'fitted', 'merged', 'reopened'] as const;

export type VersionCause = (typeof versionCauses)[number];

export class VersionTextView {
  @IsIn(amendableFields)
  readonly field: AmendableField;

  @IsString()
  readonly text: string;
}

export class ProposalVersionView {
  /** From 1 on. */
  @IsInt()
  readonly number: number;

  /** How this version came about; null for the first. */
  @OrNull()
  @IsIn(versionCauses)
  readonly cause: VersionCause | null;

  @OrNull()
  @IsUUID()
  readonly amendmentId: string | null;

  /** Since when it reads so; for the first, since it was handed in. */
  @OrNull()
  @IsRFC3339()
  readonly since: string | null;

  /** Its passages; one that it does not have is left out. */
  @NestedList(() => VersionTextView)
  readonly text: VersionTextView[];

  @OrNull()
  @IsInt()
  readonly budgetYear: number | null;

  @NestedList(() => MoveView)
  readonly moves: MoveView[];
}

/** The newest, which is what stands, first. */
export class ProposalVersionPage extends PageOf(() => ProposalVersionView) {
  /** The one before the last of this page, against which that one is read; null where the page reaches the first. */
  @OrNull()
  @Nested(() => ProposalVersionView)
  readonly earlier: ProposalVersionView | null;
}
