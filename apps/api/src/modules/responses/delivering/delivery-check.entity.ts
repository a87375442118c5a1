import type { CityId, PersonId } from '@madang/basics';
import type { CheckVerdict } from '@madang/contracts/deliveries';
import type { Language } from '@madang/contracts/wire';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AtColumn, TextColumn } from '../../../platform/database/columns.js';
import { PersonRow } from '../../people/person.entity.js';
import { DeliveryReportRow, type DeliveryReportId } from './delivery-report.entity.js';

/** One resident looked whether what the city reported as done is done. A later "done" of the city is checked anew. */
@Entity('delivery_check')
@Unique(['cityId', 'id'])
@Index(['cityId', 'personId'])
@ForeignKey(() => DeliveryReportRow, ['cityId', 'reportId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'personId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class DeliveryCheckRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') reportId: DeliveryReportId;
  @PrimaryColumn('uuid') personId: PersonId;
  /** By which its note is reported: it says nothing of the person. */
  @Column('uuid') id: string;
  @AtColumn() checkedAt: Date;
  @TextColumn() verdict: CheckVerdict;
  @TextColumn({ nullable: true }) note: string | null;
  @TextColumn() language: Language;
}
