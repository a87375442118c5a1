import type { CityId } from '@madang/basics';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { BudgetUploadRow, type ImportFileId } from './budget-upload.entity.js';

/** A piece of an original file. In pieces, so that no file has to fit into memory whole. */
@Entity('budget_import_piece')
@ForeignKey(() => BudgetUploadRow, ['cityId', 'fileId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class BudgetImportPieceRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') fileId: ImportFileId;
  @PrimaryColumn('integer') position: number;
  @Column('bytea') bytes: Buffer;
}
