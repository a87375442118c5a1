import type { CityId, PersonId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Role } from '../../platform/access/actor.js';
import { AtColumn, TextColumn } from '../../platform/database/columns.js';
import { CityRow } from '../cities/city.entity.js';

/** Somebody who takes part, under the name they chose. How to reach them stands in `account`, apart. */
@Entity('person')
@ForeignKey(() => CityRow, ['cityId'], ['id'])
export class PersonRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: PersonId;
  @TextColumn() penName: string;
  @TextColumn({ array: true }) roles: Role[];
  @TextColumn() language: Language;
  @TextColumn({ nullable: true }) districtCode: string | null;
  /** Made up for the demonstration, and shown as such wherever the name appears. */
  @Column('boolean') demo: boolean;
  @AtColumn() createdAt: Date;
}
