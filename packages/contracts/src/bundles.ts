import './metadata.js';
import { responseStateCodes, type ResponseState } from '@madang/accountability';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches } from 'class-validator';
import { lineCodePattern } from './moves.js';
import { proposalNamePattern } from './proposal-names.js';
import { Nested, NestedList, OrNull, WireMoney, textLanguagePattern } from './wire.js';

export class BundleFilter {
  /** Only the bundle on this budget line. */
  @IsOptional()
  @Matches(lineCodePattern)
  line?: string;

  /** Only bundles that this proposal is part of. */
  @IsOptional()
  @Matches(proposalNamePattern)
  proposal?: string;
}

export class BundledProposalView {
  @IsUUID()
  readonly id: string;

  @IsString()
  readonly reference: string;

  @IsString()
  readonly title: string;

  @Matches(textLanguagePattern)
  readonly language: string;

  @IsIn(responseStateCodes)
  readonly state: ResponseState;

  /** What it takes from the line; above zero. */
  @Nested(() => WireMoney)
  readonly takes: WireMoney;

  @IsBoolean()
  readonly demo: boolean;
}

/** Proposals without an answer that take more from one line, all together, than is free on it. */
export class BundleView {
  @IsString()
  readonly line: string;

  /** In the city's language. */
  @IsString()
  readonly name: string;

  @Nested(() => WireMoney)
  readonly free: WireMoney;

  @Nested(() => WireMoney)
  readonly asked: WireMoney;

  /** What is asked in hundredths of what is free, such as 140; null where nothing is free. */
  @OrNull()
  @IsInt()
  readonly percent: number | null;

  @IsInt()
  readonly count: number;

  /** The largest amounts first, twelve at most. */
  @NestedList(() => BundledProposalView)
  readonly proposals: BundledProposalView[];
}

export class BundlesView {
  /** Where nothing is free, first; then by how much more is asked than is free. */
  @NestedList(() => BundleView)
  readonly items: BundleView[];

  /** Of the budget against which it is worked out; null as long as there is none. */
  @OrNull()
  @IsInt()
  readonly budgetYear: number | null;
}
