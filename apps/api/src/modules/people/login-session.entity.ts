import type { CityId, PersonId } from '@madang/basics';
import { Entity, ForeignKey, Index, PrimaryColumn, Column } from 'typeorm';
import { AtColumn } from '../../platform/database/columns.js';
import { PersonRow } from './person.entity.js';

/** A signed-in browser. The token itself is in the cookie alone; here stands its SHA-256. */
@Entity('login_session')
@Index(['cityId', 'personId'])
@ForeignKey(() => PersonRow, ['cityId', 'personId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class LoginSessionRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('text') tokenHash: string;
  @Column('uuid') personId: PersonId;
  @AtColumn() startedAt: Date;
  @AtColumn() seenAt: Date;
}
