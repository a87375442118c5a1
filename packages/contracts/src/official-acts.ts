import './metadata.js';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsRFC3339, IsString, Matches, Max, Min } from 'class-validator';
import { PageFilter, PageOf } from './paging.js';
import { proposalNamePattern } from './proposal-names.js';
import { Nested, OrNull } from './wire.js';

/** No log grows beyond what its numbers hold. */
const mostLeaves = 2_000_000_000;

export const erasureReasons = ['personal_data', 'court_order'] as const;

export type ErasureReason = (typeof erasureReasons)[number];

/** Why an act has to be forgotten. */
export class ActErasureBody {
  @IsIn(erasureReasons)
  reason: ErasureReason;
}

export class LogFilter extends PageFilter {
  /** Acts about one proposal, by its reference. */
  @IsOptional()
  @Matches(proposalNamePattern)
  reference?: string;

  /** One act alone, by its leaf. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(mostLeaves)
  leaf?: number;
}

export class CopyFilter {
  /** The leaf to begin with. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(mostLeaves)
  from?: number;
}

export class InclusionFilter {
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(mostLeaves)
  leaf: number;

  /** The size of the log that the proof is for; as it stands now where none is named. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(mostLeaves)
  size?: number;
}

export class ConsistencyFilter {
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(mostLeaves)
  from: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(mostLeaves)
  to?: number;
}

/** Hashes in base64, from the leaf upwards, as RFC 9162 lists them. */
export class ProofView {
  @IsInt()
  readonly size: number;

  @IsString({ each: true })
  readonly hashes: string[];
}

class LogStateView {
  /** The name of the log, part of everything that is signed. */
  @IsString()
  readonly origin: string;

  /** The public key in one line, to be printed and kept. */
  @IsString()
  readonly key: string;

  @IsInt()
  readonly size: number;

  /** The hash over everything, in hexadecimal digits. */
  @IsString()
  readonly root: string;

  /** The signed text itself. */
  @IsString()
  readonly checkpoint: string;

  @IsRFC3339()
  readonly signedAt: string;

  /** Acts that were done and are not written down yet. */
  @IsInt()
  readonly waiting: number;
}

export class LogView {
  /** Null before the first act of the city. */
  @OrNull()
  @Nested(() => LogStateView)
  readonly log: LogStateView | null;
}

export class LoggedActView {
  @IsInt()
  readonly leaf: number;

  /** The name of what happened; null where it is not for everybody, or was erased. */
  @OrNull()
  @IsString()
  readonly name: string | null;

  /** What it happened to. */
  @OrNull()
  @IsString()
  readonly subject: string | null;

  /** The reference of its proposal. */
  @OrNull()
  @IsString()
  readonly reference: string | null;

  /** In which role somebody acted, or the clock. */
  @IsString()
  readonly role: string;

  @IsRFC3339()
  readonly at: string;

  @IsBoolean()
  readonly erased: boolean;
}

export class LogPage extends PageOf(() => LoggedActView) {}
