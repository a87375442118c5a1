import type { CityId, ElectionId } from '@madang/basics';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ElectionRow } from './election.entity.js';
import type { WrittenAllocation } from './counting/written-allocation.js';

/** What a rule made of the ballots of one election, step by step. */
@Entity('allocation')
@ForeignKey(() => ElectionRow, ['cityId', 'electionId'], ['cityId', 'id'])
export class AllocationRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') electionId: ElectionId;
  /** Only the rule that was published before the vote decides; the other is there to compare. */
  @PrimaryColumn('boolean') official: boolean;
  @Column('jsonb') outcome: WrittenAllocation;
}
