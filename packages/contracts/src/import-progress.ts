import './metadata.js';
import { IsIn, IsInt, IsString, IsUUID } from 'class-validator';
import { Nested, NestedList, OrNull } from './wire.js';

/** An import: being prepared; being written, line by line, unseen; there for everybody. */
export const importStates = ['draft', 'publishing', 'published'] as const;
export type ImportStateName = (typeof importStates)[number];

/** A file of an import: its rows are still to be read, are being read, are read; a person has stopped it; it cannot be read. */
export const importFileStates = ['waiting', 'reading', 'read', 'stopped', 'failed'] as const;
export type ImportFileState = (typeof importFileStates)[number];

/** Why a file cannot be read as it stands. */
export class FileFaultView {
  @IsString()
  readonly code: string;

  /** What is wrong and what to do, in the reader's language. */
  @IsString()
  readonly title: string;

  /** Where the table breaks off, as a spreadsheet counts; null where that says nothing. */
  @OrNull()
  @IsInt()
  readonly row: number | null;
}

export class FileProgressView {
  @IsUUID()
  readonly id: string;

  @IsIn(importFileStates)
  readonly state: ImportFileState;

  @IsInt()
  readonly size: number;

  @IsInt()
  readonly bytesRead: number;

  @IsInt()
  readonly rowsRead: number;

  /** Judged by the rows so far; null before there are any. */
  @OrNull()
  @IsInt()
  readonly rowsExpected: number | null;

  @OrNull()
  @IsInt()
  readonly secondsLeft: number | null;

  @OrNull()
  @Nested(() => FileFaultView)
  readonly fault: FileFaultView | null;
}

export class PublishingProgressView {
  @IsInt()
  readonly linesWritten: number;

  @IsInt()
  readonly lineCount: number;

  @OrNull()
  @IsInt()
  readonly secondsLeft: number | null;
}

export class ImportProgressView {
  @IsIn(importStates)
  readonly state: ImportStateName;

  @IsInt()
  readonly revision: number;

  @NestedList(() => FileProgressView)
  readonly files: FileProgressView[];

  /** Null unless it is being published. */
  @OrNull()
  @Nested(() => PublishingProgressView)
  readonly publishing: PublishingProgressView | null;
}
