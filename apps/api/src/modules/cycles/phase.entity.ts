import type { CityId, CycleId } from '@madang/basics';
import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AtColumn } from '../../platform/database/columns.js';
import { CycleRow } from './cycle.entity.js';

/** A named stage of a cycle: opensAt ≤ now < closesAt. */
@Entity('phase')
@ForeignKey(() => CycleRow, ['cityId', 'cycleId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class PhaseRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') cycleId: CycleId;
  /** collecting, review, voting, counting or delivery. */
  @PrimaryColumn('text') name: string;
  @AtColumn() opensAt: Date;
  @AtColumn() closesAt: Date;
}
