import type { CityId } from '@madang/basics';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DistrictRow } from '../cities/district.entity.js';
import { IndicatorSeriesRow } from './indicator-series.entity.js';

@Entity('indicator_value')
@ForeignKey(() => IndicatorSeriesRow, ['cityId', 'code'], ['cityId', 'code'], { onDelete: 'CASCADE' })
@ForeignKey(() => DistrictRow, ['cityId', 'districtCode'], ['cityId', 'code'])
export class IndicatorValueRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('text') code: string;
  @PrimaryColumn('text') districtCode: string;
  /** A decimal exactly as the source writes it; a float would change it. */
  @Column('numeric') value: string;
}
