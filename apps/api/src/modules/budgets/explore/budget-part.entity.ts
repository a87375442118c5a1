import type { BudgetVersionId, CityId } from '@madang/basics';
import type { Direction } from '@madang/budget';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MinorColumn, TextColumn } from '../../../platform/database/columns.js';
import { BudgetVersionRow } from '../budget-version.entity.js';
import type { PartDimension } from './part-dimensions.js';

/** One part of a published budget with its sums, worked out once: every drill-down from the top reads it. */
@Entity('budget_part')
@Index('budget_part_search_text_ix', { synchronize: false })
@Index(['cityId', 'dimension', 'key'])
@ForeignKey(() => BudgetVersionRow, ['cityId', 'versionId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class BudgetPartRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') versionId: BudgetVersionId;
  @PrimaryColumn('text') direction: Direction;
  @PrimaryColumn('boolean') elimination: boolean;
  @PrimaryColumn('text') dimension: PartDimension;
  /** Empty for the lines that have no code in this dimension. */
  @PrimaryColumn('text') key: string;
  /** What most of its lines call it. */
  @TextColumn({ nullable: true }) name: string | null;
  /** The codes by which its lines know it, where the key is made of several. */
  @TextColumn({ array: true, default: [] }) codes: string[];
  @MinorColumn() initialMinor: bigint;
  @MinorColumn() finalMinor: bigint;
  /** Null where no line says it. */
  @MinorColumn({ nullable: true }) executedMinor: bigint | null;
  @Column('integer') lineCount: number;
  @Column('integer') linesWithoutExecuted: number;
  /** Its code and every name that its lines give it, without accents and in small letters, between spaces. */
  @TextColumn({ default: '' }) searchText: string;
}
