import type { Brand, BudgetVersionId, CityId } from '@madang/basics';
import type { RunReason } from '@madang/contracts/checks';
import type { CheckId } from '@madang/rights';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../../platform/database/columns.js';
import { BudgetVersionRow } from '../../budgets/budget-version.entity.js';

export type CheckRunId = Brand<string, 'CheckRunId'>;

/** Checks put to a published version at one moment. A later run stands beside it and takes nothing away. */
@Entity('check_run')
@Index(['cityId', 'versionId', 'ranAt'])
@ForeignKey(() => BudgetVersionRow, ['cityId', 'versionId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class CheckRunRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: CheckRunId;
  @Column('uuid') versionId: BudgetVersionId;
  @TextColumn() reason: RunReason;
  @TextColumn({ array: true }) checks: CheckId[];
  @AtColumn() ranAt: Date;
}
