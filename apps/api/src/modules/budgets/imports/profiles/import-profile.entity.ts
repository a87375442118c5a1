import type { ImportProfile } from '@madang/budget';
import type { CityId } from '@madang/basics';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../../../platform/database/columns.js';
import { CityRow } from '../../../cities/city.entity.js';

/** How this city writes a file with these headings, remembered from the last one that was published. */
@Entity('import_profile')
@ForeignKey(() => CityRow, ['cityId'], ['id'])
export class ImportProfileRow {
  @PrimaryColumn('uuid') cityId: CityId;
  /** A digest of the headings. */
  @PrimaryColumn('text') fingerprint: string;
  /** The file that it was learned from. */
  @TextColumn() name: string;
  @Column('jsonb') profile: ImportProfile;
  @AtColumn() savedAt: Date;
}
