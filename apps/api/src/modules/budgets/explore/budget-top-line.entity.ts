import type { BudgetVersionId, CityId, LineCode } from '@madang/basics';
import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MinorColumn, TextColumn } from '../../../platform/database/columns.js';
import { BudgetVersionRow } from '../budget-version.entity.js';

/** A line among the largest of its function, less what the city pays to its own bodies. */
@Entity('budget_top_line')
@ForeignKey(() => BudgetVersionRow, ['cityId', 'versionId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class BudgetTopLineRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') versionId: BudgetVersionId;
  /** A COFOG group, or weights given to the lines instead. */
  @PrimaryColumn('text') serving: string;
  @PrimaryColumn('integer') position: number;
  @TextColumn() code: LineCode;
  @MinorColumn() netMinor: bigint;
}
