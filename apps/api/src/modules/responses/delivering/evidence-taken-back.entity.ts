import type { CityId, PersonId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../../platform/database/columns.js';
import { PersonRow } from '../../people/person.entity.js';
import { DeliveryEvidenceRow } from './delivery-evidence.entity.js';

/** Why evidence was taken back. Its file is gone; what it was said to show and this stay. */
@Entity('evidence_taken_back')
@ForeignKey(() => DeliveryEvidenceRow, ['cityId', 'attachmentId'], ['cityId', 'attachmentId'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'takenBackBy'], ['cityId', 'id'])
export class EvidenceTakenBackRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') attachmentId: string;
  @AtColumn() takenBackAt: Date;
  @Column('uuid') takenBackBy: PersonId;
  @TextColumn() reason: string;
  @TextColumn() language: Language;
}
