import type { CityId, ElectionId } from '@madang/basics';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ElectionRow } from './election.entity.js';
import type { WrittenJudgement } from './counting/judgement.js';
import type { WrittenAllocation } from './counting/written-allocation.js';

/** What the rule that was published before the vote made of the ballots of one election, step by step. */
@Entity('allocation')
@ForeignKey(() => ElectionRow, ['cityId', 'electionId'], ['cityId', 'id'])
export class AllocationRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') electionId: ElectionId;
  @Column('jsonb') outcome: WrittenAllocation;
  /** Whom it serves, and what other rules would have done; null where the votes were counted before that was asked. */
  @Column('jsonb', { nullable: true }) judgement: WrittenJudgement | null;
}
