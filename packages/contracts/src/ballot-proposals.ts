import './metadata.js';
import { IsIn, IsString } from 'class-validator';
import { languages, Nested, NestedList, OrNull, WireMoney, type Language } from './wire.js';

/** A proposal that may become a project: the city is about to decide on it, and its money is free to move. */
export class ReadyProposalView {
  @IsString()
  readonly reference: string;

  @IsString()
  readonly title: string;

  /** What should change, in its author's words. */
  @IsString()
  readonly description: string;

  @IsIn(languages)
  readonly language: Language;

  @IsString()
  readonly state: string;

  @OrNull()
  @IsString()
  readonly districtCode: string | null;

  /** What the proposal takes from its source lines: where costing begins. */
  @Nested(() => WireMoney)
  readonly amount: WireMoney;
}

/** One that may not, with what keeps it back. */
export class HeldBackProposalView {
  @IsString()
  readonly reference: string;

  @IsString()
  readonly title: string;

  @IsIn(languages)
  readonly language: Language;

  /** By how much its moves fail to add up; positive when money is short. */
  @Nested(() => WireMoney)
  readonly balance: WireMoney;

  /** Budget lines that would give more than they have free. */
  @IsString({ each: true })
  readonly overdrawn: string[];
}

export class BallotProposalsView {
  @NestedList(() => ReadyProposalView)
  readonly ready: ReadyProposalView[];

  @NestedList(() => HeldBackProposalView)
  readonly heldBack: HeldBackProposalView[];
}
