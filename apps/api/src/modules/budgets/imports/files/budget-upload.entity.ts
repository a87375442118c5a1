import type { Brand, BudgetImportId, CityId } from '@madang/basics';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn } from '../../../../platform/database/columns.js';
import { BudgetImportRow } from '../budget-import.entity.js';

export type ImportFileId = Brand<string, 'ImportFileId'>;

/** Bytes that are on their way in, or have come. It becomes a file of the import once it is whole and a table was found in it. */
@Entity('budget_upload')
@Index(['cityId', 'importId'])
@ForeignKey(() => BudgetImportRow, ['cityId', 'importId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class BudgetUploadRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: ImportFileId;
  @Column('uuid') importId: BudgetImportId;
  @AtColumn() begunAt: Date;
}
