import type { CityId, PersonId } from '@madang/basics';
import type { SeriesDirection, SeriesUnit } from '@madang/contracts/indicators';
import type { Indicator, IndicatorCode, RightCode } from '@madang/rights';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../platform/database/columns.js';
import { CityRow } from '../cities/city.entity.js';

/**
 * What a city counts, and how. A change of what is counted is a new version: values keep the one under which they were
 * counted, since numbers of two definitions must not be compared.
 */
@Entity('indicator_definition')
@ForeignKey(() => CityRow, ['cityId'], ['id'])
export class IndicatorDefinitionRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('text') code: string;
  @PrimaryColumn('integer') version: number;
  /** The indicator of our catalogue that it is; null for one of the city's own. */
  @TextColumn({ nullable: true }) indicator: IndicatorCode | null;
  @TextColumn({ nullable: true }) right: RightCode | null;
  /** Its name, by language. */
  @Column('jsonb') labels: Readonly<Record<string, string>>;
  @TextColumn() unit: SeriesUnit;
  @TextColumn() direction: SeriesDirection;
  /** Where the direction is `target`: from where to where it is best, as decimals. */
  @TextColumn({ nullable: true, array: true }) band: readonly [string, string] | null;
  /** What is counted, of what, and how; by language. */
  @Column('jsonb', { default: {} }) computation: Readonly<Record<string, string>>;
  /** What a reader must know before relying on it, by language. */
  @Column('jsonb', { default: {} }) notes: Readonly<Record<string, string>>;
  @TextColumn({ default: 'yearly' }) cadence: Indicator['cadence'];
  /** Whether it counts people, so that small numbers could point at somebody. */
  @Column('boolean', { default: true }) countsPeople: boolean;
  @AtColumn() definedAt: Date;
  /** Null where it came with the demo or from the common catalogue. */
  @Column('uuid', { nullable: true }) definedBy: PersonId | null;
  /** Why what is counted was changed; null of the first version. */
  @TextColumn({ nullable: true }) because: string | null;
}
