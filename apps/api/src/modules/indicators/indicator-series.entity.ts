import type { CityId } from '@madang/basics';
import type { SeriesDirection, SeriesUnit } from '@madang/contracts/indicators';
import type { RightCode } from '@madang/rights';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { TextColumn } from '../../platform/database/columns.js';
import { CityRow } from '../cities/city.entity.js';

/** One thing that a city knows of each of its districts. */
@Entity('indicator_series')
@ForeignKey(() => CityRow, ['cityId'], ['id'])
export class IndicatorSeriesRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('text') code: string;
  /** The indicator of our catalogue that it is; null for one of the city's own. */
  @TextColumn({ nullable: true }) indicator: string | null;
  @TextColumn({ nullable: true }) right: RightCode | null;
  /** By language. */
  @Column('jsonb') labels: Readonly<Record<string, string>>;
  @TextColumn() unit: SeriesUnit;
  @TextColumn() direction: SeriesDirection;
  /** Null where the source does not say of which year it is. */
  @Column('integer', { nullable: true }) year: number | null;
  @TextColumn() source: string;
  /** What a reader must know before relying on it, by language. */
  @Column('jsonb', { default: {} }) notes: Readonly<Record<string, string>>;
}
