import type { CityId, MergingId, PersonId } from '@madang/basics';
import type { SupportChoice } from '@madang/participation';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { TextColumn } from '../../platform/database/columns.js';
import { PersonRow } from '../people/person.entity.js';
import { MergingRow } from './merging.entity.js';

/** What one supporter says to a merging; somebody may back both proposals. Shown to nobody else; only counts go out. */
@Entity('merging_voice')
@ForeignKey(() => MergingRow, ['cityId', 'mergingId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'personId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class MergingVoiceRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') mergingId: MergingId;
  @PrimaryColumn('uuid') personId: PersonId;
  /** Of the one that goes in: what is to become of the support. */
  @TextColumn({ nullable: true }) support: SupportChoice | null;
  /** Of the one that takes it in: whether it may change like this. */
  @Column('boolean', { nullable: true }) inFavour: boolean | null;
}
