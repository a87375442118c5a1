import type { CityId } from '@madang/basics';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DistrictRow } from './district.entity.js';

/** Where a district lies: outlines of longitude and latitude (WGS 84), the outer one of each part first. */
@Entity('district_shape')
@ForeignKey(() => DistrictRow, ['cityId', 'code'], ['cityId', 'code'])
export class DistrictShapeRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('text') code: string;
  @Column('jsonb') parts: readonly (readonly (readonly (readonly [number, number])[])[])[];
}
