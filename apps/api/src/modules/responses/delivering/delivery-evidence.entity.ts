import type { CityId } from '@madang/basics';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AttachmentRow } from '../../proposals/attachments/attachment.entity.js';
import { DeliveryReportRow, type DeliveryReportId } from './delivery-report.entity.js';

/** Which report an attachment speaks for or against: shown by the city with its report, or by a resident who went and looked. */
@Entity('delivery_evidence')
@Index(['cityId', 'reportId'])
@ForeignKey(() => AttachmentRow, ['cityId', 'attachmentId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => DeliveryReportRow, ['cityId', 'reportId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class DeliveryEvidenceRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') attachmentId: string;
  @Column('uuid') reportId: DeliveryReportId;
  @Column('boolean') byCity: boolean;
}
