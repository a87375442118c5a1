import type { CityId } from '@madang/basics';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a city's reference numbers of a year have got to. Counted in the same transaction, so that none is skipped. */
@Entity('reference_counter')
export class ReferenceCounterRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('integer') year: number;
  @Column('integer') last: number;
}
