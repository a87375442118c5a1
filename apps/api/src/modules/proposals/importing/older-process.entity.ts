import type { CityId, PersonId } from '@madang/basics';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../../platform/database/columns.js';
import { CityRow } from '../../cities/city.entity.js';
import { PersonRow } from '../../people/person.entity.js';

/** A process in which people proposed things before, or elsewhere. Its slug is given by whoever brings it in. */
@Entity('older_process')
@ForeignKey(() => CityRow, ['cityId'], ['id'])
@ForeignKey(() => PersonRow, ['cityId', 'standInId'], ['cityId', 'id'])
export class OlderProcessRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('text') slug: string;
  @TextColumn() name: string;
  @TextColumn({ nullable: true }) site: string | null;
  /** Stands in for the authors, whom nobody here knows. */
  @Column('uuid') standInId: PersonId;
  @AtColumn() createdAt: Date;
}
