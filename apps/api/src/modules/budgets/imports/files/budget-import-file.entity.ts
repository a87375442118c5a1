import type { Brand, BudgetImportId, CityId } from '@madang/basics';
import type { ColumnGuess, Direction, FileReading } from '@madang/budget';
import type { ProblemCode } from '@madang/contracts/problems';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { AtColumn, TextColumn } from '../../../../platform/database/columns.js';
import { BudgetImportRow } from '../budget-import.entity.js';
import type { FileFound } from '../reading/file-found.js';
import { BudgetUploadRow, type ImportFileId } from './budget-upload.entity.js';

export type { ImportFileId } from './budget-upload.entity.js';

/** One run through the rows of a file. What it staged bears its id, so that a run that came to nothing leaves nothing behind. */
export type ReadingId = Brand<string, 'ReadingId'>;

/** Whether its rows are read: not yet, just now, yes; a person has stopped it; it cannot be read as it stands. */
export type FileState = 'waiting' | 'reading' | 'read' | 'stopped' | 'failed';

/** Why no lines come of a file, and at which row that shows. */
export interface FileFault {
  readonly code: ProblemCode;
  readonly row: number | null;
}

/** A file as it was handed in, and how it is read. Its bytes lie beside, in pieces; what was read lies staged by its reading. */
@Entity('budget_import_file')
@Unique(['cityId', 'importId', 'sha256'])
@ForeignKey(() => BudgetImportRow, ['cityId', 'importId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => BudgetUploadRow, ['cityId', 'id'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class BudgetImportFileRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: ImportFileId;
  @Column('uuid') importId: BudgetImportId;
  @TextColumn() name: string;
  @Column('integer') size: number;
  @TextColumn() sha256: string;
  @TextColumn() direction: Direction;
  /** Whether its lines are subtracted when the budget is consolidated. */
  @Column('boolean') elimination: boolean;
  @Column('jsonb') reading: FileReading;
  /** Headings, samples and what was guessed, as shown to the person who corrects it. */
  @Column('jsonb') columns: readonly ColumnGuess[];
  @AtColumn() uploadedAt: Date;
  @Column('uuid') readingId: ReadingId;
  @TextColumn() state: FileState;
  @AtColumn({ nullable: true }) readingBegunAt: Date | null;
  @Column('integer', { default: 0 }) bytesRead: number;
  @Column('integer', { default: 0 }) rowsRead: number;
  @Column('jsonb', { nullable: true }) found: FileFound | null;
  @Column('jsonb', { nullable: true }) fault: FileFault | null;
}
