import type { CityId } from '@madang/basics';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { TextColumn } from '../../../../platform/database/columns.js';
import { BudgetUploadRow, type ImportFileId } from './budget-upload.entity.js';

/** How the bytes of a piece are kept: as they came, or a sixth of them. */
export type Packing = 'none' | 'brotli';

/** A piece of an original file. In pieces, so that no file has to fit into memory whole. */
@Entity('budget_import_piece')
@ForeignKey(() => BudgetUploadRow, ['cityId', 'fileId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class BudgetImportPieceRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') fileId: ImportFileId;
  @PrimaryColumn('integer') position: number;
  @Column('bytea') bytes: Buffer;
  @TextColumn() packing: Packing;
}
