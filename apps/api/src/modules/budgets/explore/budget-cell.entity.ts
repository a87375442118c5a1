import type { BudgetVersionId, CityId } from '@madang/basics';
import type { Direction } from '@madang/budget';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { MinorColumn, TextColumn } from '../../../platform/database/columns.js';

/**
 * Lines of a published budget added up where they agree in what people drill down by. `purpose` cells know programmes and no
 * economic codes, `kind` cells the other way round: together there would be as many as lines. Worked out anew at any time, of
 * versions that never go: without a foreign key, which would cost more than the sums.
 */
@Entity('budget_cell')
@Index(['cityId', 'versionId', 'grain', 'programmeCode'])
@Index(['cityId', 'versionId', 'grain', 'departmentKey'])
@Index(['cityId', 'versionId', 'grain', 'districtCode'])
export class BudgetCellRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') versionId: BudgetVersionId;
  @PrimaryColumn('text') grain: 'purpose' | 'kind';
  @PrimaryColumn('integer') position: number;
  @TextColumn() direction: Direction;
  @Column('boolean') elimination: boolean;
  @TextColumn({ nullable: true }) areaCode: string | null;
  @TextColumn({ nullable: true }) policyCode: string | null;
  @TextColumn({ nullable: true }) groupCode: string | null;
  @TextColumn({ nullable: true }) programmeCode: string | null;
  @TextColumn({ nullable: true }) bodyCode: string | null;
  /** As the dimension has it: body and department together. */
  @TextColumn({ nullable: true }) departmentKey: string | null;
  @TextColumn({ nullable: true }) departmentCode: string | null;
  @TextColumn({ nullable: true }) districtCode: string | null;
  @TextColumn({ nullable: true }) chapterCode: string | null;
  @TextColumn({ nullable: true }) economicCode: string | null;
  @TextColumn({ nullable: true }) cofogGroup: string | null;
  /** Function, or the weights that the city has given these lines instead. */
  @TextColumn({ nullable: true }) serving: string | null;
  @TextColumn({ nullable: true }) rigidity: string | null;
  @TextColumn({ nullable: true }) fundCode: string | null;
  @TextColumn({ nullable: true }) equality: string | null;
  @MinorColumn() initialMinor: bigint;
  @MinorColumn() finalMinor: bigint;
  @MinorColumn({ nullable: true }) executedMinor: bigint | null;
  @Column('integer') lineCount: number;
  @Column('integer') linesWithoutExecuted: number;
}
