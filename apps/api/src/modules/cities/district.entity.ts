import type { CityId } from '@madang/basics';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { TextColumn } from '../../platform/database/columns.js';
import { CityRow } from './city.entity.js';

@Entity('district')
@ForeignKey(() => CityRow, ['cityId'], ['id'])
export class DistrictRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('text') code: string;
  @TextColumn() name: string;
  @Column('integer', { nullable: true }) population: number | null;
  /** The department under which the budget keeps this district's own money. */
  @TextColumn({ nullable: true }) departmentCode: string | null;
}
