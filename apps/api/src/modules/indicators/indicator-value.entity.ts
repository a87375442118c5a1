import type { CityId, PersonId } from '@madang/basics';
import type { ValueQuality } from '@madang/contracts/indicator-values';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../platform/database/columns.js';
import { DistrictRow } from '../cities/district.entity.js';
import { PriorityGroupRow } from '../cities/groups/priority-group.entity.js';
import { IndicatorDefinitionRow } from './indicator-definition.entity.js';

/** One figure. It is never changed: a correction is a new one, and the old one says by which it was replaced. */
@Entity('indicator_value')
@ForeignKey(() => IndicatorDefinitionRow, ['cityId', 'code', 'version'], ['cityId', 'code', 'version'])
@ForeignKey(() => DistrictRow, ['cityId', 'districtCode'], ['cityId', 'code'])
@ForeignKey(() => PriorityGroupRow, ['cityId', 'groupCode'], ['cityId', 'code'])
@Index(['cityId', 'code', 'version', 'cell'], { unique: true, where: 'replaced_at is null' })
export class IndicatorValueRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: string;
  @TextColumn() code: string;
  @Column('integer') version: number;
  /** Null where the source does not say of which year it is. */
  @Column('integer', { nullable: true }) year: number | null;
  /** Null for everybody. */
  @TextColumn({ nullable: true }) groupCode: string | null;
  /** Null for the whole city. */
  @TextColumn({ nullable: true }) districtCode: string | null;
  /** Year, group and district in one, so that a cell has one figure at a time: nulls are all different to a unique index. */
  @TextColumn() cell: string;
  /** A decimal exactly as the source writes it; a float would change it. Null only where the source itself hides it. */
  @Column('numeric', { nullable: true }) value: string | null;
  @Column('numeric', { nullable: true }) numerator: string | null;
  @Column('numeric', { nullable: true }) denominator: string | null;
  @Column('integer', { nullable: true }) sampleSize: number | null;
  @TextColumn() source: string;
  @TextColumn({ nullable: true }) sourceUrl: string | null;
  /** Under which terms others may use it; null where the source does not say. */
  @TextColumn({ nullable: true }) licence: string | null;
  @TextColumn() quality: ValueQuality;
  /** The source does not tell it, because it would point at somebody. */
  @Column('boolean', { default: false }) hidden: boolean;
  /** We do not tell it: too few people, or it would give such a number away by subtraction. */
  @Column('boolean', { default: false }) suppressed: boolean;
  @TextColumn({ nullable: true }) note: string | null;
  @AtColumn() recordedAt: Date;
  /** Null where it came with the demo. */
  @Column('uuid', { nullable: true }) recordedBy: PersonId | null;
  @AtColumn({ nullable: true }) replacedAt: Date | null;
  @Column('uuid', { nullable: true }) replacedBy: string | null;
  /** Why it was replaced. */
  @TextColumn({ nullable: true }) replacedBecause: string | null;
}
