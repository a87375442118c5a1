import type { CityId, PersonId } from '@madang/basics';
import type { DigestRhythm } from '@madang/participation';
import { Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AtColumn, TextColumn } from '../../../platform/database/columns.js';
import { PersonRow } from '../../people/person.entity.js';

/** How often a person is written to, and when the next digest is due. */
@Entity('digest')
@Index(['cityId', 'nextAt'])
@Unique(['cityId', 'stopToken'])
@ForeignKey(() => PersonRow, ['cityId', 'personId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class DigestRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') personId: PersonId;
  @TextColumn() rhythm: DigestRhythm;
  /** Stops this digest without signing in, from a link in the mail; it opens nothing else. */
  @TextColumn() stopToken: string;
  @AtColumn({ nullable: true }) nextAt: Date | null;
}
