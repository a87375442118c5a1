import './metadata.js';
import { responseStateCodes, type ResponseState } from '@madang/accountability';
import { IsBoolean, IsIn, IsInt, IsString, IsUUID } from 'class-validator';
import { IsDay, languages, Nested, NestedList, OrNull, WireMoney, type Language } from './wire.js';

/** An open proposal, and what it would do to one budget line. */
export class LineProposalView {
  @IsUUID()
  readonly id: string;

  /** Such as `2026-142`. */
  @OrNull()
  @IsString()
  readonly reference: string | null;

  @IsString()
  readonly title: string;

  @IsIn(languages)
  readonly language: Language;

  @IsIn(responseStateCodes)
  readonly state: ResponseState;

  /** The promised date of the present state. */
  @OrNull()
  @IsDay()
  readonly dueOn: string | null;

  /** Below zero for what it takes from the line. */
  @Nested(() => WireMoney)
  readonly delta: WireMoney;

  @IsInt()
  readonly supporters: number;

  @IsBoolean()
  readonly demo: boolean;
}

/** What the open proposals of one side ask for, all together; never below zero. */
export class LineSideView {
  @IsInt()
  readonly count: number;

  @Nested(() => WireMoney)
  readonly amount: WireMoney;
}

/** What residents ask of a budget line: what would be added, what would be taken, and what remains of both. */
export class LineProposalsView {
  @IsString()
  readonly line: string;

  /** Proposals in these states are counted: published, and without an answer yet. */
  @IsIn(responseStateCodes, { each: true })
  readonly states: ResponseState[];

  @Nested(() => LineSideView)
  readonly adds: LineSideView;

  @Nested(() => LineSideView)
  readonly takes: LineSideView;

  /** Added less taken. Zero may hide a quarrel, so it never stands without the two sides. */
  @Nested(() => WireMoney)
  readonly net: WireMoney;

  /** The largest amounts first, twelve at most. */
  @NestedList(() => LineProposalView)
  readonly items: LineProposalView[];
}
