import type { CityId, PersonId } from '@madang/basics';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../../../platform/database/columns.js';
import { BudgetImportFileRow, type ImportFileId } from '../files/budget-import-file.entity.js';

/** A cell that somebody has put right. The file itself stays as it came; whenever it is read, this stands in its place. */
@Entity('budget_mended_cell')
@ForeignKey(() => BudgetImportFileRow, ['cityId', 'fileId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class BudgetMendedCellRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') fileId: ImportFileId;
  /** Rows and columns as a spreadsheet counts them. */
  @PrimaryColumn('integer') rowNumber: number;
  @PrimaryColumn('integer') columnNumber: number;
  @TextColumn({ nullable: true }) heading: string | null;
  /** What the file says. */
  @TextColumn() before: string;
  /** What is read in its place. */
  @TextColumn() after: string;
  @AtColumn() mendedAt: Date;
  @Column('uuid', { nullable: true }) mendedBy: PersonId | null;
}
