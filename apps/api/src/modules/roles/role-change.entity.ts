import type { CityId, PersonId } from '@madang/basics';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '../../platform/access/actor.js';
import { AtColumn, TextColumn } from '../../platform/database/columns.js';
import { CityRow } from '../cities/city.entity.js';
import { PersonRow } from '../people/person.entity.js';

/**
 * Somebody was given a role, or it was taken back. The log holds a salted hash of the person and no name: without `person_id` and
 * `salt` nobody can tell any more who it was, and the log still fits.
 */
@Entity('role_change')
@Index(['cityId', 'changedAt'])
@ForeignKey(() => CityRow, ['cityId'], ['id'])
@ForeignKey(() => PersonRow, ['cityId', 'personId'], ['cityId', 'id'])
export class RoleChangeRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { nullable: true }) personId: PersonId | null;
  /** 32 random bytes in hexadecimal digits. */
  @TextColumn({ nullable: true }) salt: string | null;
  /** SHA-256 of salt and person, in hexadecimal digits: with both it can be shown who it was. */
  @TextColumn() personHash: string;
  @TextColumn() role: Role;
  /** Given, or taken back. */
  @Column('boolean') given: boolean;
  @TextColumn() reason: string;
  @Column('uuid', { nullable: true }) decidedById: PersonId | null;
  @AtColumn() changedAt: Date;
}
