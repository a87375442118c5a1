import type { ToldCounts } from '@madang/accountability';
import type { CalendarDate, CityId } from '@madang/basics';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CityRow } from '../cities/city.entity.js';

export type ReleasedTables = Readonly<Record<'right' | 'about' | 'finding', ToldCounts>>;

/** What was published about confidential claims, and when: a quarter at a time, and each release looks at the one before. */
@Entity('claim_release')
@ForeignKey(() => CityRow, ['cityId'], ['id'])
export class ClaimReleaseRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('date') releasedOn: CalendarDate;
  @Column('jsonb') tables: ReleasedTables;
  @Column('integer') medianDays: number;
}
