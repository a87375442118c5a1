import type { Brand, CityId, PersonId } from '@madang/basics';
import type { CheckId } from '@madang/rights';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../../platform/database/columns.js';
import { CityRow } from '../../cities/city.entity.js';
import { PersonRow } from '../../people/person.entity.js';

export type CheckThresholdsId = Brand<string, 'CheckThresholdsId'>;

/** The thresholds that a city set for a check at one moment, shown with author, date and reason; the newest are in force. */
@Entity('check_thresholds')
@Index(['cityId', 'checkId', 'setAt'])
@ForeignKey(() => CityRow, ['cityId'], ['id'])
@ForeignKey(() => PersonRow, ['cityId', 'setBy'], ['cityId', 'id'])
export class CheckThresholdsRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: CheckThresholdsId;
  @TextColumn() checkId: CheckId;
  /** A new version of a check may have other bounds: those of an older one count no more. */
  @Column('integer') checkVersion: number;
  /** Null takes the usual ones back. */
  @Column('jsonb', { nullable: true }) bounds: number[] | null;
  @TextColumn() reason: string;
  @AtColumn() setAt: Date;
  @Column('uuid') setBy: PersonId;
}
