import type { BudgetVersionId, CityId, LineCode } from '@madang/basics';
import type { Direction, Rigidity } from '@madang/budget';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MinorColumn, TextColumn } from '../../platform/database/columns.js';
import { BudgetVersionRow } from './budget-version.entity.js';

/** The smallest classified amount. Its code is the same in every version, and names it in URLs and proposals. */
@Entity('budget_line')
@Index(['cityId', 'code'])
@Index(['cityId', 'versionId', 'programmeCode', 'initialMinor'])
@Index(['cityId', 'versionId', 'departmentCode', 'initialMinor'])
@Index(['cityId', 'versionId', 'economicCode'])
@Index('budget_line_initial_ix', { synchronize: false })
@Index('budget_line_final_ix', { synchronize: false })
@Index('budget_line_executed_ix', { synchronize: false })
@ForeignKey(() => BudgetVersionRow, ['cityId', 'versionId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
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
  @MinorColumn() initialMinor: bigint;
  @MinorColumn({ nullable: true }) finalMinor: bigint | null;
  @MinorColumn({ nullable: true }) executedMinor: bigint | null;
  @MinorColumn({ nullable: true }) committedMinor: bigint | null;
  @MinorColumn({ nullable: true }) earmarkedMinor: bigint | null;
  /** How many rows of the source were added into this line. */
  @Column('integer') rowCount: number;
  @TextColumn({ nullable: true }) districtCode: string | null;
  @TextColumn({ nullable: true }) cofogGroup: string | null;
  @TextColumn({ nullable: true }) rigidity: Rigidity | null;
  /** Code and names without accents and in small letters, as a search compares them. */
  @TextColumn({ default: '' }) searchText: string;
}
