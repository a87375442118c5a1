import type { BudgetVersionId, CityId, LineCode } from '@madang/basics';
import type { Direction, EqualityMarker, Rigidity } from '@madang/budget';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MinorColumn, TextColumn } from '../../platform/database/columns.js';

/**
 * The smallest classified amount. Its code is the same in every version, and names it in URLs and proposals. It belongs to its
 * version not by a foreign key, which looks a version up a million times for a million lines: triggers look once for each
 * statement, let lines in together with their version alone, and refuse every change of them afterwards.
 *
 * The table is parted by version: a large version has a table of its own, all small ones share another (`lines/`). Indexes are theirs.
 * Read lines by `versionId`, or every large version is looked into.
 */
@Entity('budget_line')
export class BudgetLineRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') versionId: BudgetVersionId;
  @PrimaryColumn('text') code: LineCode;
  @TextColumn() direction: Direction;
  /** Money that the city pays to its own bodies: subtracted when the budget is consolidated. */
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
  /** What the money is for, in the city's own functional classification. */
  @TextColumn({ nullable: true }) functionCode: string | null;
  @TextColumn({ nullable: true }) functionName: string | null;
  /** Where the money comes from. */
  @TextColumn({ nullable: true }) fundCode: string | null;
  @TextColumn({ nullable: true }) fundName: string | null;
  @MinorColumn() initialMinor: bigint;
  @MinorColumn({ nullable: true }) finalMinor: bigint | null;
  @MinorColumn({ nullable: true }) executedMinor: bigint | null;
  @MinorColumn({ nullable: true }) committedMinor: bigint | null;
  @MinorColumn({ nullable: true }) authorisedMinor: bigint | null;
  @MinorColumn({ nullable: true }) paidMinor: bigint | null;
  @MinorColumn({ nullable: true }) earmarkedMinor: bigint | null;
  /** How many rows of the source were added into this line. */
  @Column('integer') rowCount: number;
  @TextColumn({ nullable: true }) districtCode: string | null;
  /** As the file calls it; the city may know a better name. */
  @TextColumn({ nullable: true }) districtName: string | null;
  @TextColumn({ nullable: true }) cofogGroup: string | null;
  @TextColumn({ nullable: true }) rigidity: Rigidity | null;
  @TextColumn({ nullable: true }) equality: EqualityMarker | null;
  /** Where the line first stands in the file that it came from, as a spreadsheet counts. Its names are those of this row. */
  @Column('integer', { nullable: true }) firstRow: number | null;
}
