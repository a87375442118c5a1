import type { BudgetVersionId, CityId } from '@madang/basics';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../../platform/database/columns.js';
import { BudgetVersionRow } from '../budget-version.entity.js';

/** How large a file of a published version is, and its digest: worked out once, since the version never changes. */
@Entity('open_data_file')
@ForeignKey(() => BudgetVersionRow, ['cityId', 'versionId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class OpenDataFileRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') versionId: BudgetVersionId;
  @PrimaryColumn('text') name: string;
  /** The edition of our writing of files: another one gives other bytes. */
  @Column('integer') edition: number;
  @Column('bigint') size: string;
  @TextColumn() sha256: string;
  @AtColumn() describedAt: Date;
}
