import type { AllocationRule } from '@madang/allocation';
import type { CityId, CycleId, ElectionId } from '@madang/basics';
import type { ElectionState } from '@madang/participation';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { AtColumn, MinorColumn, TextColumn } from '../../platform/database/columns.js';
import { CycleRow } from '../cycles/cycle.entity.js';

/**
 * The balloting of one cycle. Fund, ballot and rule may change while it is a draft, and never again: from `frozen` on
 * nothing but the state moves.
 */
@Entity('election')
@Unique(['cityId', 'cycleId'])
@ForeignKey(() => CycleRow, ['cityId', 'cycleId'], ['cityId', 'id'])
export class ElectionRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: ElectionId;
  @Column('uuid') cycleId: CycleId;
  @TextColumn() state: ElectionState;
  @MinorColumn() fundMinor: bigint;
  @TextColumn() currency: string;
  @TextColumn() ballotKind: 'approval' | 'knapsack';
  @Column('integer', { nullable: true }) maxPicks: number | null;
  @Column('jsonb') rule: AllocationRule;
  /** The window of the cycle's voting phase, taken over for good when the election is frozen. */
  @AtColumn() opensAt: Date;
  @AtColumn() closesAt: Date;
  @AtColumn({ nullable: true }) frozenAt: Date | null;
  @AtColumn({ nullable: true }) talliedAt: Date | null;
  /** Counted when the box closes: ballots in it, and residents who could have voted. */
  @Column('integer', { nullable: true }) ballots: number | null;
  @Column('integer', { nullable: true }) eligible: number | null;
}
