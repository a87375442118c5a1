import type { AmendmentId, CityId, PersonId } from '@madang/basics';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonRow } from '../people/person.entity.js';
import { AmendmentRow } from './amendment.entity.js';

/** What one supporter says to an amendment, while the supporters are asked. Shown to nobody else; only counts go out. */
@Entity('amendment_voice')
@ForeignKey(() => AmendmentRow, ['cityId', 'amendmentId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'personId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class AmendmentVoiceRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') amendmentId: AmendmentId;
  @PrimaryColumn('uuid') personId: PersonId;
  @Column('boolean') inFavour: boolean;
}
