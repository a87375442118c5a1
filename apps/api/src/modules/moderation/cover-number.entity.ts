import type { CityId } from '@madang/basics';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CityRow } from '../cities/city.entity.js';

/** The last number that a covered passage of the city got: none is given twice, since texts quote one another and are joined. */
@Entity('cover_number')
@ForeignKey(() => CityRow, ['cityId'], ['id'])
export class CoverNumberRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @Column('integer') last: number;
}
