import './metadata.js';
import { longestStatement } from '@madang/participation';
import type { StatementStanding } from '@madang/participation';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import { Trimmed } from './trimmed.js';
import { languages, Nested, OrNull, type Language } from './wire.js';
import { mostPeople } from './assembly-attendance.js';

export class StatementBody {
  @Trimmed()
  @IsString()
  @Length(1, longestStatement)
  text: string;

  @IsIn(languages)
  language: Language;

  /** The table that it comes from; without one it came anonymously, through the facilitator. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(40)
  table?: string | null;
}

export class StatementCountsBody {
  @IsInt()
  @Min(0)
  @Max(mostPeople)
  agree: number;

  @IsInt()
  @Min(0)
  @Max(mostPeople)
  disagree: number;

  @IsInt()
  @Min(0)
  @Max(mostPeople)
  pass: number;

  /** Somebody says that what is said here would harm a right: then the smallest support keeps it as a minority view. */
  @IsOptional()
  @IsBoolean()
  harmFlagged?: boolean;
}

export class StatementView {
  @IsUUID()
  readonly id: string;

  @IsString()
  readonly text: string;

  @IsIn(languages)
  readonly language: Language;

  @OrNull()
  @IsString()
  readonly table: string | null;

  /** Null until the room has been asked. */
  @OrNull()
  @Nested(() => StatementCountsBody)
  readonly counts: StatementCountsBody | null;

  @OrNull()
  @IsIn(['shared', 'minority', 'not_kept'] as const satisfies readonly StatementStanding[])
  readonly standing: StatementStanding | null;

  /** The statement that took its place, and the one whose place it took. */
  @OrNull()
  @IsUUID()
  readonly supersededBy: string | null;

  @OrNull()
  @IsUUID()
  readonly supersedes: string | null;
}
