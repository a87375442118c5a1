import './metadata.js';
import { IsInt, IsString, Matches } from 'class-validator';
import { PointBody } from './proposals.js';
import { Nested, NestedList, OrNull, textLanguagePattern } from './wire.js';

export class DistrictCountView {
  @IsString()
  readonly code: string;

  @IsInt()
  readonly proposals: number;
}

/** A proposal whose authors pointed at a place. */
export class PlacedProposalView {
  @IsString()
  readonly reference: string;

  @IsString()
  readonly title: string;

  @Matches(textLanguagePattern)
  readonly language: string;

  @Nested(() => PointBody)
  readonly point: PointBody;

  /** The place in words. */
  @OrNull()
  @IsString()
  readonly place: string | null;
}

/** Where the proposals of a list are about: the same list by place. */
export class ProposalPlacesView {
  /** Districts with at least one. */
  @NestedList(() => DistrictCountView)
  readonly districts: DistrictCountView[];

  /** How many are about no district in particular. */
  @IsInt()
  readonly wholeCity: number;

  /** The newest that point at a place, up to a limit. */
  @NestedList(() => PlacedProposalView)
  readonly placed: PlacedProposalView[];

  /** How many point at a place, also beyond the limit. */
  @IsInt()
  readonly placedCount: number;
}
