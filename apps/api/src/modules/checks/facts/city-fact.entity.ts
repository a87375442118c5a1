import type { Brand, CityId, PersonId } from '@madang/basics';
import type { FactKind } from '@madang/contracts/city-facts';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../../platform/database/columns.js';
import { CityRow } from '../../cities/city.entity.js';

export type CityFactId = Brand<string, 'CityFactId'>;

/** Something that the city says of itself, with its source. A later entry of the same thing takes its place; the earlier one stays. */
@Entity('city_fact')
@Index(['cityId', 'kind', 'recordedAt'])
@ForeignKey(() => CityRow, ['cityId'], ['id'])
export class CityFactRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: CityFactId;
  @TextColumn() kind: FactKind;
  /** Null for what is not known year by year. */
  @Column('integer', { nullable: true }) year: number | null;
  /** The right, indicator, group, document or income fifth that it is about; empty where it is about the city. */
  @TextColumn() item: string;
  /** Such as the other city that is compared; empty where there is none. */
  @TextColumn() name: string;
  /** A decimal as its source writes it; `yes` or `no`; a code, or codes with commas. */
  @TextColumn() value: string;
  @TextColumn() source: string;
  @TextColumn({ nullable: true }) sourceUrl: string | null;
  @TextColumn({ nullable: true }) note: string | null;
  @AtColumn() recordedAt: Date;
  @Column('uuid', { nullable: true }) recordedBy: PersonId | null;
}
