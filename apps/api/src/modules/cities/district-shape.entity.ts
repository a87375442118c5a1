import type { CityId } from '@madang/basics';
import type { Outline } from '@madang/participation';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { TextColumn } from '../../platform/database/columns.js';
import { DistrictRow } from './district.entity.js';

/** Where a district lies: outlines of longitude and latitude (WGS 84), the outer one of each part first. */
@Entity('district_shape')
@ForeignKey(() => DistrictRow, ['cityId', 'code'], ['cityId', 'code'])
export class DistrictShapeRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('text') code: string;
  @Column('jsonb') parts: Outline;
  /** A field on a board rather than land: only which lies beside which means something. */
  @Column('boolean', { default: false }) schematic: boolean;
  /** Who drew it. */
  @TextColumn({ nullable: true }) source: string | null;
}
