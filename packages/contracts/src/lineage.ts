import './metadata.js';
import { responseStateCodes, type ResponseState } from '@madang/accountability';
import { IsIn, IsRFC3339, IsString, Matches } from 'class-validator';
import { NestedList, OrNull, textLanguagePattern } from './wire.js';

export const lineageCauses = ['merged', 'split'] as const;

/** How one proposal came out of another. */
export type LineageCause = (typeof lineageCauses)[number];

export class RelatedProposalView {
  @IsString()
  readonly reference: string;

  /** Null while the text is being checked. */
  @OrNull()
  @IsString()
  readonly title: string | null;

  @Matches(textLanguagePattern)
  readonly language: string;

  @IsIn(responseStateCodes)
  readonly state: ResponseState;

  @IsIn(lineageCauses)
  readonly cause: LineageCause;

  @IsRFC3339()
  readonly at: string;
}

/** Where a proposal came from and what it went into, one step each way. */
export class LineageView {
  @NestedList(() => RelatedProposalView)
  readonly cameFrom: RelatedProposalView[];

  @NestedList(() => RelatedProposalView)
  readonly wentInto: RelatedProposalView[];
}
