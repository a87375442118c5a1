import type { CityId } from '@madang/basics';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Hashes of the tree, of which every eighth level is kept; the leaves are level nought. */
@Entity('log_node')
export class LogNodeRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('integer') level: number;
  @PrimaryColumn('integer') index: number;
  @Column('bytea') hash: Buffer;
}
