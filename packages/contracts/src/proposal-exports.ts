import './metadata.js';
import { responseStateCodes, type ResponseState } from '@madang/accountability';
import { proposalKinds, type ProposalKind } from '@madang/participation';
import { rightCodes, type RightCode } from '@madang/rights';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { lineCodePattern } from './moves.js';
import {
  lineSides,
  proposalOrigins,
  proposalStageCodes,
  type LineSide,
  type ProposalOrigin,
  type ProposalStage,
} from './proposal-lists.js';
import { IsDay, NestedList, OrNull, textLanguagePattern } from './wire.js';

/** As the list is filtered; a file has no pages and no order but the newest first. */
export class ProposalExportFilter {
  @IsOptional()
  @IsIn(responseStateCodes)
  state?: ResponseState;

  @IsOptional()
  @IsIn(proposalStageCodes)
  stage?: ProposalStage;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  district?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  group?: string;

  @IsOptional()
  @Matches(lineCodePattern)
  line?: string;

  @IsOptional()
  @IsIn(lineSides)
  side?: LineSide;

  @IsOptional()
  @IsIn(rightCodes)
  right?: RightCode;

  @IsOptional()
  @IsIn(proposalOrigins)
  origin?: ProposalOrigin;
}

/** A proposal in a file: flat, so that a spreadsheet and a program read the same. No person is in it. */
export class ExportedProposalView {
  @IsUUID()
  readonly id: string;

  /** Such as 2026-142; null for what came from elsewhere. */
  @OrNull()
  @IsString()
  readonly number: string | null;

  @IsString()
  readonly title: string;

  @IsString()
  readonly problem: string;

  @IsString()
  readonly change: string;

  @Matches(textLanguagePattern)
  readonly language: string;

  @IsIn(proposalKinds)
  readonly kind: ProposalKind;

  @IsIn(responseStateCodes)
  readonly state: ResponseState;

  @OrNull()
  @IsString()
  readonly district: string | null;

  /** The priority groups that it is about, by their codes, parted by spaces. */
  @IsString()
  readonly groups: string;

  /** Where the pictures and documents are: addresses below that of this site, parted by spaces. */
  @IsString()
  readonly attachments: string;

  @IsDay()
  readonly date: string;

  @IsInt()
  readonly supporters: number;

  /** What it takes from its source lines, in whole units with decimals. */
  @OrNull()
  @IsString()
  readonly amount: string | null;

  @OrNull()
  @IsString()
  readonly currency: string | null;

  /** Codes of budget lines, separated by blanks. */
  @IsString()
  readonly takesFrom: string;

  @IsString()
  readonly givesTo: string;

  @OrNull()
  @IsString()
  readonly importedFrom: string | null;
}

export class ExportedProposalsView {
  @NestedList(() => ExportedProposalView)
  readonly items: ExportedProposalView[];
}
