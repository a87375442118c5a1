import type { CityId } from '@madang/basics';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { TextColumn } from '../../platform/database/columns.js';
import { CityRow } from '../cities/city.entity.js';

/** The log of one city as it stands. Whoever appends holds this row: a log has one writer at a time. */
@Entity('act_log')
@ForeignKey(() => CityRow, ['cityId'], ['id'])
export class ActLogRow {
  @PrimaryColumn('uuid') cityId: CityId;
  /** Which log this is, for whoever has several; part of everything that is signed, and therefore never changed. */
  @TextColumn() origin: string;
  @Column('integer') size: number;
  /** The hashes of the whole subtrees that the tree is made of, the largest first. */
  @Column('bytea', { array: true }) peaks: Buffer[];
}
