import type { Brand, CityId, PersonId } from '@madang/basics';
import type { ImportProfile } from '@madang/budget';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { AtColumn, TextColumn } from '../../../../platform/database/columns.js';
import { CityRow } from '../../../cities/city.entity.js';

export type NamedProfileId = Brand<string, 'NamedProfileId'>;

/** A way to read a file that people keep under a name, to choose it when the next such file comes. */
@Entity('named_import_profile')
@Unique(['cityId', 'name'])
@ForeignKey(() => CityRow, ['cityId'], ['id'])
export class NamedImportProfileRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: NamedProfileId;
  @TextColumn() name: string;
  @Column('jsonb') profile: ImportProfile;
  @AtColumn() savedAt: Date;
  @Column('uuid', { nullable: true }) savedBy: PersonId | null;
}
