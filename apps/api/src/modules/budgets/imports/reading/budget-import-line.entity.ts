import type { CityId, LineCode } from '@madang/basics';
import type { Direction, EqualityMarker, Rigidity } from '@madang/budget';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MinorColumn, TextColumn } from '../../../../platform/database/columns.js';
import type { ReadingId } from '../files/budget-import-file.entity.js';

/**
 * A line as a file makes it, waiting to be published. It belongs to a reading, not by a foreign key: a million of those are as
 * much work as the lines themselves, and whoever gives up a reading orders its lines to be swept away in the same transaction.
 */
@Entity('budget_import_line')
export class BudgetImportLineRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') readingId: ReadingId;
  @PrimaryColumn('text') code: LineCode;
  /** As a spreadsheet counts it: where the line first stands in the file. Its names are those of this row. */
  @Column('integer') firstRow: number;
  @Column('integer') rowCount: number;
  @TextColumn() direction: Direction;
  @Column('boolean') elimination: boolean;
  @TextColumn({ nullable: true }) bodyCode: string | null;
  @TextColumn({ nullable: true }) bodyName: string | null;
  @TextColumn({ nullable: true }) departmentCode: string | null;
  @TextColumn({ nullable: true }) departmentName: string | null;
  @TextColumn({ nullable: true }) programmeCode: string | null;
  @TextColumn({ nullable: true }) programmeName: string | null;
  @TextColumn({ nullable: true }) chapterCode: string | null;
  @TextColumn({ nullable: true }) chapterName: string | null;
  @TextColumn({ nullable: true }) economicCode: string | null;
  @TextColumn({ nullable: true }) economicName: string | null;
  @TextColumn({ nullable: true }) functionCode: string | null;
  @TextColumn({ nullable: true }) functionName: string | null;
  @TextColumn({ nullable: true }) fundCode: string | null;
  @TextColumn({ nullable: true }) fundName: string | null;
  @TextColumn({ nullable: true }) districtCode: string | null;
  @TextColumn({ nullable: true }) districtName: string | null;
  @MinorColumn() initialMinor: bigint;
  @MinorColumn({ nullable: true }) finalMinor: bigint | null;
  @MinorColumn({ nullable: true }) executedMinor: bigint | null;
  @MinorColumn({ nullable: true }) committedMinor: bigint | null;
  @MinorColumn({ nullable: true }) authorisedMinor: bigint | null;
  @MinorColumn({ nullable: true }) paidMinor: bigint | null;
  /** COFOG group such as `10.6`. */
  @TextColumn({ nullable: true }) cofog: string | null;
  @TextColumn({ nullable: true }) rigidity: Rigidity | null;
  @TextColumn({ nullable: true }) equality: EqualityMarker | null;
}
