import './metadata.js';
import { importLimits } from '@madang/participation';
import { ArrayMaxSize, IsInt, IsOptional, IsString, IsUUID, IsUrl, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { PageOf } from './paging.js';
import { IsDay, Nested, NestedList, OrNull, textLanguagePattern } from './wire.js';

const mostCount = 999_999_999;

/** So many go in one request; a larger file is sent in pieces. */
export const importedAtOnce = { proposals: 100, comments: 200 } as const;

export class KeptFactBody {
  @IsString()
  @Length(1, importLimits.factName)
  name: string;

  @IsString()
  @Length(1, importLimits.factValue)
  value: string;
}

export class ImportedProposalBody {
  /** What the older process called it; it is known again by this. */
  @IsString()
  @Length(1, importLimits.id)
  id: string;

  @IsString()
  @Length(1, importLimits.title)
  title: string;

  @IsString()
  @MaxLength(importLimits.problem)
  problem: string;

  @IsString()
  @MaxLength(importLimits.change)
  change: string;

  @Matches(textLanguagePattern)
  language: string;

  @IsDay()
  writtenOn: string;

  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(importLimits.url)
  url?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(importLimits.state)
  state?: string | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(mostCount)
  supporters?: number | null;

  /** The code or name of a district; one that the city does not know stays a fact. */
  @IsOptional()
  @IsString()
  @MaxLength(importLimits.district)
  district?: string | null;

  @ArrayMaxSize(importLimits.facts)
  @NestedList(() => KeptFactBody)
  facts: KeptFactBody[];
}

export class ImportedCommentBody {
  @IsString()
  @Length(1, importLimits.id)
  id: string;

  /** The proposal's id in the older process. */
  @IsString()
  @Length(1, importLimits.id)
  proposal: string;

  @IsOptional()
  @IsString()
  @MaxLength(importLimits.id)
  answers?: string | null;

  @IsInt()
  @Min(0)
  @Max(mostCount)
  position: number;

  @IsInt()
  @Min(0)
  @Max(mostCount)
  depth: number;

  /** Empty where nothing is left of it; others may have answered it. */
  @IsString()
  @MaxLength(importLimits.text)
  text: string;

  @Matches(textLanguagePattern)
  language: string;

  @IsOptional()
  @IsDay()
  writtenOn?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(importLimits.voice)
  voice?: string | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(mostCount)
  agree?: number | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(mostCount)
  disagree?: number | null;
}

/** A piece of what an older process left. What is known already and says the same is not touched. */
export class ProposalImportBody {
  /** The process by the name that people know: it stands on every page in place of an author. */
  @IsString()
  @Length(2, 100)
  name: string;

  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(importLimits.url)
  site?: string | null;

  @ArrayMaxSize(importedAtOnce.proposals)
  @NestedList(() => ImportedProposalBody)
  proposals: ImportedProposalBody[];

  @ArrayMaxSize(importedAtOnce.comments)
  @NestedList(() => ImportedCommentBody)
  comments: ImportedCommentBody[];
}

export class ImportCountsView {
  @IsInt()
  readonly added: number;

  @IsInt()
  readonly changed: number;

  @IsInt()
  readonly same: number;
}

export class ProposalImportView {
  @Nested(() => ImportCountsView)
  readonly proposals: ImportCountsView;

  @Nested(() => ImportCountsView)
  readonly comments: ImportCountsView;
}

export class KeptFactView {
  @IsString()
  readonly name: string;

  @IsString()
  readonly value: string;
}

/** Where a proposal was made that was not made here, and what the older process says of it. */
export class OriginView {
  @IsString()
  readonly process: string;

  @OrNull()
  @IsString()
  readonly site: string | null;

  @OrNull()
  @IsString()
  readonly url: string | null;

  /** In the older process’s own words. */
  @OrNull()
  @IsString()
  readonly state: string | null;

  /** How many backed it there. */
  @OrNull()
  @IsInt()
  readonly supporters: number | null;

  @NestedList(() => KeptFactView)
  readonly facts: KeptFactView[];

  @IsInt()
  readonly comments: number;
}

export class ImportedCommentView {
  /** As the older process names it. */
  @IsString()
  readonly id: string;

  /** As it is named here, where its words are reported. */
  @IsUUID()
  readonly thing: string;

  @IsInt()
  readonly depth: number;

  @IsString()
  readonly text: string;

  @Matches(textLanguagePattern)
  readonly language: string;

  @OrNull()
  @IsDay()
  readonly writtenOn: string | null;

  /** In which part somebody spoke, in the older process’s own words; who, it does not say. */
  @OrNull()
  @IsString()
  readonly voice: string | null;

  @OrNull()
  @IsInt()
  readonly agree: number | null;

  @OrNull()
  @IsInt()
  readonly disagree: number | null;
}

/** As one reads a discussion: answers below what they answer. */
export class ImportedCommentPage extends PageOf(() => ImportedCommentView) {
  @IsInt()
  readonly count: number;
}
