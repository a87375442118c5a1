import type { CityId } from '@madang/basics';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AttachmentRow } from './attachment.entity.js';

/** The bytes that are served: of a picture one row for each width, made by us from what came in; of a document one. */
@Entity('attachment_copy')
@ForeignKey(() => AttachmentRow, ['cityId', 'attachmentId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class AttachmentCopyRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') attachmentId: string;
  /** In pixels; 0 for a document. */
  @PrimaryColumn('integer') width: number;
  @Column('bytea') bytes: Buffer;
}
