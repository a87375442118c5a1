import type { CityId } from '@madang/basics';
import type { LineField, RowErrorCause, TotalSign } from '@madang/budget';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TextColumn } from '../../../../platform/database/columns.js';
import type { ReadingId } from '../files/budget-import-file.entity.js';

/** A row of a file that was set aside and is part of no line: something is wrong in it, or it looks like a total. */
@Entity('budget_import_aside')
export class BudgetImportAsideRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') readingId: ReadingId;
  /** As a spreadsheet counts it. */
  @PrimaryColumn('integer') rowNumber: number;
  /** A row may be wrong in several cells. */
  @PrimaryColumn('integer') position: number;
  @TextColumn() cause: RowErrorCause['code'] | TotalSign;
  @Column('integer', { nullable: true }) columnNumber: number | null;
  @TextColumn({ nullable: true }) heading: string | null;
  @TextColumn({ nullable: true }) field: LineField | null;
  /** What stands there. */
  @TextColumn() value: string;
}
