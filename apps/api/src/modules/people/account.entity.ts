import type { CityId, PersonId } from '@madang/basics';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { AtColumn, TextColumn } from '../../platform/database/columns.js';
import { PersonRow } from './person.entity.js';

/** A contact and a factor; personal data, never joined into a public view. */
@Entity('account')
@Unique(['cityId', 'email'])
@ForeignKey(() => PersonRow, ['cityId', 'personId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class AccountRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') personId: PersonId;
  /** Lower case. */
  @TextColumn() email: string;
  /** argon2id, in its own encoded form. */
  @TextColumn() passwordHash: string;
  @AtColumn({ nullable: true }) confirmedAt: Date | null;
  /** SHA-256 of the six digits that were mailed, until they are used, spent or too old. */
  @TextColumn({ nullable: true }) codeHash: string | null;
  @AtColumn({ nullable: true }) codeExpiresAt: Date | null;
  @Column('integer') codeTries: number;
}
