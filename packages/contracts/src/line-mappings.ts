import './metadata.js';
import { IsIn, IsInt, IsOptional, IsString, Length, Matches } from 'class-validator';
import { TaggingPreviewView, VersionFilter } from './taggings.js';
import { Trimmed } from './trimmed.js';
import { languages, NestedList, type Language } from './wire.js';

export class MappingFilter extends VersionFilter {
  /** A row for each line, or for each programme whose lines all say the same. */
  @IsOptional()
  @IsIn(['line', 'programme'])
  by?: 'line' | 'programme';
}

/** Beside the file of a mapping, which is the body. */
export class MappingUploadFilter extends VersionFilter {
  @Trimmed()
  @IsString()
  @Length(3, 1000)
  reason: string;

  @IsIn(languages)
  language: Language;

  @Matches(/^\d{1,9}$/u)
  revision: string;
}

export class MappingFaultView {
  /** As a spreadsheet counts. */
  @IsInt()
  readonly row: number;

  @IsString()
  readonly column: string;

  @IsString()
  readonly value: string;

  @IsString()
  readonly code: string;
}

export class MappingPreviewView extends TaggingPreviewView {
  @IsInt()
  readonly rows: number;

  /** Rows that name a line or programme that this budget does not have. */
  @IsInt()
  readonly strangeRows: number;

  /** Cells that hold nothing that may be said; the first hundred. Nothing can be taken over while there are any. */
  @NestedList(() => MappingFaultView)
  readonly faults: MappingFaultView[];
}
