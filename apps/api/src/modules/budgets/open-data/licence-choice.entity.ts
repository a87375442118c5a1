import type { CityId, PersonId } from '@madang/basics';
import type { LicenceName } from '@madang/contracts/open-data';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TextColumn } from '../../../platform/database/columns.js';

/**
 * From this moment on the city publishes its budgets under this licence. What was given away before stays under the licence of its
 * day: one that was granted cannot be taken back, and files that were published never change.
 */
@Entity('licence_choice')
export class LicenceChoiceRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('timestamptz') chosenAt: Date;
  @TextColumn() licence: LicenceName;
  @Column('uuid', { nullable: true }) chosenBy: PersonId | null;
}
