import type { CityId, JoiningId, PersonId } from '@madang/basics';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../../platform/database/columns.js';
import { PersonRow } from '../../people/person.entity.js';
import { JoiningRow } from './joining.entity.js';

/** What one author said to it, once. */
@Entity('joining_word')
@Index(['cityId', 'personId'])
@ForeignKey(() => JoiningRow, ['cityId', 'joiningId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'personId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class JoiningWordRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') joiningId: JoiningId;
  @PrimaryColumn('uuid') personId: PersonId;
  @Column('boolean') agrees: boolean;
  /** Why not. */
  @TextColumn({ nullable: true }) reason: string | null;
  @AtColumn() at: Date;
}
