import type { BudgetImportId, CityId } from '@madang/basics';
import type { ColumnGuess, Direction, FileReading } from '@madang/budget';
import type { Brand } from '@madang/basics';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { AtColumn, TextColumn } from '../../../platform/database/columns.js';
import { BudgetImportRow } from './budget-import.entity.js';

export type ImportFileId = Brand<string, 'ImportFileId'>;

/** A file as it was handed in, and how it is read. Its bytes lie beside, in pieces. */
@Entity('budget_import_file')
@Unique(['cityId', 'importId', 'sha256'])
@ForeignKey(() => BudgetImportRow, ['cityId', 'importId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
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
}
