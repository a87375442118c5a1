import type { Grade, PanelSeat } from '@madang/accountability';
import type { CityId, PersonId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AtColumn, TextColumn } from '../../../platform/database/columns.js';
import { PersonRow } from '../../people/person.entity.js';
import { DeliveryReportRow, type DeliveryReportId } from '../../responses/delivering/delivery-report.entity.js';

/** How somebody on the panel grades a delivery. A later "done" of the city is graded anew. */
@Entity('delivery_grade')
@Unique(['cityId', 'id'])
@Index(['cityId', 'personId'])
@ForeignKey(() => DeliveryReportRow, ['cityId', 'reportId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'personId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class DeliveryGradeRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') reportId: DeliveryReportId;
  @PrimaryColumn('uuid') personId: PersonId;
  /** By which its note is reported: it says nothing of the person. */
  @Column('uuid') id: string;
  @TextColumn() seat: PanelSeat;
  @TextColumn() grade: Grade;
  @TextColumn({ nullable: true }) note: string | null;
  @TextColumn() language: Language;
  @AtColumn() gradedAt: Date;
}
