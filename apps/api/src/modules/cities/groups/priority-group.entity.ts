import type { CalendarDate, CityId } from '@madang/basics';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OnColumn } from '../../../platform/database/columns.js';
import { CityRow } from '../city.entity.js';

/** People whom the city must hear first, by the name they chose for themselves. */
@Entity('priority_group')
@ForeignKey(() => CityRow, ['cityId'], ['id'])
export class PriorityGroupRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('text') code: string;
  /** By language. */
  @Column('jsonb') names: Readonly<Record<string, string>>;
  /** The day on which the group and the city agreed on it; null while nobody has asked them. */
  @OnColumn({ nullable: true }) agreedOn: CalendarDate | null;
}
