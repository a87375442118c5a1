import type { CityId, PersonId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../../platform/database/columns.js';
import { PersonRow } from '../../people/person.entity.js';
import { DeliveryReportRow, type DeliveryReportId } from '../../responses/delivering/delivery-report.entity.js';

/** What the city says to the grades that it got. */
@Entity('grade_comment')
@Index(['cityId', 'reportId', 'writtenAt'])
@ForeignKey(() => DeliveryReportRow, ['cityId', 'reportId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'writtenBy'], ['cityId', 'id'])
export class GradeCommentRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') reportId: DeliveryReportId;
  @TextColumn() words: string;
  @TextColumn() language: Language;
  @AtColumn() writtenAt: Date;
  @Column('uuid', { nullable: true }) writtenBy: PersonId | null;
}
