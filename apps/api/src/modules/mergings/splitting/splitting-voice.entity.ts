import type { CityId, PersonId, SplittingId } from '@madang/basics';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonRow } from '../../people/person.entity.js';
import { SplittingRow } from './splitting.entity.js';

/** Which parts one supporter backs: any, all or none. Shown to nobody else. */
@Entity('splitting_voice')
@ForeignKey(() => SplittingRow, ['cityId', 'splittingId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'personId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class SplittingVoiceRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') splittingId: SplittingId;
  @PrimaryColumn('uuid') personId: PersonId;
  /** From 0 on. */
  @Column('integer', { array: true }) parts: number[];
}
