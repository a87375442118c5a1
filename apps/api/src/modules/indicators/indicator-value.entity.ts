import type { Brand, CityId, PersonId } from '@madang/basics';
import type { ValueQuality } from '@madang/contracts/indicator-values';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../platform/database/columns.js';
import { DistrictRow } from '../cities/district.entity.js';
import { IndicatorSeriesRow } from './indicator-series.entity.js';

export type IndicatorValueId = Brand<string, 'IndicatorValueId'>;

/** One figure: of all residents, of a district, of a group, or of a group in a district. A corrected one is replaced, never changed. */
@Entity('indicator_value')
@Index(['cityId', 'code'])
@ForeignKey(() => IndicatorSeriesRow, ['cityId', 'code'], ['cityId', 'code'], { onDelete: 'CASCADE' })
@ForeignKey(() => DistrictRow, ['cityId', 'districtCode'], ['cityId', 'code'])
export class IndicatorValueRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: IndicatorValueId;
  @TextColumn() code: string;
  /** Of the indicator's definition: values of an older one are not compared with those of a newer one. */
  @Column('integer', { default: 1 }) definition: number;
  /** Null where the source does not say. */
  @Column('integer', { nullable: true }) year: number | null;
  @TextColumn({ nullable: true }) groupCode: string | null;
  @TextColumn({ nullable: true }) districtCode: string | null;
  /** A decimal exactly as the source writes it; a float would change it. Null where it is hidden: what is held back is not kept. */
  @Column('numeric', { nullable: true }) value: string | null;
  @Column('numeric', { nullable: true }) numerator: string | null;
  @Column('numeric', { nullable: true }) denominator: string | null;
  @Column('integer', { nullable: true }) sampleSize: number | null;
  /** Too few people to show, or one more cell without which they could be worked out. */
  @Column('boolean', { default: false }) hidden: boolean;
  @TextColumn({ default: 'official' }) quality: ValueQuality;
  /** Null: that of the series. */
  @TextColumn({ nullable: true }) source: string | null;
  @TextColumn({ nullable: true }) sourceUrl: string | null;
  @TextColumn({ nullable: true }) note: string | null;
  @AtColumn({ default: () => 'now()' }) recordedAt: Date;
  @Column('uuid', { nullable: true }) recordedBy: PersonId | null;
  /** When a newer figure took its place; null while it counts. */
  @AtColumn({ nullable: true }) replacedAt: Date | null;
}
