import type { CityId, CycleId } from '@madang/basics';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { AtColumn, MinorColumn, TextColumn } from '../../platform/database/columns.js';
import { CityRow } from '../cities/city.entity.js';

/** One round of participation. Its fund is what the ballot decides on. */
@Entity('cycle')
@Unique(['cityId', 'slug'])
@ForeignKey(() => CityRow, ['cityId'], ['id'])
export class CycleRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: CycleId;
  /** As in URLs: `2026`. */
  @TextColumn() slug: string;
  @Column('jsonb') names: Record<string, string>;
  @MinorColumn() fundMinor: bigint;
  @TextColumn() currency: string;
  @AtColumn() createdAt: Date;
}
